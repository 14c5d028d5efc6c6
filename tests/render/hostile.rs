//! Whatever a policy file says, it stays text.

use online_safety_policy::Policy;
use online_safety_policy::render::Paper;
use proptest::prelude::*;

use super::full;
use super::read::{Page, expected, words};

const LABELS: [&str; 14] = [
    "<script>alert(1)</script>",
    "a | b || c",
    "`code` ``more`` \\` end\\",
    "line one\n\n# line two\n- three",
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
    format!(
        "format: 1
policy: {{ id: hostile, school: {text}, title: {text} }}
sections:
  - {{ line: 1, title: {text} }}
audiences:
  groups: {{ label: {text}, roles: [pupil, guard] }}
  others: {{ label: {text}, roles: [staff] }}
own:
  roles:
    guard: {{ label: {text} }}
  user-actions:
    own-act: {{ label: {text} }}
  acceptability:
    own-level: {{ label: {text}, means: acceptable }}
  pupil-incidents:
    own-incident: {{ label: {text} }}
  pupil-responses:
    own-response: {{ label: {text}, kind: sanction, urgency: afterwards }}
user-actions:
  lines: 2-9
  printed: true
  audiences: [groups, others]
  columns: [own-level, unacceptable]
  rows:
    own-act: {{ line: 3, groups: own-level, others: {{ readings: [unacceptable, own-level], note: {text} }}, note: {text} }}
    gambling: {{ line: 4, label: {text}, retired: true, groups: unacceptable, note: {text} }}
rules:
  a-rule: {{ line: 12, who: [groups], about: [own-act], is: not-allowed, note: {text} }}
pupil-incidents:
  audience: groups
  lines: 20-30
  printed: true
  columns: [headteacher, own-response]
  rows:
    own-incident: {{ line: 21, required: [own-response], available: [headteacher], note: {text} }}
response-rules:
  a-response: {{ line: 31, table: pupil-incidents, incidents: [own-incident], required: [police], note: {text} }}
contacts:
  a-contact: {{ line: 32, matter: suspected-misuse, by: [guard], to: [headteacher], note: {text} }}
duties:
  a-duty: {{ line: 33, duty: review-policy, label: {text}, who: [school], every: year, note: {text} }}
procedure:
  lines: 34-40
  steps:
    a-step: {{ line: 35, step: report-suspicion, force: must, by: [guard], to: [headteacher], note: {text} }}
lints:
  response-never-used: {{ level: deny, reason: {text} }}
"
    )
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
    let (harmless, hostile) = (policy("x"), policy(label));
    assert_eq!(
        tags(&full(&hostile).to_html()),
        tags(&full(&harmless).to_html()),
        "{label}"
    );
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

#[test]
fn labels_that_look_like_markup() {
    for label in LABELS {
        stays_text(label);
        has_no_tags_of_its_own(label);
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
    fn labels_made_of_signs(label in "[a1<>&\"'`|*_~#\\[\\](){}!$^.:;=+/\\\\ \n-]{0,24}x") {
        stays_text(&label);
        has_no_tags_of_its_own(&label);
    }
}
