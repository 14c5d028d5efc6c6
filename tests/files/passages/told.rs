//! The shipped policies as if their documents were told in other ways: nothing but the places moves.

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::cases::Cases;
use online_safety_policy::check::register::Register;
use online_safety_policy::document::PolicyDocument;
use strum::IntoEnumIterator as _;

/// A way to tell a range of lines, and what the head of the file says of it.
struct Way {
    places: &'static str,
    tell: fn(u32, u32) -> Vec<String>,
}

fn one_or(first: u32, last: u32, one: &str, several: &str) -> Vec<String> {
    vec![match first == last {
        true => format!("{one}{first}"),
        false => format!("{several}{first}-{last}"),
    }]
}

const PAGES: Way = Way {
    places: "",
    tell: |first, last| one_or(first, last, "p. ", "pp. "),
};

const PARAGRAPHS: Way = Way {
    places: "paragraphs",
    tell: |first, last| one_or(first, last, "", ""),
};

const SECTIONS: Way = Way {
    places: "sections",
    tell: |first, last| (first..=last).map(|n| n.to_string()).collect(),
};

const NOT_GIVEN: Way = Way {
    places: "",
    tell: |_, _| vec!["not-given".to_owned()],
};

/// The keys of lines, and of other places.
const KEYS: [(&str, &str); 3] = [
    ("lines-without-statement:", "places-without-statement:"),
    ("lines:", "at:"),
    ("line:", "at:"),
];

impl Way {
    /// A file that tells its places in this way, where it told them by lines.
    fn file(&self, text: &str) -> String {
        let mut told = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let begins = !told.ends_with(|c: char| c.is_alphanumeric() || c == '-');
            let key = KEYS.iter().find(|(key, _)| begins && rest.starts_with(key));
            let Some((key, other)) = key else {
                told.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            };
            rest = rest[key.len()..].trim_start();
            let is_list = rest.starts_with('[');
            let ends = if is_list {
                &[']'][..]
            } else {
                &[',', '}', '\n']
            };
            let end = rest.find(ends).unwrap() + usize::from(is_list);
            told.push_str(&format!("{other} {} ", self.list(&rest[..end])));
            rest = &rest[end..];
        }
        match self.places {
            "" => told,
            kind if told.contains("\npolicy:\n") => {
                told.replacen("\npolicy:\n", &format!("\npolicy:\n  places: {kind}\n"), 1)
            }
            kind => told.replacen("\npolicy:", &format!("\nplaces: {kind}\npolicy:"), 1),
        }
    }

    /// One range, or a list of them, perhaps with words among them.
    fn list(&self, written: &str) -> String {
        let inside = written.trim_matches(['[', ']']);
        let all = inside
            .split(',')
            .map(str::trim)
            .flat_map(|range| self.range(range));
        let mut all: Vec<String> = all.collect();
        all.dedup();
        match all.as_slice() {
            [one] => one.clone(),
            several => format!("[{}]", several.join(", ")),
        }
    }

    fn range(&self, written: &str) -> Vec<String> {
        let (first, last) = written.split_once('-').unwrap_or((written, written));
        match (first.trim().parse(), last.trim().parse()) {
            (Ok(first), Ok(last)) => (self.tell)(first, last),
            _ => vec![written.to_owned()],
        }
    }

    /// A cases file, whose reasons and grids name places as well.
    fn cases(&self, text: &str) -> String {
        let lines = self
            .file(text)
            .lines()
            .map(|line| self.line_of_cases(line))
            .collect::<Vec<_>>();
        lines.join("\n").replace("[line, ", "[at, ")
    }

    fn line_of_cases(&self, line: &str) -> String {
        // `because: [8, a-rule]` anywhere, and `a-row: [341, x]` at the end of a line.
        if let Some((before, rest)) = line.split_once("because: ") {
            let is_list = rest.starts_with('[');
            let ends = if is_list {
                &[']'][..]
            } else {
                &[',', ' ', '}']
            };
            let end = rest
                .find(ends)
                .map_or(rest.len(), |end| end + usize::from(is_list));
            let after = self.line_of_cases(&rest[end..]);
            return format!("{before}because: {}{after}", self.list(&rest[..end]));
        }
        let Some((before, cells)) = line.split_once(": ") else {
            return line.to_owned();
        };
        let cells = cells.trim_start();
        match cells
            .strip_prefix('[')
            .and_then(|cells| cells.split_once(','))
        {
            Some((place, marks)) if place.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("{before}: [{},{marks}", self.range(place).join(" "))
            }
            _ => line.to_owned(),
        }
    }
}

#[test]
fn only_the_places_move() {
    for which in Builtin::iter() {
        let before = which.policy().verify();
        for way in [PAGES, PARAGRAPHS, SECTIONS] {
            let text = way.file(which.source());
            let policy = Policy::from_yaml(&text).unwrap_or_else(|error| panic!("{error}"));
            let after = policy.verify();
            assert_eq!(after.answers, before.answers, "{which}");
            assert_eq!(after.assessments, before.assessments, "{which}");
            assert_ne!(after.reasons, before.reasons, "{which}");
            let document = PolicyDocument::from_bytes(text.as_bytes()).unwrap();
            let again = Policy::from_yaml(&document.to_yaml()).unwrap();
            assert!(again == policy, "{which}");
            let register = Register::from_yaml(&way.file(which.register_source()), &policy);
            let register = register.unwrap_or_else(|error| panic!("{error}"));
            let coverage = register.coverage(&policy);
            assert!(coverage.rules_without_statement.is_empty(), "{coverage}");
            assert!(
                coverage.places.iter().all(|of| of.left_out.is_none()),
                "{coverage}"
            );
            assert_eq!(coverage.places.len(), 1, "{coverage}");
        }
    }
}

/// Cases that name pages hold where those that name lines do.
#[test]
fn cases_hold_by_pages_as_by_lines() {
    for which in Builtin::iter() {
        for way in [PAGES, PARAGRAPHS] {
            let policy = Policy::from_yaml(&way.file(which.source())).unwrap();
            let text = way.cases(which.cases_source());
            let cases = Cases::from_yaml(&text, &policy).unwrap_or_else(|error| panic!("{error}"));
            let report = cases.run(&policy);
            assert!(report.passed(), "{report}");
            // Lines are no pages.
            assert!(Cases::from_yaml(which.cases_source(), &policy).is_err());
        }
    }
}

/// Where no place is given at all, every answer is the same; only what a printed list holds, and so
/// the order of a procedure, turns on places.
#[test]
fn answers_need_no_places() {
    for which in Builtin::iter() {
        let text = NOT_GIVEN.file(which.source());
        let from = text.find("\nsections:").unwrap();
        let to = from + text[from..].find("\n\n").unwrap();
        let policy = Policy::from_yaml(&format!("{}{}", &text[..from], &text[to..]));
        let policy = policy.unwrap_or_else(|error| panic!("{error}"));
        let (before, after) = (which.policy().verify(), policy.verify());
        assert_eq!(after.parts, before.parts, "{which}");
        assert_eq!(after.assessments, before.assessments, "{which}");
    }
}
