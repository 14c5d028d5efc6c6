//! Choices between messages that several readers have under the same names, each
//! in words of their own.
//!
//! Every reader's messages are a type of their own, so these are macros over the
//! type's name.

/// What happened, to whom it is answered, and how firmly; for readers told in a sentence.
macro_rules! heading {
    ($reader:ident, $of:expr, not_judged: $not_judged:ident) => {{
        let of = $of;
        let who = shared::who(of.policy, of.role);
        if of.is_judged() {
            let (incidents, past) = (shared::asked(of), shared::past(of));
            macro_rules! message {
                ($message:ident) => {
                    $reader::$message {
                        incidents,
                        who,
                        past,
                    }
                };
            }
            match (of.required, of.disputed, of.available) {
                (0, 0, 0) => message!(FollowsNothing),
                (0, 0, _) => message!(FollowsByChoice),
                (_, 0, _) => message!(Follows),
                _ => message!(FollowsInOneReading),
            }
        } else {
            $reader::$not_judged { who }
        }
    }};
}

/// The incidents that a row answers for in another intent alone.
macro_rules! elsewhere {
    ($reader:ident, $of:expr) => {{
        let of = $of;
        of.elsewhere().map(|elsewhere| {
            let incident = shared::incident(of, elsewhere.asked);
            let intents = shared::intents(elsewhere.speaks);
            let intent = shared::intents([elsewhere.intent]);
            match elsewhere.other {
                Some(other) => $reader::AnsweredAs {
                    incident,
                    other: shared::incident(of, other),
                    intents,
                    intent,
                },
                None => $reader::SetAside {
                    incident,
                    intents,
                    intent,
                },
            }
        })
    }};
}

/// Whether it may be done; `depends` is the message that names the facts.
macro_rules! answer {
    ($reader:ident, $of:expr, depends: $depends:ident) => {{
        let of = $of;
        let (act, known) = (shared::act(of), shared::known(of));
        let who = shared::who(of.policy, of.role);
        match of.decision {
            Decision::Decided(Verdict::Allowed) => $reader::Allowed { act, who, known },
            Decision::Decided(Verdict::Discouraged) => $reader::Discouraged { act, who, known },
            Decision::Decided(Verdict::NotAllowed) => $reader::NotAllowed { act, who, known },
            Decision::Decided(Verdict::Illegal) => $reader::Illegal { act, who, known },
            Decision::Silent => $reader::Silent { act, who, known },
            Decision::Unclear(_) => $reader::Unclear { act, who, known },
            Decision::Depends { missing, .. } => $reader::$depends {
                act,
                who,
                known,
                facts: facts::questions(missing),
            },
        }
    }};
}

/// The facts on which it turns; `leads` words what a value leads to.
macro_rules! turns_on {
    ($reader:ident, $of:expr, $leads:expr) => {{
        let of = $of;
        let turns = of.turns();
        let each = turns.facts.iter().flat_map(|(fact, turns)| {
            turns.iter().map(|turn| $reader::LeadsTo {
                values: shared::values(of, *fact, &turn.values),
                outcome: $leads(turn.decision),
            })
        });
        let rest = turns.rest.map(|rest| match rest {
            Rest::Nothing => $reader::NothingSettles,
            Rest::NothingElse => $reader::NothingElseSettles,
        });
        each.chain(rest).collect::<Vec<$reader>>()
    }};
}

pub(super) use {answer, elsewhere, heading, turns_on};
