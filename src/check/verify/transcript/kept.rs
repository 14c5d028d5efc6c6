//! Contacts, duties and the procedure: what is answered without an act or an incident.

use strum::IntoEnumIterator as _;

use super::Transcript;
use crate::answer::decision::Procedure;
use crate::policy::{Contact, DutyRule, Policy};
use crate::source::Citation;
use crate::vocabulary::{Party, Suspicion, Word as _};

impl Transcript {
    pub(super) fn asked_of_nobody(&mut self, policy: &Policy) {
        for contact in &policy.contacts {
            self.contact(policy, contact);
        }
        if let Some(due) = policy.review_due() {
            let due = due.to_string();
            self.answers.word("review").words([&*due]).end();
        }
        for duty in &policy.duties {
            self.duty(policy, duty);
        }
        for suspicion in Suspicion::iter() {
            self.procedure(&policy.procedure(suspicion));
        }
    }

    fn contact(&mut self, policy: &Policy, contact: &Contact) {
        // Each field is named, so that a new one cannot be forgotten here.
        let Contact {
            name,
            source,
            matter,
            by,
            to,
            then,
            note: _,
        } = contact;
        let by = (0..).zip(by).filter(|(_, by)| **by);
        self.answers
            .word("contact")
            .word(matter.as_str())
            .list("by:", by.map(|(role, _)| policy.roles.id_at(role)))
            .list("to:", to.iter().map(|office| office.as_str()))
            .some("then:", then.iter().map(|office| office.as_str()))
            .end();
        self.place("contact", name, &policy.cite(source));
    }

    fn duty(&mut self, policy: &Policy, duty: &DutyRule) {
        let DutyRule {
            name,
            source,
            duty,
            label: _,
            who,
            towards,
            every,
            trigger,
            vaguely,
            force,
            note: _,
        } = duty;
        let [who, towards] = [who, towards].map(|people| policy.parties(people));
        let every = every.map(|every| every.to_string());
        self.answers
            .word("duty")
            .word(duty.as_str())
            .word(force.as_str())
            .list("who:", who.iter().map(Party::as_str))
            .some("towards:", towards.iter().map(Party::as_str))
            .some("every:", every.as_deref())
            .some("on:", trigger.iter().map(|trigger| trigger.as_str()))
            .some("vaguely:", vaguely.map(|vaguely| vaguely.as_str()))
            .end();
        self.place("duty", name, &policy.cite(source));
    }

    fn procedure(&mut self, procedure: &Procedure<'_>) {
        let suspicion = procedure.suspicion().as_str();
        let forbidden = procedure.forbidden().iter();
        let open = procedure.open().iter();
        self.answers
            .word("procedure")
            .word(suspicion)
            .word("=")
            .word(procedure.standing().as_str())
            .word(procedure.course().as_str())
            .some("never:", forbidden.map(|ban| ban.step.as_str()))
            .some("open:", open.map(|open| open.point.as_str()))
            .end();
        let passage = procedure.source().and_then(|source| source.at);
        self.reasons
            .word("procedure")
            .word(suspicion)
            .passage(passage)
            .end();
        for step in procedure.said() {
            self.answers
                .word("step")
                .word(step.step.as_str())
                .word(step.force.as_str())
                .word(step.authority.as_str())
                .words(step.set_aside.then_some("set-aside"))
                .end();
            for says in &step.reasons {
                self.answers
                    .word("says")
                    .word(says.force.as_str())
                    .some("urgency:", says.urgency.map(|urgency| urgency.as_str()))
                    .some("by:", says.by.iter().map(Party::as_str))
                    .some("to:", says.to.iter().map(|office| office.as_str()))
                    .some("after:", says.after.iter().map(|step| step.as_str()))
                    .end();
                self.place("step", says.rule, &says.source);
            }
        }
        for open in procedure.open() {
            self.place("open", open.point.as_str(), &open.source);
        }
    }

    /// Where something stands that has a name.
    fn place(&mut self, kind: &str, name: &str, source: &Citation<'_>) {
        self.reasons
            .word("reason")
            .word(kind)
            .name(name)
            .word(source.authority.as_str())
            .passage(source.at)
            .end();
    }
}
