//! One question after the other, beside what people write by hand.
//!
//! The questions are Telford's 54 rows that lead to a decision: what follows
//! each of the 32 incidents that its tables print, and whether each of the 22
//! user actions is acceptable. By hand such a table is either an array indexed
//! by an enum, which knows nothing but the marks and is as fast as anything can
//! be, or a map from words to lists of words, which is what most people write.
//! They answer the very same questions, and `black_box` sees to it that every
//! question is asked anew and every answer made in full.
//!
//! The 22 actions ask for hardly any circumstances, so the 9 communication
//! technologies are asked about as well: among them is the staff phone, which
//! turns on place and time.
//!
//! `cargo bench --workspace --bench answers`, and read the tables at the end: a ratio is the
//! time of a question divided by the array's.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "the table by hand is meant as people write it, and a bench may stop"
)]

use std::collections::HashMap;
use std::hint::black_box;

use jiff::civil::time;
use online_safety_policy::builtin::telford_infant_2020;
use online_safety_policy::vocabulary::{
    History, Intent, Moment, Occasion, Ownership, Place, PupilIncident, Purpose, Role,
    StaffIncident, Technology, UserAction, Word,
};
use online_safety_policy::{Circumstances, Incident, Policy, Subject};
use race::Race;
use strum::EnumCount as _;

fn main() {
    let policy = telford_infant_2020();
    race::run(vec![
        incidents(policy),
        acts(
            "is a user action acceptable",
            policy,
            &first::<UserAction, 22>(),
        ),
        acts("is a technology allowed", policy, &first::<Technology, 9>()),
    ]);
}

/// The rows that a template prints are the first words of its vocabulary.
fn first<W: Word, const COUNT: usize>() -> [W; COUNT] {
    let mut words = W::iter();
    std::array::from_fn(|_| words.next().expect("a template prints standard words"))
}

/// What follows each of the 32 printed incidents?
fn incidents(policy: &Policy) -> Race<'_> {
    let pupil: [PupilIncident; 16] = first();
    let staff: [StaffIncident; 16] = first();

    let mut bits = [[0; 16]; Role::COUNT];
    bits[Role::Pupil.index()] = pupil.map(|row| columns(policy, Role::Pupil, row));
    bits[Role::Staff.index()] = staff.map(|row| columns(policy, Role::Staff, row));
    let array = move || {
        for row in &pupil {
            let (who, what) = black_box((Role::Pupil, *row));
            black_box(bits[who.index()][what.index()]);
        }
        for row in &staff {
            let (who, what) = black_box((Role::Staff, *row));
            black_box(bits[who.index()][what.index()]);
        }
    };

    let pupil_map: HashMap<String, Vec<String>> = pupil
        .iter()
        .map(|row| (row.to_string(), required(policy, Role::Pupil, *row)))
        .collect();
    let staff_map: HashMap<String, Vec<String>> = staff
        .iter()
        .map(|row| (row.to_string(), required(policy, Role::Staff, *row)))
        .collect();
    let map = move || {
        for row in &pupil {
            black_box(pupil_map.get(black_box(row.as_str())));
        }
        for row in &staff {
            black_box(staff_map.get(black_box(row.as_str())));
        }
    };

    let recommend = |intent: Option<Intent>, history: History| {
        move || {
            for row in &pupil {
                let (who, what) = black_box((Role::Pupil, *row));
                black_box(&policy.recommend(who, [what], intent, history));
            }
            for row in &staff {
                let (who, what) = black_box((Role::Staff, *row));
                black_box(&policy.recommend(who, [what], intent, history));
            }
        }
    };
    Race::new("what follows an incident", 32)
        .add("array indexed by enum", array)
        .add("HashMap<String, Vec<String>>", map)
        .limited(5.0)
        .add("recommend, first time", recommend(None, History::FirstTime))
        .add(
            "recommend, on purpose, again after a warning",
            recommend(Some(Intent::Deliberate), History::RepeatAfterWarning),
        )
}

/// Is each of these acts permitted, for pupils and staff in turn?
fn acts<'p, W, const COUNT: usize>(
    name: &'static str,
    policy: &'p Policy,
    rows: &[W; COUNT],
) -> Race<'p>
where
    W: Word + Into<Subject>,
{
    let rows = *rows;
    let mut roles = [Role::Pupil, Role::Staff].into_iter().cycle();
    let questions = rows.map(|row| (roles.next().unwrap_or(Role::Pupil), row));
    let everything = everything();

    let mut verdicts = [[0; COUNT]; Role::COUNT];
    for (who, what) in questions {
        verdicts[who.index()][what.index()] = verdict(policy, who, what);
    }
    let array = move || {
        for question in &questions {
            let (who, what) = black_box(*question);
            black_box(verdicts[who.index()][what.index()]);
        }
    };

    let map: HashMap<String, Vec<String>> = questions
        .iter()
        .map(|(who, what)| {
            (
                what.to_string(),
                vec![verdict(policy, *who, *what).to_string()],
            )
        })
        .collect();
    let map = move || {
        for (_, what) in &questions {
            black_box(map.get(black_box(what.as_str())));
        }
    };

    Race::new(name, COUNT as u64)
        .add("array indexed by enum", array)
        .add("HashMap<String, Vec<String>>", map)
        .limited(5.0)
        .add("classify, nothing known", move || {
            for question in &questions {
                let (who, what) = black_box(*question);
                black_box(&policy.classify(who, what, &Circumstances::UNKNOWN));
            }
        })
        .limited(40.0)
        .add("classify, everything known", move || {
            for question in &questions {
                let (who, what) = black_box(*question);
                black_box(&policy.classify(who, what, black_box(&everything)));
            }
        })
        .limited(100.0)
        .add("assess, everything known, again", move || {
            for question in &questions {
                let (who, what) = black_box(*question);
                let (intent, history) =
                    black_box((Intent::Deliberate, History::RepeatAfterWarning));
                black_box(&policy.assess(who, what, black_box(&everything), intent, history));
            }
        })
}

/// A value for every fact there is.
fn everything() -> Circumstances {
    Circumstances::new()
        .place(Place::NonTeachingArea)
        .time(time(12, 0, 0, 0))
        .moment(Moment::Lesson)
        .occasion(Occasion::Ordinary)
        .purpose(Purpose::Personal)
        .device(Ownership::Own)
        .headteacher_permission(false)
        .lead_permission(false)
        .teacher_permission(false)
        .parent_consent(false)
        .subject_consent(false)
        .nominated(false)
        .agreed_time(false)
        .approved(false)
}

/// The required responses as words.
fn required(policy: &Policy, who: Role, incident: impl Into<Incident>) -> Vec<String> {
    let answer = policy
        .recommend(who, [incident], None, History::FirstTime)
        .expect("a standard word");
    let required = answer.required().expect("Telford has both tables");
    required.ids().map(str::to_owned).collect()
}

/// The required responses as one bit a column.
fn columns(policy: &Policy, who: Role, incident: impl Into<Incident>) -> u16 {
    let answer = policy
        .recommend(who, [incident], None, History::FirstTime)
        .expect("a standard word");
    let columns = answer.responses().filter_map(|response| response.column());
    columns.fold(0, |bits, column| bits | 1 << column)
}

/// What is said of an act, as a number.
fn verdict(policy: &Policy, who: Role, what: impl Into<Subject>) -> u8 {
    let answer = policy
        .classify(who, what, &everything())
        .expect("a standard word");
    answer.verdict().map_or(0, |verdict| verdict as u8 + 1)
}
