//! The review of one file: what was found, and what that comes to.

use online_safety_policy::Policy;
use online_safety_policy::check::cases::CasesReport;
use online_safety_policy::check::lint::{Check, Finding, Level};
use online_safety_policy::check::verify::{Certificate, Tally};
use online_safety_policy::diagnostic::Diagnostic;
use online_safety_policy::document::Positions;

use crate::beside::Beside;
use crate::kind::Kind;
use crate::load::{Loaded, LoadedCases, Unusable, Written};

/// Everything found about one policy, or about a file beside one.
pub(crate) struct Review<'a> {
    pub(crate) file: &'a Written,
    pub(crate) kind: Kind,
    /// The policy that it is, or is about.
    pub(crate) policy: Result<&'a Policy, &'a Unusable>,
    /// What came of a file beside a policy.
    pub(crate) told: Option<&'a str>,
    /// Where everything stands in the text; nothing where the text cannot be scanned.
    pub(crate) positions: Option<Positions<'a>>,
    /// What lints found, in the order of their codes.
    pub(crate) findings: Vec<Finding<'a>>,
    /// What they found and a setting allows, of the file or of the command line.
    pub(crate) allowed: Vec<Finding<'a>>,
    /// How much the policy decides.
    pub(crate) decides: Option<Tally>,
    pub(crate) cases: Option<Tried<'a>>,
    pub(crate) certificate: Option<Certificate>,
}

/// What came of the cases.
pub(crate) struct Tried<'a> {
    pub(crate) file: &'a Written,
    pub(crate) report: Result<CasesReport, &'a Unusable>,
}

impl<'a> Review<'a> {
    pub(crate) fn of(loaded: &'a Loaded, check: &Check, verify: bool) -> Self {
        let policy = loaded.policy.as_deref();
        let found = policy.map_or_else(|_| Vec::new(), |policy| policy.check(check));
        let positions = Positions::of(&loaded.file.text).ok();
        let located = found.into_iter().map(|finding| match &positions {
            Some(positions) => finding.located(positions),
            None => finding,
        });
        let (mut allowed, findings): (Vec<_>, Vec<_>) =
            located.partition(|finding| finding.level == Level::Allow);
        // A lint that is off unless somebody asks for it was allowed by nobody.
        let on = |finding: &Finding<'_>| finding.lint.level() != Level::Allow;
        allowed.retain(|finding| on(finding) || finding.setting.is_some());
        let cases = policy.ok().zip(loaded.cases.as_ref());
        Self {
            file: &loaded.file,
            kind: Kind::Policy,
            policy,
            told: None,
            positions,
            findings,
            allowed,
            decides: policy.ok().map(Policy::decides),
            cases: cases.map(|(policy, cases)| Tried::of(cases, policy)),
            certificate: policy.ok().filter(|_| verify).map(Policy::verify),
        }
    }

    /// What came of a file beside a policy.
    pub(crate) fn beside(beside: &'a Beside<'_>) -> Self {
        let made = beside.made.as_ref();
        let cases = made.ok().and_then(|made| {
            let cases = made.cases.as_ref()?;
            Some(Tried::of(cases, &made.policy))
        });
        Self {
            file: &beside.file,
            kind: beside.kind,
            policy: made.map(|made| &*made.policy),
            told: made.ok().map(|made| &*made.told),
            positions: None,
            findings: Vec::new(),
            allowed: Vec::new(),
            cases,
            decides: None,
            certificate: None,
        }
    }

    /// Why files could not be read.
    pub(crate) fn unread(&self) -> impl Iterator<Item = (&'a Written, &'a str)> {
        let policy = self.policy.err().map(|unusable| (self.file, unusable));
        let cases = self.cases.as_ref();
        let cases = cases.and_then(|cases| Some((cases.file, *cases.report.as_ref().err()?)));
        let both = policy.into_iter().chain(cases);
        both.filter_map(|(file, unusable)| Some((file, unusable.unread()?)))
    }

    /// Why no policy can be made of its file.
    pub(crate) fn faults(&self) -> &'a [Diagnostic] {
        self.policy.err().map_or(&[], Unusable::faults)
    }

    /// What is wrong with each of its files, and which cases fail.
    pub(crate) fn all_faults(&self) -> impl Iterator<Item = (&'a Written, &[Diagnostic])> {
        let cases = self.cases.iter();
        let of_cases = cases.flat_map(|cases| {
            [cases.faults(), cases.failures()].map(|faults| (cases.file, faults))
        });
        std::iter::once((self.file, self.faults())).chain(of_cases)
    }

    /// How many faults its files have.
    pub(crate) fn faults_in_all(&self) -> usize {
        let of_cases = self.cases.as_ref().map_or(0, |cases| cases.faults().len());
        self.faults().len() + of_cases
    }

    /// How many findings are at a level.
    pub(crate) fn count(&self, level: Level) -> usize {
        let at = |finding: &&Finding<'_>| finding.level == level;
        self.findings.iter().filter(at).count()
    }

    /// How many cases failed.
    pub(crate) fn failed(&self) -> usize {
        self.cases.as_ref().map_or(0, Tried::failed)
    }

    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        let cases = self.cases.as_ref().map(|cases| &cases.report);
        match (&self.policy, cases) {
            (Err(_), _) | (_, Some(Err(_))) => 2,
            _ => u8::from(self.count(Level::Deny) + self.failed() > 0),
        }
    }
}

impl<'a> Tried<'a> {
    fn of(loaded: &'a LoadedCases, policy: &Policy) -> Self {
        let cases = loaded.cases.as_ref();
        Self {
            file: &loaded.file,
            report: cases.map(|cases| cases.run(policy)),
        }
    }

    /// What is wrong with the file.
    pub(crate) fn faults(&self) -> &[Diagnostic] {
        self.report.as_ref().err().map_or(&[], |all| all.faults())
    }

    /// Where the policy answers otherwise than is expected.
    pub(crate) fn failures(&self) -> &[Diagnostic] {
        self.report.as_ref().map_or(&[], CasesReport::failures)
    }

    fn failed(&self) -> usize {
        self.report.as_ref().map_or(0, CasesReport::failed)
    }
}
