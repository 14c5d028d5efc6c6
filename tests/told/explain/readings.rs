//! Where a document can be read in several ways, every reader sees all of them.

use std::collections::BTreeSet;

use online_safety_policy::Decision;
use online_safety_policy::answer::Modality;
use online_safety_policy::explain::{Explanation, Reader, SentenceKind};
use online_safety_policy::vocabulary::Standing;
use online_safety_policy::vocabulary::Verdict;
use strum::IntoEnumIterator as _;

use super::answer::{bare, everything, following};
use super::policies;

/// As each reader is told of a verdict.
fn phrase(reader: Reader, verdict: Verdict) -> &'static str {
    match (reader, verdict) {
        (Reader::Auditor, Verdict::Allowed) => "`allowed`",
        (Reader::Auditor, Verdict::Discouraged) => "`discouraged`",
        (Reader::Auditor, Verdict::NotAllowed) => "`not-allowed`",
        (Reader::Auditor, Verdict::Illegal) => "`illegal`",
        (_, Verdict::Discouraged) => "advised against but not forbidden",
        (_, Verdict::Illegal) => "not allowed, and illegal",
        (_, Verdict::Allowed) => "allowed",
        (_, Verdict::NotAllowed) => "not allowed",
    }
}

/// The verdicts that a sentence names; longer phrases hold shorter ones, so they go first.
fn named(reader: Reader, text: &str) -> BTreeSet<Verdict> {
    let mut text = text.to_owned();
    let mut phrases: Vec<_> = Verdict::iter().map(|v| (phrase(reader, v), v)).collect();
    phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    let mut found = BTreeSet::new();
    for (phrase, verdict) in phrases {
        if text.contains(phrase) {
            found.insert(verdict);
            text = text.replace(phrase, "");
        }
    }
    found
}

/// The sentences about readings, without the columns that they quote.
fn shown(told: &Explanation) -> Vec<String> {
    let readings = told
        .sentences()
        .filter(|s| s.kind() == SentenceKind::Reading);
    readings
        .map(|sentence| {
            let text = sentence.text();
            match (text.find(" “"), text.find("”")) {
                (Some(from), Some(to)) if told.reader() == Reader::Staff => {
                    format!("{}{}", &text[..from], &text[to..])
                }
                _ => text.to_owned(),
            }
        })
        .collect()
}

#[test]
fn of_an_unclear_answer_each_reader_sees_every_reading() {
    let mut tried = 0;
    for answer in policies().flat_map(everything) {
        let Some(classified) = answer.classification() else {
            continue;
        };
        let unclear = matches!(classified.decision(), Decision::Unclear(_));
        for reader in Reader::iter() {
            let told = answer.explain(reader);
            let shown = shown(&told);
            if !unclear {
                assert!(shown.is_empty(), "{told}");
                continue;
            }
            assert!(shown.len() >= 2 || reader == Reader::Auditor, "{told}");
            for reading in classified.readings() {
                let place = match reader {
                    Reader::Auditor => reading.source.to_string(),
                    Reader::Staff => reading.source.lines.unwrap().to_string(),
                    Reader::Parent => String::new(),
                };
                let mut verdicts: BTreeSet<Verdict> = reading.verdicts.iter().collect();
                let of_it = shown.iter().filter(|text| text.contains(&place));
                for text in of_it {
                    let named = named(reader, text);
                    if named.is_subset(&reading.verdicts.iter().collect()) {
                        verdicts.retain(|verdict| !named.contains(verdict));
                    }
                }
                assert!(verdicts.is_empty(), "{verdicts:?} of {place} in {told}");
            }
            // Nothing but readings: no sentence names a verdict that none comes to.
            let all: BTreeSet<Verdict> = classified
                .readings()
                .iter()
                .flat_map(|r| r.verdicts)
                .collect();
            let union: BTreeSet<Verdict> =
                shown.iter().flat_map(|text| named(reader, text)).collect();
            assert_eq!(union, all, "{told}");
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn of_disputed_responses_each_reader_sees_what_each_reading_requires() {
    let mut tried = 0;
    for answer in policies().flat_map(following) {
        let Some(recommended) = answer.recommendation() else {
            continue;
        };
        for reader in Reader::iter() {
            let told = answer.explain(reader);
            let disputes: Vec<&str> = told
                .sentences()
                .filter(|sentence| sentence.kind() == SentenceKind::Dispute)
                .map(|sentence| sentence.text())
                .collect();
            let unclear = recommended.standing() == Standing::Unclear;
            assert_eq!(disputes.len() >= 2, unclear, "{told}");
            assert_eq!(disputes.is_empty(), !unclear, "{told}");
            for response in recommended.responses() {
                if response.modality() == Modality::Disputed {
                    let label = match reader {
                        Reader::Auditor => response.id().to_owned(),
                        _ => bare(response.label()),
                    };
                    assert!(
                        disputes.iter().any(|text| text.contains(&label)),
                        "{label}: {told}"
                    );
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 10, "{tried}");
}
