//! The findings of one scan.

use std::ops::ControlFlow;

use super::lines::Lines;
use super::tree::Bytes;
use crate::diagnostic::{Code, Diagnostic, Span};

/// After this many findings the scan ends: nobody reads further, and a hostile
/// file must not make us write a book about it.
const MOST: usize = 100;

/// Findings, and the text they are about.
#[derive(Clone)]
pub(super) struct Faults<'t> {
    pub(super) lines: Lines<'t>,
    list: Vec<Diagnostic>,
}

impl<'t> Faults<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            lines: Lines::new(text),
            list: Vec::new(),
        }
    }

    pub(super) fn text(&self) -> &'t str {
        self.lines.text()
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        self.lines.span(start, end)
    }

    pub(super) fn place(&self, bytes: Bytes) -> Span {
        self.span(bytes.start as usize, bytes.end as usize)
    }

    /// The place of the character that begins at `start`.
    pub(super) fn point(&self, start: usize) -> Span {
        let rest = self.text().get(start..).unwrap_or_default();
        let width = rest.chars().next().map_or(0, char::len_utf8);
        self.span(start, start + width)
    }

    /// Keeps a finding, once; breaks when there are enough of them.
    pub(super) fn push(&mut self, fault: Diagnostic) -> ControlFlow<()> {
        let start = fault.span().map(|span| span.start);
        let is_known = |known: &Diagnostic| {
            known.code() == fault.code() && known.span().map(|span| span.start) == start
        };
        if !self.list.iter().any(is_known) {
            self.list.push(fault);
        }
        if self.list.len() < MOST {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    }

    /// Keeps a finding after which the scan cannot go on.
    pub(super) fn end_with(&mut self, fault: Diagnostic) -> ControlFlow<()> {
        self.list.push(fault);
        ControlFlow::Break(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether a finding so far is about characters that mislead the parser.
    pub(super) fn has_misleading_characters(&self) -> bool {
        self.list
            .iter()
            .any(|fault| is_misleading(fault.code()) && fault.code() != Code::CutShort)
    }

    /// Forgets what was found from a place on, but for characters that mislead: what stands there
    /// may be part of something else.
    pub(super) fn forget_from(&mut self, offset: usize) {
        let from = self.span(offset, offset).start;
        self.list.retain(|fault| {
            is_misleading(fault.code()) || fault.span().is_none_or(|at| at.start < from)
        });
    }

    /// What was reported of a character shortly before this line, and may well
    /// be why the parser stumbles in it.
    pub(super) fn explain(&mut self, line: usize) -> Option<&mut Diagnostic> {
        let is_near = |fault: &&mut Diagnostic| {
            is_misleading(fault.code())
                && fault
                    .span()
                    .is_some_and(|span| (span.start.line..=span.end.line + 2).contains(&line))
        };
        self.list.iter_mut().rfind(is_near)
    }

    /// All findings, in the order of the text.
    pub(super) fn into_list(self) -> Vec<Diagnostic> {
        self.into_parts().1
    }

    /// The lines, and all findings in the order of the text.
    pub(super) fn into_parts(mut self) -> (Lines<'t>, Vec<Diagnostic>) {
        self.list
            .sort_by_key(|fault| fault.span().map_or(0, |span| span.start.offset));
        (self.lines, self.list)
    }
}

fn is_misleading(code: Code) -> bool {
    matches!(
        code,
        Code::TabIndentation
            | Code::NoBreakSpace
            | Code::InvisibleCharacter
            | Code::CurlyQuote
            | Code::CutShort
    )
}
