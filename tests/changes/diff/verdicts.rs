//! Each verdict for the notes of a release, by an edit of Telford's policy that a school may make.

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::change::diff::{Direction, Release};

use super::{load, telford};

/// Row 17, line 291: gambling is unacceptable.
const GAMBLING: (&str, &str) = (
    "{ line: 291, everyone: unacceptable }",
    "{ line: 291, everyone: unacceptable-and-illegal }",
);
/// Row 16, line 290: so are games that teach nothing; now they have their times.
const GAMES: (&str, &str) = (
    "{ line: 290, everyone: unacceptable }",
    "{ line: 290, everyone: acceptable }",
);
/// Row 3 of the table for pupils, line 343: the police hear of it, too.
const DEVICES: (&str, &str) = (
    "phone, camera or other device\", required: [headteacher] }",
    "phone, camera or other device\", required: [headteacher, police] }",
);
const LABEL: (&str, &str) = ("title: Online Safety Policy", "title: Staying safe online");

#[track_caller]
fn with(edits: &[(&str, &str)]) -> Policy {
    let mut text = Builtin::TelfordInfant2020.source().to_owned();
    for (find, put) in edits {
        assert_eq!(text.matches(find).count(), 1, "not just one place: {find}");
        text = text.replace(find, put);
    }
    load(&text)
}

#[track_caller]
fn is(edits: &[(&str, &str)], release: Release, moved: &[Direction]) {
    let after = with(edits);
    let diff = telford().diff(&after);
    assert_eq!(diff.release(), release, "{diff}");
    let counts: Vec<Direction> = {
        use strum::IntoEnumIterator as _;
        let ways = Direction::iter();
        ways.filter(|way| diff.count(*way) > 0).collect()
    };
    assert_eq!(counts, moved, "{diff}");
    // And back again, the other way round.
    let back = after.diff(telford()).release();
    let mirrored = match release {
        Release::StricterOnly => Release::LooserOnly,
        Release::LooserOnly => Release::StricterOnly,
        release => release,
    };
    assert_eq!(back, mirrored);
}

#[test]
fn no_change() {
    is(&[LABEL], Release::NoChange, &[]);
    let reworded = with(&[LABEL]);
    let diff = telford().diff(&reworded);
    assert!(diff.is_reworded());
    assert!(diff.to_string().contains("no answer changes"), "{diff}");
}

#[test]
fn stricter_only() {
    is(&[GAMBLING], Release::StricterOnly, &[Direction::Stricter]);
    is(&[DEVICES], Release::StricterOnly, &[Direction::Stricter]);
    is(
        &[GAMBLING, DEVICES, LABEL],
        Release::StricterOnly,
        &[Direction::Stricter],
    );
}

#[test]
fn looser_only() {
    is(&[GAMES], Release::LooserOnly, &[Direction::Looser]);
}

#[test]
fn mixed() {
    let both = [Direction::Stricter, Direction::Looser];
    is(&[GAMES, DEVICES], Release::Mixed, &both);
    // What is listed has no way to move: beside it, nothing is stricter alone.
    let told = (
        "    then: [local-authority, police]\n",
        "    then: [local-authority]\n",
    );
    is(&[told], Release::Mixed, &[]);
    is(&[told, GAMBLING], Release::Mixed, &[Direction::Stricter]);
    // A row that is taken out leaves its question without an answer.
    let gone = (
        "    gambling:                  { line: 291, everyone: unacceptable }\n",
        "",
    );
    is(&[gone], Release::Mixed, &[Direction::NowSilent]);
}

#[test]
fn vocabulary_changed() {
    let own = (
        "\nuser-actions:\n",
        "\nown: { roles: { prefect: { label: Prefect } } }\n\nuser-actions:\n",
    );
    is(&[own], Release::VocabularyChanged, &[]);
    is(
        &[own, GAMBLING],
        Release::VocabularyChanged,
        &[Direction::Stricter],
    );
}
