//! The head of a policy file: what it is, its headings, its times.

use std::cmp::Ordering;

use crate::diagnostic::Code;
use crate::document::{Entries, HeadDocument, SectionDocument, TimesDocument};
use crate::policy::{Clock, Head, PolicyDate, Section, Window};
use crate::source::{Passage, PassageKind};
use crate::time::minute_in_file;
use crate::vocabulary::OwnId;
use crate::yaml::{At, Reader};

use super::names;

/// Checks the id and the dates.
pub(super) fn head(document: &HeadDocument, reader: &Reader<'_>) -> Head {
    let at = reader.at("policy");
    if let Err(error) = document.id.parse::<OwnId>()
        && !document.id.is_empty()
    {
        let message = format!("`{}` is not an id", document.id);
        at.key("id")
            .fault(Code::WrongType, message, Some(error.to_string()));
    }
    let date = |text: &Option<String>, path: At<'_>| {
        let text = text.as_deref().filter(|text| !text.is_empty())?;
        let date = text.parse::<PolicyDate>();
        if let Err(error) = date {
            path.fault(
                Code::BadDate,
                format!("`{text}` is not a date"),
                Some(error.to_string()),
            );
        }
        date.ok()
    };
    let updated = date(&document.updated, at.key("updated"));
    let review_due = date(&document.review_due, at.key("review-due"));
    let approved = document.approved.as_ref();
    let approved_on =
        approved.and_then(|approved| date(&approved.date, at.key("approved").key("date")));
    if let (Some(updated), Some(due)) = (updated, review_due)
        && due.last_day() < updated.last_day()
    {
        let message = "the review falls due before the latest update";
        let help = Some("one of the two dates is wrong".into());
        at.key("review-due").fault(Code::BadDate, message, help);
        at.key("updated").also("the latest update");
    }
    if let Some(places) = &document.places {
        let _ = names::standard::<PassageKind>(places, at.key("places"));
    }
    Head {
        id: document.id.as_str().into(),
        school: document.school.as_str().into(),
        title: document.title.as_str().into(),
        updated,
        review_due,
        approved_by: approved
            .and_then(|approved| approved.by.as_deref())
            .map(Into::into),
        approved_on,
    }
}

/// Checks that the headings stand in the order of the document, of each kind of place.
pub(super) fn sections(document: &[SectionDocument], reader: &Reader<'_>) -> Vec<Section> {
    let list = reader.at("sections");
    let mut sections: Vec<Section> = Vec::with_capacity(document.len());
    for (i, written) in document.iter().enumerate() {
        let at = list.index(i);
        let Some(passage) = at.passage(written.line.as_ref()) else {
            continue;
        };
        let at = at.key(passage.key("line", "at"));
        let of_kind = |other: &&SectionDocument| {
            let other = other.line.as_ref();
            other.is_some_and(|other| other.kind() == passage.kind())
        };
        let mut earlier = document.iter().take(i).enumerate();
        let above = earlier.rfind(|(_, other)| of_kind(other));
        let above = above.and_then(|(above, other)| Some((above, other.line.as_ref()?)));
        if passage == Passage::NotGiven {
            let help = Some("say where it begins, or take it out".into());
            let message = "a heading without a place: nothing is found under it";
            at.fault(Code::BadLineReference, message, help);
        } else if let Some((above, other)) = above
            && passage.compare(other) != Some(Ordering::Greater)
        {
            let message = match passage.compare(other) {
                Some(Ordering::Equal) => format!("{other} has a heading already"),
                _ => format!("{passage} stands after {other}"),
            };
            let help = Some("list the headings in the order of the document".into());
            at.fault(Code::BadLineReference, message, help);
            let above = list.index(above);
            above.key(other.key("line", "at")).also("the heading above");
        }
        sections.push(Section {
            at: passage,
            title: written.title.as_str().into(),
        });
    }
    sections.sort_by_key(|section| section.at.kind());
    sections
}

/// Reads the named times of the day.
pub(super) fn clock(document: &Entries<TimesDocument>, reader: &Reader<'_>) -> Clock {
    let at = reader.at("times");
    if document.len() > Clock::MOST_WINDOWS {
        let message = format!("more than {} named times", Clock::MOST_WINDOWS);
        let help = Some("take out those that no condition names".into());
        at.fault_at_key(Code::TooMany, message, help);
        for (name, _) in document.iter().skip(Clock::MOST_WINDOWS) {
            reader.excuse(name);
        }
    }
    let windows = document
        .iter()
        .take(Clock::MOST_WINDOWS)
        .filter_map(|(name, times)| {
            let at = at.key(name);
            let from = minute(&times.from, at.key("from"));
            let to = minute(&times.to, at.key("to"));
            let (Some(from), Some(to)) = (from, to) else {
                reader.excuse(name);
                return None;
            };
            if to <= from {
                let message = format!("ends at {}, no later than it begins", times.to);
                let help = Some("a time that runs past midnight is written as two".into());
                at.key("to").fault(Code::EmptyWindow, message, help);
                at.key("from").also("the beginning");
                reader.excuse(name);
                return None;
            }
            Some(Window {
                name: name.as_str().into(),
                from,
                to,
                at: at.passage(times.line.as_ref()),
            })
        })
        .collect();
    Clock::new(windows)
}

/// Minutes after midnight of `HH:MM`; `24:00` is the end of the day.
fn minute(text: &str, path: At<'_>) -> Option<u16> {
    if text.is_empty() {
        return None;
    }
    let minute = minute_in_file(text.as_bytes());
    if minute.is_none() {
        let help = Some("write it as `\"08:45\"`, from 00:00 to 24:00".into());
        path.fault(
            Code::BadTime,
            format!("`{text}` is not a time of day"),
            help,
        );
    }
    minute
}
