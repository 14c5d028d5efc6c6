//! Totals, counted again line by line from what each line was answered.

use std::collections::BTreeMap;

use online_safety_policy::answer::{Asks, Modality};
use online_safety_policy::change::diff::Direction;
use online_safety_policy::log::replay::{AnswerKind, JudgedLine, LogFormat, Replay, Totals};
use online_safety_policy::vocabulary::{History, Intent, Word};
use online_safety_policy::{Policy, Recommendation};
use strum::IntoEnumIterator as _;
use support::space::HISTORIES;

use super::write::{Line, csv};
use super::{OWN, base, load, replayed, telford, telford_amended, trafalgar};

/// Counts by what they are of, as text.
type Counts = BTreeMap<String, u64>;

fn add(counts: &mut Counts, key: String) {
    *counts.entry(key).or_default() += 1;
}

/// One line of each kind about everything, and some that are refused.
fn log(policy: &Policy) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let intents: Vec<Option<Intent>> = [None].into_iter().chain(Intent::iter().map(Some)).collect();
    let histories: Vec<History> = HISTORIES.to_vec();
    for (number, (role, subject)) in policy.questions().enumerate() {
        for asks in [Asks::Classify, Asks::Assess] {
            let mut line = vec![
                ("asks", asks.to_string()),
                ("role", role.to_string()),
                ("subject", subject.as_str().to_owned()),
                ("history", histories[number % 3].to_string()),
            ];
            line.extend(intents[number % 5].map(|intent| ("intent", intent.to_string())));
            if number % 4 == 0 {
                line.push(("place", "classroom".to_owned()));
                line.push(("time", format!("{:02}:30", number % 24)));
            }
            lines.push(line);
        }
    }
    for (number, role) in policy.roles().enumerate() {
        let incidents: Vec<_> = policy.incidents_of(role).unwrap().collect();
        for pair in incidents.windows(2) {
            let words = pair.iter().map(|incident| incident.as_str());
            lines.push(vec![
                ("asks", "recommend".to_owned()),
                ("role", role.to_string()),
                ("incidents", words.collect::<Vec<_>>().join(" ")),
                ("history", histories[number % 3].to_string()),
            ]);
        }
    }
    lines
}

fn answered(counts: &mut Counts, of: &str, line: &JudgedLine<'_>) {
    let judged = line.judgement().unwrap();
    add(counts, format!("{of} {}", AnswerKind::of(judged.answer())));
    if let Some(after) = judged.after() {
        add(counts, format!("{of} after {}", AnswerKind::of(after)));
        let moved = judged.moved().map_or("same", Direction::as_str);
        add(counts, format!("{of} {moved}"));
    }
}

fn standing(answer: &Recommendation<'_>) -> String {
    answer.standing().to_string()
}

/// The totals by hand.
fn by_hand(policies: [Option<&Policy>; 2], lines: &[JudgedLine<'_>]) -> Counts {
    let mut counts = Counts::new();
    for line in lines {
        let Some(judged) = line.judgement() else {
            let kind = line.faults()[0].kind;
            add(&mut counts, format!("refused {kind}"));
            continue;
        };
        answered(&mut counts, "all", line);
        answered(&mut counts, judged.asks().as_str(), line);
        for audience in &policies[0].unwrap().listing().audiences() {
            if audience.roles.contains(&judged.role().as_str()) {
                answered(&mut counts, &format!("audience {}", audience.id), line);
            }
        }
        let sides = [Some(judged.answer()), judged.after()];
        for (side, answer) in sides.iter().enumerate() {
            let Some(answer) = answer else { continue };
            let after = if side == 1 { " after" } else { "" };
            if let Some(act) = answer.classification() {
                let subject = act.subject().unwrap();
                let kind = AnswerKind::from(act.decision());
                add(
                    &mut counts,
                    format!("act {}{after} {kind}", subject.as_str()),
                );
            }
            let Some(follows) = answer.recommendation() else {
                continue;
            };
            let asked: std::collections::BTreeSet<_> = sides
                .iter()
                .flatten()
                .flat_map(|of| of.recommendation().unwrap().asked())
                .collect();
            for incident in asked {
                add(
                    &mut counts,
                    format!("incident {incident:?}{after} {}", standing(follows)),
                );
            }
            for response in follows.responses() {
                let (id, how) = (response.id(), response.modality());
                add(&mut counts, format!("response {id}{after} {how}"));
                let other = sides[1 - side].and_then(|of| of.recommendation());
                let Some(other) = other else { continue };
                let found = other.responses().find(|of| of.id() == id);
                let way = match (side, found.map(|of| of.modality())) {
                    (0, None) => "lost",
                    (1, None) => "gained",
                    (0, Some(other)) if other != how => "otherwise",
                    _ => continue,
                };
                add(&mut counts, format!("response {id} {way}"));
            }
        }
    }
    counts
}

/// The totals as they are told, but for movements by act and incident, which the difference holds.
fn told(totals: &Totals) -> Counts {
    let mut counts = Counts::new();
    let mut put = |key: String, count: u64| {
        if count > 0 {
            *counts.entry(key).or_default() += count;
        }
    };
    use online_safety_policy::log::replay::{FaultKind, LineTally};
    for kind in FaultKind::iter() {
        put(format!("refused {kind}"), totals.refused_for(kind));
    }
    let mut rows: Vec<(String, &LineTally, bool)> = vec![("all".to_owned(), totals.all(), true)];
    rows.extend(Asks::iter().map(|asks| (asks.to_string(), totals.asking(asks), true)));
    rows.extend(
        totals
            .audiences()
            .map(|(id, tally)| (format!("audience {id}"), tally, true)),
    );
    rows.extend(
        totals
            .acts()
            .map(|(act, tally)| (format!("act {}", act.as_str()), tally, false)),
    );
    rows.extend(
        totals
            .incidents()
            .map(|(of, tally)| (format!("incident {of:?}"), tally, false)),
    );
    for (of, tally, moved) in rows {
        let mut sum = [0, 0];
        for kind in AnswerKind::iter() {
            put(format!("{of} {kind}"), tally.answered(kind));
            put(format!("{of} after {kind}"), tally.answered_after(kind));
            sum[0] += tally.answered(kind);
            sum[1] += tally.answered_after(kind);
        }
        assert_eq!(sum[0], tally.lines());
        assert_eq!(tally.same() + tally.changed(), tally.lines());
        if sum[1] > 0 && moved {
            put(format!("{of} same"), tally.same());
            for way in Direction::iter() {
                put(format!("{of} {way}"), tally.moved(way));
            }
        }
    }
    for (_, id, tally) in totals.responses() {
        for how in Modality::iter() {
            put(format!("response {id} {how}"), tally.follows(how));
            put(
                format!("response {id} after {how}"),
                tally.follows_after(how),
            );
        }
        put(format!("response {id} lost"), tally.lost());
        put(format!("response {id} gained"), tally.gained());
        put(format!("response {id} otherwise"), tally.otherwise());
    }
    counts
}

#[track_caller]
fn is_counted(before: &Policy, after: Option<&Policy>) {
    let mut replay = Replay::new(before).threads(2).piece(5000);
    if let Some(after) = after {
        replay = replay.against(after);
    }
    let lines = log(before);
    let lines = [lines.as_slice(), &lines[..lines.len() / 3]].concat();
    let (totals, judged) = replayed(&replay, &csv(&lines), LogFormat::Csv);
    assert_eq!(totals.lines(), lines.len() as u64);
    let (told, by_hand) = (told(&totals), by_hand([Some(before), after], &judged));
    for (key, count) in &by_hand {
        assert_eq!(told.get(key), Some(count), "{key}");
    }
    assert_eq!(told, by_hand);
    assert!(by_hand.len() > 100);
}

#[test]
fn under_one_policy() {
    is_counted(telford(), None);
    is_counted(&load(OWN), None);
}

#[test]
fn under_two() {
    is_counted(telford(), Some(&telford_amended()));
    is_counted(telford(), Some(trafalgar()));
    is_counted(base(), Some(telford()));
}

/// An act that is permitted now has no consequences any more: that is looser, not silence.
#[test]
fn what_is_permitted_has_no_consequences() {
    let text = online_safety_policy::builtin::Builtin::TelfordInfant2020.source();
    let (find, put) = (
        "{ line: 291, everyone: unacceptable }",
        "{ line: 291, everyone: acceptable }",
    );
    let after = super::edited(text, find, put);
    let log = "asks,role,subject,moment\nassess,pupil,gambling,lesson\n";
    for (policies, way) in [
        ([telford(), &after], "looser"),
        ([&after, telford()], "stricter"),
    ] {
        let replay = Replay::new(policies[0]).against(policies[1]);
        let (totals, lines) = replayed(&replay, log.as_bytes(), LogFormat::Csv);
        let judged = lines[0].judgement().unwrap();
        let ways = [judged.moved(), judged.act_moved(), judged.following_moved()];
        assert_eq!(ways.map(|moved| moved.unwrap().to_string()), [way; 3]);
        assert_eq!(totals.acts().count(), 1);
    }
}
