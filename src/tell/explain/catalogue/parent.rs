//! What parents are told: plain words, what the policy says and what it does not say.

use super::{is_ours, messages, slot};

messages! {
    /// The messages to parents.
    Parent {
        Allowed(act, who, known): Answer = "The school's policy allows {act} for {who}{known}.";
        Discouraged(act, who, known): Answer =
            "The school's policy advises against {act} for {who}{known}, and does not forbid it.";
        NotAllowed(act, who, known): Answer =
            "The school's policy does not allow {act} for {who}{known}.";
        Illegal(act, who, known): Answer =
            "The school's policy does not allow {act} for {who}{known}, and says that it is \
             illegal.";
        Silent(act, who, known): Answer =
            "The school's policy says nothing about {act} for {who}{known}. It neither allows nor \
             forbids it.";
        Unmarked(how): Answer = "The policy lists it {how}.";
        Unclear(act, who, known): Answer =
            "The school's policy can be read in more than one way about {act} for {who}{known}.";
        DependsOn(act, who, known, facts): Answer =
            "Under the school's policy, whether {act} is allowed for {who}{known} depends on {facts}.";

        Reading(verdicts, waits): Reading = "Read one way, it is {verdicts}{waits}.";
        OtherReading(verdicts, waits): Reading = "Read another way, it is {verdicts}{waits}.";

        LeadsTo(values, outcome): TurnsOn = "{values}, {outcome}.";
        NothingSettles: TurnsOn = "None of these is enough by itself to tell.";
        NothingElseSettles: TurnsOn = "Nothing else is enough by itself to tell.";
        Scope(scope): TurnsOn = "{scope}.";

        InTheWay(needed): Condition = "What the policy asks for instead: {needed}.";
        NoConditionMet: Condition =
            "None of the conditions under which the policy allows it is met.";

        NotKept(proviso): Proviso =
            "The policy allows it only on a condition that was not kept: {proviso}.";
        KeepTo(proviso): Proviso = "The policy adds this, for when it is done: {proviso}.";

        NoTimesGiven: Gap =
            "The policy speaks of certain times, but does not say which they are.";
        NobodyNominated: Gap =
            "The policy speaks of people who are nominated for this, but does not say who they are.";

        LeftOpen(points): Open = "The policy does not say: {points}.";

        NotToBeDone(step): Wrong = "{step} was done, although the policy says not to.";
        NotToBeDoneByUs(step): Wrong(ours) =
            "{step} was done, which by this software's own reading, not the school's, must not be \
             done.";
        TooEarly(step, before): Wrong =
            "{step} was done too early: the policy wants this first: {before}.";

        NoIncident: Incident = "It was allowed, so there is nothing to answer for under the policy.";
        NoIncidentIfKept: Incident =
            "It was allowed, so there is nothing to answer for under the policy, as long as the \
             conditions above were kept.";
        CountsAs(incidents): Incident(ours) =
            "By this software's own reading, not the school's, this counts as {incidents}.";
        CountsAsIfForbidden(incidents): Incident(ours) =
            "If it was not allowed, then by this software's own reading, not the school's, this \
             counts as {incidents}.";
        CountsAsThoughNotForbidden(incidents): Incident(ours) =
            "The policy does not forbid it. By this software's own reading, not the school's, this \
             counts as {incidents}.";
        MayCountAs(incidents): Incident(ours) =
            "By this software's own reading, not the school's, this may in some circumstances count \
             as {incidents}.";
        MayCountAsIfForbidden(incidents): Incident(ours) =
            "If it was not allowed, then by this software's own reading, not the school's, this may \
             in some circumstances count as {incidents}.";
        MayCountAsThoughNotForbidden(incidents): Incident(ours) =
            "The policy does not forbid it. By this software's own reading, not the school's, this \
             may in some circumstances count as {incidents}.";
        NothingListed(who): Incident(ours) =
            "By this software's own reading, not the school's, nothing that the policy lists for \
             {who} covers this.";
        NotWorkedOut: Incident(ours) =
            "Here the software cannot tell what follows: nobody has told it which of the incidents \
             that the policy lists this is.";

        Follows(incidents, who, past): Follows =
            "The school's policy says what happens after {incidents} by {who}{past}.";
        FollowsInOneReading(incidents, who, past): Follows =
            "The school's policy can be read in more than one way about what happens after \
             {incidents} by {who}{past}.";
        FollowsByTime(incidents, who, past): Follows =
            "Which time it is decides what happens, under the school's policy, after {incidents} by \
             {who}{past}.";
        AtTime(time, responses): TurnsOn = "{time}, the policy requires the school to {responses}.";
        OneOfAtTime(time, responses): TurnsOn =
            "{time}, the policy requires one of these, and the school chooses which: {responses}.";
        MayAtTime(time, responses): TurnsOn = "{time}, the school may {responses}.";
        NothingAtTime(time): TurnsOn = "{time}, the policy does not say what happens.";
        FollowsByChoice(incidents, who, past): Follows =
            "After {incidents} by {who}{past}, the school's policy leaves it to the school what \
             happens.";
        FollowsNothing(incidents, who, past): Follows =
            "The school's policy says nothing about what happens after {incidents} by \
             {who}{past}. It neither asks for anything nor excludes anything.";
        FollowsUnknown: Follows =
            "The school's policy says nothing about what happens then. It neither asks for \
             anything nor excludes anything.";
        NothingSetOutFor(who): Follows =
            "The school's policy does not set out what happens when something goes wrong with \
             {who}. It neither asks for anything nor excludes anything.";
        AnsweredAs(incident, other, intents, intent): Follows =
            "What the policy says of {incident} is about acts that are {intents}. For one that is \
             {intent}, what it says of {other} counts.";
        SetAside(incident, intents, intent): Follows =
            "What the policy lists for {incident} is about acts that are {intents}, and this one \
             is {intent}.";
        Unspoken(incidents): Follows =
            "The policy says nothing about what happens after {incidents}.";
        SetOut(suspicion): Follows =
            "The school's policy sets out what is done when {suspicion} is suspected.";
        SingleThings(suspicion): Follows =
            "The school's policy does not set out step by step what is done when {suspicion} is \
             suspected, but says some things about it.";
        NothingSetOut(suspicion): Follows =
            "The school's policy says nothing about what is done when {suspicion} is suspected. It \
             neither asks for anything nor excludes anything.";
        Halted: Follows = "Under the policy, everything else stops at once.";
        HaltedByUs: Follows(ours) =
            "By this software's own reading, not the school's, everything else stops at once.";
        PoliceFirst: Follows(ours) =
            "By this software's own reading, not the school's, it may be a crime, and the police \
             hear of it before anybody judges it.";
        ToBeJudged: Follows =
            "Whether it does is for people to judge, and until then the policy names nothing that \
             follows.";

        Required(response): Step = "The policy requires the school to {response}.";
        OneOf(responses): Step =
            "The policy requires one of these, and the school chooses which: {responses}.";
        StepMust(who, step, to, soon): Step = "The policy requires {who} to {step}{to}{soon}.";
        StepShould(who, step, to, soon): Step =
            "The policy says that {who} should {step}{to}{soon}.";
        EverythingDone: Step = "Everything that the policy requires here has been done.";

        RequiredInReading(responses): Dispute =
            "Read one way, the policy requires this of the school: {responses}.";

        MayChoose(responses): Choice =
            "The policy lets the school choose from these, and requires none of them: {responses}.";

        StepAdvised(who, step, to, soon): Choice =
            "The policy advises {who} to {step}{to}{soon}, and does not require it.";
        StepMay(who, step, to, soon): Choice =
            "The policy leaves it to {who} whether to {step}{to}{soon}.";

        StepMustNot(who, step, to, soon): Forbidden =
            "The policy does not allow {who} to {step}{to}{soon}.";
        StepShouldNot(who, step, to, soon): Forbidden =
            "The policy says that {who} should not {step}{to}{soon}.";
        NothingCopied: Forbidden(ours) =
            "By this software's own reading, not the school's, nothing may be copied or passed on, \
             since that may itself be a crime.";
        LeftOut: Forbidden(ours) =
            "Some of what the policy otherwise asks for or allows is left out here: by this \
             software's own reading, not the school's, it must not be done.";

        RepeatAdds(row, incident): Repeat =
            "Because it has happened before, what the policy says of {row} counts for {incident} \
             as well.";
        RepeatNotReached(row, incident): Repeat =
            "It has happened before, but what the policy says of {row} is not about {incident}.";
        RepeatNotWarned(row, incident): Repeat =
            "It has happened before, but what the policy says of {row} counts only after a warning \
             or sanction, and none was given for {incident}.";
        NothingOnRepeats: Repeat =
            "The policy does not say that anything more follows when it happens again.";

        Named(matter, offices): Contact =
            "For {matter}, the policy says who to go to: {offices}.";
        PointedTo(matter, offices): Contact =
            "For {matter}, the policy does not say in so many words who to go to, but points to \
             {offices}.";
        GoesOn(matter, next): Contact =
            "From there, {matter} may go on to {next}.";
        NobodyNamed(matter): Contact =
            "For {matter}, the school's policy does not say who to go to.";
        NobodyNamedForParents(matter): Contact =
            "For {matter}, the school's policy does not say who parents and carers go to.";

        DutyMust(who, what, often, overdue): Duty =
            "The policy requires {who} to {what}{often}{overdue}.";
        DutyShould(who, what, often, overdue): Duty =
            "The policy says that {who} should {what}{often}{overdue}.";
        DutyAdvised(who, what, often, overdue): Duty =
            "The policy advises {who} to {what}{often}{overdue}.";
        DutyMay(who, what, often, overdue): Duty =
            "The policy leaves it to {who} whether to {what}{often}{overdue}.";
        DutyShouldNot(who, what, often, overdue): Duty =
            "The policy says that {who} should not {what}{often}{overdue}.";
        DutyMustNot(who, what, often, overdue): Duty =
            "The policy does not allow {who} to {what}{often}{overdue}.";
        NoDuty: Duty =
            "Nothing that the policy asks for regularly is known here, which neither requires nor \
             excludes anything.";

        SaidIn(parts): Source = "The policy speaks of this under {parts}.";
        FollowsFrom(parts): Source =
            "The policy does not say this in so many words: it follows from what stands under \
             {parts}.";
        PartlyFollowsFrom(parts): Source =
            "The policy speaks of this under {parts}; some of it is not said in so many words, but \
             follows.";
    }
}
