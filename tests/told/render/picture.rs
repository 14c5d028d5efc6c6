//! The picture of the answers: its shares are those of the certificate.

use online_safety_policy::Policy;
use online_safety_policy::check::verify::{Certificate, Tally};
use online_safety_policy::paper::render::Paper;
use online_safety_policy::vocabulary::Word as _;

use super::{OWN_WORDS, shipped};

const SORTS: [(&str, &str, &str); 4] = [
    ("decided", "Decided", "✓"),
    ("depends", "Depends", "◐"),
    ("silent", "Silent", "–"),
    ("unclear", "Unclear", "?"),
];

fn counts(tally: Tally) -> [u64; 4] {
    [tally.decided, tally.depends, tally.silent, tally.unclear]
}

/// The picture of a page, without the rest.
fn picture(page: &str) -> &str {
    let (_, rest) = page.split_once("<svg class=\"chart\"").unwrap();
    rest.split_once("</svg>").unwrap().0
}

/// A number of an attribute.
fn number(tag: &str, name: &str) -> f64 {
    let (_, rest) = tag.split_once(&format!(" {name}=\"")).unwrap();
    rest.split('"').next().unwrap().parse().unwrap()
}

/// The pieces of the bar at a height: class, left edge, width, and what is written in it.
fn pieces(picture: &str) -> Vec<(String, f64, f64, f64, String)> {
    let rects = picture.split("<rect ").skip(1);
    rects
        .map(|rect| {
            let tag = format!(" {}", rect.split('>').next().unwrap());
            let class = tag
                .split("class=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            let written = rect
                .split_once("<text class=\"share\"")
                .map_or("", |(_, text)| {
                    text.split_once('>').unwrap().1.split('<').next().unwrap()
                });
            let [top, left, wide] = ["y", "x", "width"].map(|name| number(&tag, name));
            (class.to_owned(), top, left, wide, written.to_owned())
        })
        .collect()
}

#[track_caller]
fn shows(policy: &Policy, certificate: &Certificate) {
    let page = Paper::of(policy)
        .with_certificate(certificate.clone())
        .to_html();
    let picture = picture(&page);
    let all = pieces(picture);
    let mut tops: Vec<f64> = all.iter().map(|piece| piece.1).collect();
    tops.dedup();
    assert_eq!(tops.len(), certificate.parts.len());
    let (_, sizes) = picture.split_once("viewBox=\"0 0 ").unwrap();
    let whole: f64 = sizes.split(' ').next().unwrap().parse().unwrap();
    for (top, part) in tops.iter().zip(&certificate.parts) {
        let size = part.tally.size() as f64;
        let mut bar = all.iter().filter(|piece| piece.1 == *top);
        let mut from = 0.0;
        for ((class, _, sign), count) in SORTS.into_iter().zip(counts(part.tally)) {
            if count == 0 {
                continue;
            }
            let (is, _, left, wide, written) = bar.next().unwrap();
            let share = count as f64 / size;
            assert_eq!(is, class);
            assert!(
                (wide - share * whole).abs() < 0.1 && (left - from).abs() < 0.2,
                "{part:?}"
            );
            from += wide;
            if let Some((shown, percent)) = written.split_once(' ') {
                assert_eq!(shown, sign);
                let percent: f64 = percent.strip_suffix('%').unwrap().parse().unwrap();
                assert!(
                    (percent - share * 100.0).abs() < 0.51,
                    "{percent}: {part:?}"
                );
            } else {
                assert!(written.is_empty() || written == sign, "{written}");
                // A piece is left without a sign where there is no room for one.
                assert_eq!(written.is_empty(), *wide < 16.0);
            }
        }
        assert!(bar.next().is_none());
    }
    in_words(picture, certificate);
    in_numbers(&page, certificate);
}

/// For whoever cannot see it.
fn in_words(picture: &str, certificate: &Certificate) {
    let desc = picture.split("</desc>").next().unwrap();
    for part in &certificate.parts {
        let counts = SORTS.iter().zip(counts(part.tally));
        let counts: String = counts
            .map(|((_, name, _), count)| format!("{name} {count}. "))
            .collect();
        assert!(desc.contains(&counts), "{counts}");
    }
}

/// The same in numbers: each part, and the sum.
fn in_numbers(page: &str, certificate: &Certificate) {
    let (_, table) = page.split_once("<table class=\"numbers\">").unwrap();
    let (_, body) = table.split_once("<tbody>").unwrap();
    let rows = body.split("</tbody>").next().unwrap().split("<tr>").skip(1);
    let numbers = |row: &str| -> Vec<u64> {
        let cells = row.split("<td>").skip(1);
        cells
            .map(|cell| cell.split('<').next().unwrap().parse().unwrap())
            .collect()
    };
    let tallies = certificate
        .parts
        .iter()
        .map(|part| part.tally)
        .chain([certificate.total]);
    let expected = tallies.map(|tally| {
        let mut numbers = counts(tally).to_vec();
        numbers.push(tally.size());
        numbers
    });
    assert_eq!(
        rows.map(numbers).collect::<Vec<_>>(),
        expected.collect::<Vec<_>>()
    );
    assert_eq!(certificate.total.size(), certificate.size);
}

#[test]
fn each_bar_has_the_shares_of_its_part() {
    for policy in shipped() {
        let certificate = policy.verify();
        // As many as there are to ask.
        assert_eq!(
            certificate.size,
            certificate
                .parts
                .iter()
                .map(|part| part.tally.size())
                .sum::<u64>()
        );
        shows(policy, &certificate);
    }
    let own = Policy::from_yaml(OWN_WORDS).unwrap();
    shows(&own, &own.verify());
}

/// Beside each bar, which table and whose it is.
#[test]
fn each_bar_says_what_it_is_of() {
    for policy in shipped() {
        let certificate = policy.verify();
        let page = Paper::of(policy)
            .with_certificate(certificate.clone())
            .to_html();
        let texts = picture(&page).split("<text x=\"0\"").skip(1);
        let texts: Vec<&str> = texts
            .map(|text| text.split_once('>').unwrap().1.split('<').next().unwrap())
            .collect();
        assert_eq!(texts.len(), certificate.parts.len());
        for (text, part) in texts.iter().zip(&certificate.parts) {
            assert!(text.starts_with(part.table.label()), "{text}");
            let listing = policy.listing();
            let audience = part.audience.as_deref().map_or("in no audience", |id| {
                let audiences = listing.audiences();
                audiences.iter().find(|of| of.id == id).unwrap().label
            });
            assert!(text.ends_with(audience), "{text}: {audience}");
        }
    }
}
