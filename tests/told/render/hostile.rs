//! Whatever a policy file says, it stays text.

use std::sync::LazyLock;

use online_safety_policy::Policy;
use online_safety_policy::paper::render::{Comparison, Paper};
use proptest::prelude::*;

use super::beside::read::{Standing, read};
use super::full;
use super::read::{Page, expected, words};

const LABELS: [&str; 13] = [
    "<script>alert(1)</script>",
    "a | b || c",
    "`code` ``more`` \\` end\\",
    "</title></style></script><img src=x onerror=alert(1)>",
    "[link](https://example.org) ![image](x) <https://example.org>",
    "*strong* _too_ ~~gone~~ $x^2$ {#id}",
    "1. one",
    "- item + item",
    "&lt; &amp; &#60; \"quoted\" 'single'",
    "--> <!-- ]]> --- ===",
    "[^note]: x [[wiki]] :-) > quote",
    "{{ braces }} {% block %} @{ html! { (x) } }",
    "é ß 漢字 ＜script＞",
];

/// A policy that says a label wherever a file can say anything.
fn saying(label: &str) -> String {
    let text = serde_json::to_string(label).unwrap();
    include_str!("saying.yaml").replace("\"@\"", &text)
}

#[track_caller]
fn policy(label: &str) -> Policy {
    Policy::from_yaml(&saying(label)).unwrap_or_else(|error| panic!("{label:?}: {error:#?}"))
}

/// Markdown: the tables are the same, and nothing but text came of the label.
#[track_caller]
fn stays_text(label: &str) {
    let policy = policy(label);
    let page = Page::of(&Paper::of(&policy).to_markdown());
    assert_eq!(page.others, Vec::<String>::new(), "{label}");
    assert_eq!(page.tables(), expected(&policy), "{label}");
    let title = words(&format!("{label}, {label}"));
    assert_eq!(page.headings[0].1, title, "{label}");
}

/// HTML: the same tags as of a harmless label, attribute for attribute.
#[track_caller]
fn has_no_tags_of_its_own(label: &str) {
    static HARMLESS: LazyLock<String> = LazyLock::new(|| full(&policy("x")).to_html());
    let page = full(&policy(label)).to_html();
    assert_eq!(tags(&page), tags(&HARMLESS), "{label}");
}

/// The tags of a page, in order, without the label's own digits; all text escapes `<` and `>`.
fn tags(page: &str) -> Vec<&str> {
    let (head, rest) = page.split_once("<style>").unwrap();
    let (_, body) = rest.split_once("</style>").unwrap();
    let parts = head.split('<').chain(body.split('<'));
    let tags = parts.filter_map(|part| part.split_once('>'));
    tags.map(|(tag, text)| {
        assert!(!text.contains('>'), "{text}");
        tag
    })
    .collect()
}

/// The same policy with an answer of every kind changed.
#[track_caller]
fn changed(label: &str) -> Policy {
    let edits = [
        ("groups: own-level,", "groups: unacceptable,"),
        (
            "required: [own-response], available: [headteacher]",
            "required: [headteacher]",
        ),
        (
            "by: [guard], to: [headteacher], note: \"",
            "by: [guard], to: [line-manager], note: \"",
        ),
        ("duty: review-policy", "duty: audit-systems"),
    ];
    let mut text = saying(label);
    for (find, put) in edits {
        assert!(text.contains(find), "{find}");
        text = text.replacen(find, put, 1);
    }
    Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{label:?}: {error:#?}"))
}

/// Two policies side by side: nothing but text came of the label, here either.
#[track_caller]
fn stays_text_beside_another(label: &str) {
    let (before, after) = (policy(label), changed(label));
    let both = Comparison::of(before.diff(&after));
    let page = Page::of(&both.to_markdown());
    // What is emphasised stands in tables alone, and the tables are read elsewhere.
    let others: Vec<&String> = page
        .others
        .iter()
        .filter(|other| !other.contains("Strong"))
        .collect();
    assert_eq!(others, Vec::<&String>::new(), "{label}");
    let rows = read(&both.to_markdown());
    let row = &rows["User actions"][0];
    assert_eq!(row.label, words(label));
    assert!(matches!(row.standing, Standing::Moved(_)), "{row:?}");
    static HARMLESS: LazyLock<String> = LazyLock::new(|| {
        let (before, after) = (policy("x"), changed("x"));
        Comparison::of(before.diff(&after)).to_html()
    });
    assert_eq!(tags(&both.to_html()), tags(&HARMLESS), "{label}");
}

#[test]
fn labels_that_look_like_markup() {
    for label in LABELS {
        stays_text(label);
        has_no_tags_of_its_own(label);
        stays_text_beside_another(label);
    }
}

#[test]
fn a_label_is_on_the_page_as_it_is_written() {
    let page = Paper::of(&policy("<script>alert(1)</script>")).to_html();
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!page.contains("<script"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn labels_made_of_signs(label in "[a1<>&\"'`|*_~#\\[\\](){}!$^.:;=+/\\\\ -]{0,24}x") {
        stays_text(&label);
        has_no_tags_of_its_own(&label);
        stays_text_beside_another(&label);
    }
}
