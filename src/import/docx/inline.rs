//! What a paragraph shows: its runs, boxes, symbols and text boxes.

use super::super::node::{Child, Node};
use super::super::piece::{Piece, Run};
use super::super::symbol;
use super::style::{Dress, Styles, is_on};
use super::table;

/// The branch of alternate content that a reader of today takes.
pub(super) fn branch(alternate: &Node) -> Option<&Node> {
    alternate
        .child("mc:Choice")
        .or_else(|| alternate.child("mc:Fallback"))
}

/// A field that is open: its code, and whether its result shows.
#[derive(Default)]
struct Field {
    code: String,
    in_result: bool,
    shown: bool,
}

struct Inline<'s> {
    styles: &'s Styles,
    under: Dress,
    fields: Vec<Field>,
}

pub(super) fn paragraph(node: &Node, styles: &Styles, pieces: &mut Vec<Piece>) {
    let mut inline = Inline {
        styles,
        under: styles.of_paragraph(node),
        fields: Vec::new(),
    };
    inline.children(node, pieces);
}

impl Inline<'_> {
    fn children(&mut self, parent: &Node, pieces: &mut Vec<Piece>) {
        for node in parent.nodes() {
            match &*node.name {
                "w:r" => self.run(node, pieces),
                "w:del" | "w:moveFrom" | "w:pPr" | "w:rPr" | "w:sdtEndPr" => {}
                "w:sdt" => self.control(node, pieces),
                "mc:AlternateContent" => {
                    if let Some(branch) = branch(node) {
                        self.children(branch, pieces);
                    }
                }
                _ => self.children(node, pieces),
            }
        }
    }

    fn control(&mut self, node: &Node, pieces: &mut Vec<Piece>) {
        if let Some(ticked) = node.child("w:sdtPr").and_then(box_of) {
            pieces.push(Piece::Box(ticked));
        } else if let Some(content) = node.child("w:sdtContent") {
            self.children(content, pieces);
        }
    }

    fn run(&mut self, run: &Node, pieces: &mut Vec<Piece>) {
        let properties = run.child("w:rPr");
        let style = properties.and_then(|pr| pr.child("w:rStyle"));
        let style = style.and_then(|style| style.attribute("w:val"));
        let dress = properties.map(Dress::read).unwrap_or_default();
        let dress = match style {
            Some(id) => dress.over(&self.styles.dress(id)),
            None => dress,
        };
        let dress = dress.over(&self.under);
        if dress.hidden == Some(true) {
            return;
        }
        self.content(run, &dress, pieces);
    }

    fn content(&mut self, run: &Node, dress: &Dress, pieces: &mut Vec<Piece>) {
        for node in run.nodes() {
            let in_code = self.fields.last().is_some_and(|field| !field.in_result);
            match &*node.name {
                "w:fldChar" => self.field(node, dress, pieces),
                "w:instrText" => {
                    if let Some(field) = self.fields.last_mut() {
                        field.code.push_str(&node.text());
                    }
                }
                _ if in_code => {}
                "w:t" => {
                    let text: String = node
                        .children
                        .iter()
                        .filter_map(|child| match child {
                            Child::Text(text) => Some(text.as_str()),
                            Child::Node(_) => None,
                        })
                        .collect();
                    self.text(&symbol::shown(dress.font.as_deref(), &text), dress, pieces);
                }
                "w:sym" => {
                    let code = node.attribute("w:char").unwrap_or_default();
                    let code = u32::from_str_radix(code.trim(), 16).unwrap_or_default();
                    let font = node.attribute("w:font").unwrap_or("Wingdings");
                    let c = if symbol::is_symbol_font(font) || (0xf000..=0xf0ff).contains(&code) {
                        symbol::sign(font, code)
                    } else {
                        char::from_u32(code).unwrap_or('\u{fffd}')
                    };
                    self.text(&c.to_string(), dress, pieces);
                }
                "w:tab" | "w:ptab" => self.text(" ", dress, pieces),
                "w:br" | "w:cr" => pieces.push(Piece::Break),
                "w:noBreakHyphen" => self.text("-", dress, pieces),
                "w:footnoteReference" | "w:endnoteReference" => pieces.push(Piece::Note),
                "w:drawing" | "w:pict" | "w:object" => self.drawing(node, pieces),
                "mc:AlternateContent" => {
                    if let Some(branch) = branch(node) {
                        self.content(branch, dress, pieces);
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str, dress: &Dress, pieces: &mut Vec<Piece>) {
        if let Some(field) = self.fields.last_mut() {
            field.shown = true;
        }
        pieces.push(Piece::Text(Run {
            text: text.to_owned(),
            struck: dress.struck == Some(true),
            raised: dress.raised == Some(true),
        }));
    }

    fn field(&mut self, node: &Node, dress: &Dress, pieces: &mut Vec<Piece>) {
        match node.attribute("w:fldCharType") {
            Some("begin") => {
                let form = node
                    .child("w:ffData")
                    .and_then(|data| data.child("w:checkBox"));
                if let Some(form) = form {
                    let ticked = form.child("w:checked").or_else(|| form.child("w:default"));
                    pieces.push(Piece::Box(ticked.is_some_and(is_on)));
                }
                self.fields.push(Field::default());
            }
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.in_result = true;
                }
            }
            Some("end") => {
                let field = self.fields.pop().unwrap_or_default();
                if let Some(text) = symbol_field(&field.code).filter(|_| !field.shown) {
                    self.text(&text, dress, pieces);
                }
            }
            _ => {}
        }
    }

    /// Text boxes show their words; other drawings are pictures.
    fn drawing(&mut self, node: &Node, pieces: &mut Vec<Piece>) {
        let mut boxes = Vec::new();
        node.all("w:txbxContent", &mut boxes);
        for content in &boxes {
            table::content(content, self.styles, pieces);
        }
        if boxes.is_empty() {
            let described = node.deep("wp:docPr").and_then(|of| of.attribute("descr"));
            match described.and_then(super::super::look::described) {
                Some(word) => pieces.push(Piece::plain(word)),
                None => pieces.push(Piece::Picture),
            }
        }
    }
}

/// Whether a content control is a check box, and ticked.
pub(super) fn box_of(properties: &Node) -> Option<bool> {
    let checkbox = properties
        .nodes()
        .find(|node| node.name.ends_with(":checkbox"))?;
    let checked = checkbox
        .nodes()
        .find(|node| node.name.ends_with(":checked"));
    Some(checked.is_some_and(|checked| {
        let value = checked
            .attributes
            .iter()
            .find(|(name, _)| name.ends_with("val"));
        !matches!(
            value.map(|(_, value)| value.as_str()),
            Some("0" | "false" | "off")
        )
    }))
}

/// What `SYMBOL 252 \f "Wingdings"` shows where no result is kept.
fn symbol_field(code: &str) -> Option<String> {
    let code = code.trim();
    let rest = code
        .get(..6)
        .filter(|word| word.eq_ignore_ascii_case("symbol"));
    let rest = rest.and_then(|_| code.get(6..))?.trim_start();
    let (number, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let letter = match number.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    let font = rest.split_once("\\f").map(|(_, font)| font.trim());
    let font = font.map(|font| {
        font.trim_start_matches('"')
            .split('"')
            .next()
            .unwrap_or_default()
    });
    let font = font.map(|font| font.split('\\').next().unwrap_or_default().trim());
    let sign = symbol::sign(font.unwrap_or("symbol"), letter);
    Some(sign.to_string())
}
