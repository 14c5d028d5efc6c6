//! The page: it stands alone, and whoever cannot see or point can use it.

use online_safety_policy::Policy;
use online_safety_policy::paper::render::{Comparison, Paper};
use support::policies::base;

use super::{OWN_WORDS, full, shipped};

fn pages() -> Vec<String> {
    let own = Policy::from_yaml(OWN_WORDS).unwrap();
    let both = [
        shipped().next().unwrap().diff(&own),
        own.diff(shipped().last().unwrap()),
    ];
    let both = both.map(|diff| Comparison::of(diff).to_html());
    let shipped = shipped().map(|policy| full(policy).to_html());
    shipped.chain([full(&own).to_html()]).chain(both).collect()
}

/// The values of an attribute.
fn values<'t>(page: &'t str, attribute: &str) -> Vec<&'t str> {
    let begin = format!(" {attribute}=\"");
    let values = page.split(&begin).skip(1);
    values.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    for page in pages() {
        for word in [
            "http:",
            "https:",
            "url(",
            "@import",
            "<script",
            "<iframe",
            " style=\"",
            " on",
        ] {
            let tags = page.split('<').map(|part| part.split('>').next().unwrap());
            let hits: Vec<_> = tags.filter(|tag| tag.contains(word)).collect();
            assert!(hits.is_empty(), "{word}: {hits:?}");
        }
        assert!(!page.contains("url(") && !page.contains("@import"));
        assert_eq!(values(&page, "src"), Vec::<&str>::new());
        let hrefs = values(&page, "href");
        assert!(
            hrefs
                .iter()
                .all(|to| to.starts_with('#') || *to == "data:,"),
            "{hrefs:?}"
        );
        let csp = page.split("Content-Security-Policy").nth(1).unwrap();
        assert!(
            csp.starts_with("\" content=\"default-src 'none'; "),
            "{}",
            &csp[..90]
        );
    }
}

#[test]
fn every_link_label_and_id_leads_somewhere_once() {
    for page in pages() {
        let ids = values(&page, "id");
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "an id is used twice");
        let links = values(&page, "href")
            .into_iter()
            .filter_map(|to| to.strip_prefix('#'));
        let labelled = values(&page, "aria-labelledby");
        let labelled = labelled.iter().flat_map(|ids| ids.split(' '));
        for id in links.chain(labelled) {
            assert!(ids.contains(&id), "{id}");
        }
    }
}

/// Of an attribute that stands there twice, browsers heed the first alone.
#[test]
fn no_tag_has_an_attribute_twice() {
    for page in pages() {
        let (_, body) = page.split_once("</style>").unwrap();
        for tag in body.split('<').map(|part| part.split('>').next().unwrap()) {
            let names = tag
                .split("=\"")
                .filter_map(|part| part.rsplit([' ', '"']).next());
            let mut names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{tag}");
        }
    }
}

#[test]
fn tables_have_captions_and_heads_with_scope() {
    for page in pages() {
        let tables: Vec<&str> = page.split("<table").skip(1).collect();
        assert!(tables.len() >= 2);
        for table in tables {
            let table = table.split("</table>").next().unwrap();
            assert!(table.contains("<caption"));
            for head in table
                .split("<th")
                .skip(1)
                .filter(|part| !part.starts_with("ead"))
            {
                assert!(
                    head.split('>').next().unwrap().contains(" scope=\""),
                    "{head}"
                );
            }
            for row in table.split("<tbody>").nth(1).unwrap().split("<tr").skip(1) {
                assert!(row.contains("<th scope=\"row\">"), "{row}");
            }
        }
    }
}

/// The style that is allowed is the one that is there: else the page would have none.
#[test]
fn the_style_is_the_one_that_its_policy_allows() {
    use sha2::Digest as _;
    for page in pages() {
        let style = page
            .split("<style>")
            .nth(1)
            .unwrap()
            .split("</style>")
            .next()
            .unwrap();
        let digest = base64(&sha2::Sha256::digest(style.as_bytes()));
        assert!(page.contains(&format!("style-src 'sha256-{digest}'")));
    }
}

/// Written a second time, since the crate that the library uses is what is tested.
fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let mut all = [0; 3];
        all[..three.len()].copy_from_slice(three);
        let number = u32::from_be_bytes([0, all[0], all[1], all[2]]);
        for place in 0..4 {
            match place <= three.len() {
                true => text.push(char::from(
                    SIGNS[(number >> (18 - 6 * place) & 63) as usize],
                )),
                false => text.push('='),
            }
        }
    }
    text
}

#[test]
fn findings_stand_beside_the_rows_that_they_concern() {
    let page = full(shipped().next().unwrap()).to_html();
    let (_, table) = page
        .split_once("<table class=\"policy user-actions")
        .unwrap();
    let rows = table
        .split("</table>")
        .next()
        .unwrap()
        .split("<tr class=")
        .skip(1);
    let found: Vec<(usize, &str)> = (1..)
        .zip(rows)
        .filter_map(|(number, row)| {
            let (_, rest) = row.split_once("<details class=\"found\"><summary>")?;
            assert!(row.split('>').next().unwrap().contains("found"), "{row}");
            Some((number, rest.split("</summary>").next().unwrap()))
        })
        .collect();
    let expected = [
        (15, "1 finding: OSP010"),
        (18, "1 finding: OSP011"),
        (20, "1 finding: OSP010"),
        (21, "2 findings: OSP010, OSP012"),
        (22, "2 findings: OSP010, OSP012"),
    ];
    assert_eq!(found, expected);
    let bare = Paper::of(shipped().next().unwrap()).to_html();
    assert!(!bare.contains("id=\"findings\""));
}

/// The cells of a row that are not blank: class, symbol, and the word for whoever hears it.
fn cells<'t>(page: &'t str, row: &str) -> Vec<[&'t str; 3]> {
    let row = page.split("<tr class=").find(|part| part.contains(row));
    let cells = row
        .unwrap()
        .split("</tr>")
        .next()
        .unwrap()
        .split("<td class=\"");
    let cells = cells
        .skip(1)
        .filter(|cell| !cell.starts_with("number") && !cell.starts_with("blank"));
    cells
        .map(|cell| {
            let mut texts = cell.split(['>', '<']);
            let class = cell.split('"').next().unwrap();
            [class, texts.nth(3).unwrap(), texts.nth(3).unwrap()]
        })
        .collect()
}

/// Nobody needs the colour, and nobody needs the symbol.
#[test]
fn a_mark_has_its_colour_its_symbol_and_its_word() {
    let page = full(shipped().next().unwrap()).to_html();
    for (row, mark) in [
        ("File sharing", ["yes", "✓", "Acceptable"]),
        (
            "Educational online games",
            ["some", "◐", "Acceptable at certain times"],
        ),
        (
            "Online shopping",
            ["some", "★", "Acceptable for nominated users"],
        ),
        ("Online gambling", ["no", "✕", "Unacceptable"]),
        (
            "Child sexual abuse images",
            ["crime", "‼", "Unacceptable and illegal"],
        ),
        (
            "Unauthorised non-educational sites in lessons",
            ["must", "●", "required"],
        ),
    ] {
        assert_eq!(cells(&page, row), [mark], "{row}");
    }
    assert_eq!(
        cells(&page, "Messaging apps"),
        [
            ["unclear", "?", "in another reading"],
            ["some", "◐", "Acceptable at certain times"]
        ]
    );
}

/// On paper, below the table: of the rows of which more is said than they show, and no others.
#[test]
fn notes_are_of_the_rows_that_need_them() {
    let page = Paper::of(shipped().next().unwrap()).to_html();
    let notes = page.split("<dl class=\"on-paper\">").nth(1).unwrap();
    let notes = notes.split("</dl>").next().unwrap().split("<dt>").skip(1);
    let notes: Vec<&str> = notes
        .map(|note| note.split("</dt>").next().unwrap())
        .collect();
    assert_eq!(notes, ["21. Messaging apps", "22. Video broadcasting"]);
}

/// What no mark shows of an incident is said: the intents of its row, its repeats, and rules.
#[test]
fn notes_of_incidents_say_what_no_mark_shows() {
    let page = Paper::of(base()).to_html();
    for (row, said) in [
        (
            "4. Offensive or pornographic material on purpose",
            "It speaks of: Deliberate. Of other intents, see “Offensive material by accident, unreported”. \
             The text says, available: inform parents or carers (Consequences, line 61).",
        ),
        (
            "5. Continued infringements",
            "It adds to what follows when one of these happens again after a warning or sanction: “Seeking illegal",
        ),
    ] {
        let (_, note) = page.split_once(&format!("<dt>{row}</dt>")).unwrap();
        let note = note.split("</dd>").next().unwrap();
        assert!(note.contains(said), "{note}");
    }
}

#[test]
fn every_audience_has_a_card_and_the_picture_its_words() {
    let page = full(shipped().next().unwrap()).to_html();
    assert!(page.contains(">What Pupils may do</h3>"));
    assert!(page.contains("role=\"img\" aria-labelledby=\"chart-title chart-desc\""));
    assert!(page.contains("<desc id=\"chart-desc\">"));
}

/// A filter names the audience of a column where a table has several, and only there.
#[test]
fn filters_name_audiences_where_there_are_several() {
    let page = Paper::of(shipped().next().unwrap()).to_html();
    for (filter, is_named) in [
        ("show-communications-c1", true),
        ("show-communications-c6", true),
        ("show-pupil-incidents-c1", false),
    ] {
        let (_, rest) = page.split_once(&format!("id=\"{filter}\">")).unwrap();
        let label = rest.split('<').next().unwrap();
        assert_eq!(label.contains(": "), is_named, "{filter}: {label}");
    }
}
