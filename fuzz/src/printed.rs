//! Paper: whatever a file says stays text, in Markdown and in HTML.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::check::lint::Check;
use online_safety_policy::paper::render::Paper;
use online_safety_policy::time::date;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Any bytes that load as a policy are printed without live markup and control characters; any other
/// text is a label wherever a file has one, and adds no element to the page.
pub fn printed(bytes: &[u8]) {
    if let Ok(policy) = Policy::from_bytes(bytes) {
        stays_text(&full(&policy));
        return;
    }
    let Some(policy) = std::str::from_utf8(bytes).ok().and_then(saying) else {
        return;
    };
    stays_text(&full(&policy));
    // What is found may turn on the text; what is said does not.
    let [markdown, page] = stays_text(&Paper::of(&policy));
    static HARMLESS: LazyLock<[String; 2]> =
        LazyLock::new(|| stays_text(&Paper::of(&saying("x").expect("it has no fault"))));
    let [of_markdown, of_page] = &*HARMLESS;
    assert_eq!(tags(&page), tags(of_page));
    assert_eq!(elements(&markdown).count(), elements(of_markdown).count());
}

/// A policy that says a text wherever it can; none where no file may say it.
fn saying(text: &str) -> Option<Policy> {
    let text = serde_json::to_string(text).expect("a text serialises");
    let file = include_str!("../../tests/told/render/saying.yaml").replace("\"@\"", &text);
    Policy::from_yaml(&file).ok()
}

/// Prints a policy, and asserts that it is nothing but text in the elements that pages are made of.
fn stays_text(paper: &Paper<'_>) -> [String; 2] {
    static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let page = full(telford_infant_2020()).to_html();
        let saying = full(&saying("x").expect("it has no fault")).to_html();
        [page, saying]
            .iter()
            .flat_map(|page| tags(page))
            .map(kind)
            .collect()
    });
    let (markdown, page) = (paper.to_markdown(), paper.to_html());
    for text in [&markdown, &page] {
        let hidden = |c: char| !"\n\t".contains(c) && (c.is_control() || is_mark_of_direction(c));
        let hidden = text.chars().find(|c| hidden(*c));
        assert_eq!(hidden, None);
    }
    for tag in tags(&page) {
        assert!(KNOWN.contains(&kind(tag)), "{tag}");
    }
    elements(&markdown).for_each(|_| {});
    [markdown, page]
}

fn full(policy: &Policy) -> Paper<'_> {
    let findings = policy.check(&Check::new(date(2026, 11, 22)));
    Paper::of(policy).with_findings(findings)
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The tags of a page, in order; the text between them escapes `<` and `>`.
fn tags(page: &str) -> Vec<&str> {
    let (head, rest) = page.split_once("<style>").expect("a page has a style");
    let (_, body) = rest.split_once("</style>").expect("which ends");
    let parts = head.split('<').skip(1).chain(body.split('<').skip(1));
    let tags = parts.map(|part| part.split_once('>').expect("a tag ends"));
    tags.map(|(tag, text)| {
        assert!(!text.contains('>'), "{text}");
        tag
    })
    .collect()
}

/// The name of a tag and those of its attributes.
fn kind(tag: &str) -> String {
    let outside = tag.split('"').step_by(2);
    outside.collect::<Vec<_>>().join("")
}

/// The elements of Markdown, each of a kind that pages are made of.
fn elements(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let elements = Parser::new_ext(markdown, options);
    elements.filter(|element| match element {
        Event::Text(_) => false,
        Event::Code(code) => {
            assert!(["X", "(X)", "-", "/"].contains(&&**code), "{code}");
            true
        }
        Event::Start(tag) => {
            let known = matches!(
                tag,
                Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::List(_)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Emphasis
                    | Tag::Strong
            );
            assert!(known, "{tag:?}");
            true
        }
        Event::End(_) => true,
        other => panic!("{other:?}"),
    })
}
