//! A mistake, and what is to be said of it.

use online_safety_policy::diagnostic::{Code, Diagnostic, Severity};
use online_safety_policy::document::PolicyDocument;
use online_safety_policy::{LoadError, Policy};

/// A file without a fault.
pub(crate) const BASE: &str = include_str!("../../fixtures/base.yaml");

/// A mistake that somebody makes in it, and the faults that are to be reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mistake {
    pub(crate) right: &'static str,
    pub(crate) wrong: &'static str,
    pub(crate) faults: &'static [Fault],
}

/// The code, the underlined text, and a part of the help.
pub(crate) type Fault = (Code, &'static str, &'static str);

/// One mistake that makes one fault.
pub(crate) const fn one(
    right: &'static str,
    wrong: &'static str,
    faults: &'static [Fault],
) -> Mistake {
    Mistake {
        right,
        wrong,
        faults,
    }
}

impl Mistake {
    /// The file with this mistake in it.
    #[track_caller]
    pub(crate) fn made(&self) -> String {
        let count = BASE.matches(self.right).count();
        assert_eq!(
            count, 1,
            "`{}` stands in the file {count} times",
            self.right
        );
        BASE.replacen(self.right, self.wrong, 1)
    }
}

/// Every fault of a text.
#[track_caller]
pub(crate) fn faults(text: &str) -> Vec<Diagnostic> {
    let error: LoadError = Policy::from_yaml(text).unwrap_err();
    let faults = error.diagnostics().to_vec();
    let lines = error.to_string();
    assert_eq!(
        lines.lines().count(),
        faults.len() + 1,
        "a line for each fault: {lines}"
    );
    faults
}

/// Checks that each mistake, made alone, has its faults and no others.
#[track_caller]
pub(crate) fn alone(mistakes: &[Mistake]) {
    for mistake in mistakes {
        let text = mistake.made();
        let found = faults(&text);
        let told = || {
            found
                .iter()
                .map(|fault| format!("\n  {fault}"))
                .collect::<String>()
        };
        assert_eq!(
            found.len(),
            mistake.faults.len(),
            "`{}`: {}",
            mistake.wrong,
            told()
        );
        for (fault, (code, underlined, help)) in found.iter().zip(mistake.faults) {
            let context = format!("`{}`: {}", mistake.wrong, told());
            assert_eq!(fault.code(), *code, "{context}");
            assert_eq!(fault.severity(), Severity::Error, "{context}");
            let span = fault
                .span()
                .unwrap_or_else(|| panic!("no place: {context}"));
            assert_eq!(span.of(&text), Some(*underlined), "{context}");
            let suggestion = fault
                .help_text()
                .unwrap_or_else(|| panic!("no help: {context}"));
            assert!(suggestion.contains(help), "{suggestion}: {context}");
            check_wording(fault);
        }
    }
}

/// A message is lower case without a full stop, and has its path in the document.
#[track_caller]
pub(crate) fn check_wording(fault: &Diagnostic) {
    for text in [fault.message(), fault.help_text().unwrap_or("none")] {
        assert!(!text.ends_with('.') && !text.contains('\n'), "{text}");
        assert!(!text.starts_with(|c: char| c.is_uppercase()), "{text}");
    }
    for label in fault.labels() {
        assert!(label.span.is_some(), "{fault}");
    }
}

#[test]
fn the_file_is_right_until_somebody_spoils_it() {
    let policy = Policy::from_yaml(BASE).unwrap();
    assert_eq!(policy.id(), "base-school-2024");
    assert!(PolicyDocument::from_bytes(BASE.as_bytes()).is_ok());
}
