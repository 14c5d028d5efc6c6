//! A policy file in parts that can be read alone, so that an edit costs the
//! reading of one part and not of the whole file.

/// What the other sections lean on.
const PREAMBLE: [&str; 6] = ["format", "policy", "sections", "times", "audiences", "own"];

/// Sections, and further ones that they lean on.
const GROUPS: [(&str, &[&str]); 8] = [
    ("user-actions", &[]),
    ("communications", &[]),
    ("rules", &[]),
    ("pupil-incidents", &[]),
    ("staff-incidents", &[]),
    ("response-rules", &["pupil-incidents", "staff-incidents"]),
    ("contacts", &[]),
    ("invariants", &["pupil-incidents", "staff-incidents"]),
];

/// A text that loads, and the sections of it that are to be edited.
pub struct Part<'t> {
    pub text: String,
    pub sections: Vec<&'t str>,
}

/// All sections of a file, each in one part.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let sections = sections(text);
    let with = |keys: &[&str]| -> String {
        let kept = sections.iter();
        kept.filter(|(key, _)| PREAMBLE.contains(key) || keys.contains(key))
            .map(|(_, text)| *text)
            .collect()
    };
    let is_grouped = |key: &str| GROUPS.iter().any(|(section, _)| *section == key);
    let mut parts: Vec<Part<'_>> = GROUPS
        .iter()
        .map(|(section, needed)| Part {
            text: with(&[&[*section], *needed].concat()),
            sections: vec![section],
        })
        .collect();
    // What everything leans on is edited in the whole file; anything else stands alone.
    parts.push(Part {
        text: text.to_owned(),
        sections: PREAMBLE.to_vec(),
    });
    for (key, _) in &sections {
        if !PREAMBLE.contains(key) && !is_grouped(key) {
            parts.push(Part {
                text: with(&[key]),
                sections: vec![key],
            });
        }
    }
    parts
}

/// The top-level entries, in order.
fn sections(text: &str) -> Vec<(&str, &str)> {
    let mut starts = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let key = line.split(':').next().unwrap();
            starts.push((key, offset));
        }
        offset += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, start)| *start);
    let ends = ends.chain([text.len()]).collect::<Vec<_>>();
    let both = starts.iter().zip(ends);
    both.map(|((key, start), end)| (*key, &text[*start..end]))
        .collect()
}
