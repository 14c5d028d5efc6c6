//! What staff are told: short, what to do first, what not to do, whom to ask.

use super::{is_ours, messages, slot};

messages! {
    /// The messages to staff.
    Staff {
        Allowed(act, who, known): Answer = "Allowed for {who}{known}: {act}.";
        Discouraged(act, who, known): Answer =
            "Advised against but not forbidden for {who}{known}: {act}.";
        NotAllowed(act, who, known): Answer = "Not allowed for {who}{known}: {act}.";
        Illegal(act, who, known): Answer =
            "Not allowed for {who}{known}, and illegal, as the policy says: {act}.";
        Silent(act, who, known): Answer =
            "The policy says nothing about {act} for {who}{known}: this is neither a permission \
             nor a prohibition.";
        Unmarked(how, place): Answer = "The policy's table lists it {how} ({place}).";
        Unclear(act, who, known): Answer =
            "The policy can be read in more than one way about {act} for {who}{known}.";
        Depends(act, who, known, facts): Answer =
            "Whether {act} is allowed for {who}{known} depends on {facts}.";

        Reading(verdicts, waits, place): Reading = "One reading: {verdicts}{waits} ({place}).";
        ReadingOfColumn(column, verdicts, waits, place): Reading =
            "One reading is “{column}”: {verdicts}{waits} ({place}).";

        LeadsTo(values, outcome): TurnsOn = "{values} {outcome}.";
        NothingSettles: TurnsOn = "None of these settles it by itself.";
        NothingElseSettles: TurnsOn = "Nothing else settles it by itself.";
        Scope(scope): TurnsOn = "{scope}.";

        InTheWay(needed): Condition = "What the policy asks for instead: {needed}.";
        NoConditionMet: Condition =
            "None of the conditions under which the policy allows it is met.";

        NotKept(proviso): Proviso =
            "It may be done only on a condition that was not kept: {proviso}.";
        KeepTo(proviso): Proviso = "If it is done, {proviso}.";

        NoTimesGiven: Gap = "The policy says at certain times but gives none.";
        NobodyNominated: Gap = "The policy speaks of nominated people but nominates nobody.";

        IfItTurnsOut(suspicions, steps, said): Follows =
            "If it turns out to be one of these ({suspicions}), the policy asks for this at once: \
             {steps} ({said}).";
        SilentOn(aspects): Open = "The policy says nothing of this: {aspects}.";
        SilentOnStep(steps): Open =
            "Of some steps taken the policy says nothing, which neither permits nor forbids them: \
             {steps}.";
        LeftOpen(point, place): Open = "The policy leaves open {point} ({place}).";

        NoIncident: Incident = "It was allowed, so there is no incident to answer.";
        NoIncidentIfKept: Incident =
            "It was allowed, so there is no incident to answer, as long as it was done as below.";
        AmountsTo(incidents): Incident(ours) =
            "By this software's own reading, not the school's, it amounts to {incidents}.";
        AmountsToIfForbidden(incidents): Incident(ours) =
            "If it was not allowed, then by this software's own reading, not the school's, it \
             amounts to {incidents}.";
        AmountsToThoughSilent(incidents): Incident(ours) =
            "The policy does not forbid it; by this software's own reading, not the school's, it \
             amounts to {incidents}.";
        MayAmountTo(incidents): Incident(ours) =
            "By this software's own reading, not the school's, it may amount to {incidents}.";
        MayAmountToIfForbidden(incidents): Incident(ours) =
            "If it was not allowed, then by this software's own reading, not the school's, it may \
             amount to {incidents}.";
        MayAmountToThoughSilent(incidents): Incident(ours) =
            "The policy does not forbid it; by this software's own reading, not the school's, it \
             may amount to {incidents}.";
        MayAmountToIfMore(incidents): Incident(ours) =
            "If there was more to it, then by this software's own reading, not the school's, it \
             may amount to {incidents}.";
        NoIncidentFits(who): Incident(ours) =
            "By this software's own reading, not the school's, no incident that the policy lists \
             for {who} covers this.";
        NotWorkedOut(who): Incident(ours) =
            "Which incident this is for {who} is not worked out in this software: ask again by the \
             name of an incident.";

        Follows(incidents, who, past): Follows =
            "After {incidents} by {who}{past}, the policy requires the following.";
        FollowsInOneReading(incidents, who, past): Follows =
            "After {incidents} by {who}{past}, what the policy requires can be read in more than \
             one way.";
        FollowsByTime(incidents, who, past): Follows =
            "Which time it is decides what the policy requires after {incidents} by {who}{past}.";
        AtTime(time, responses): TurnsOn = "{time}: {responses}.";
        OneOfAtTime(time, responses): TurnsOn =
            "{time}, one of these, the school chooses which: {responses}.";
        MayAtTime(time, responses): TurnsOn = "{time}, the school may choose: {responses}.";
        NothingAtTime(time): TurnsOn = "{time}, the policy names no response.";
        FollowsByChoice(incidents, who, past): Follows =
            "After {incidents} by {who}{past}, the policy requires no response, and leaves some to \
             the school.";
        FollowsNothing(incidents, who, past): Follows =
            "The policy says nothing about what follows {incidents} by {who}{past}: it neither \
             asks for a response nor rules one out.";
        FollowsUnknown: Follows =
            "The policy says nothing about what follows: it neither asks for a response nor rules \
             one out.";
        NoTableFor(who): Follows =
            "The policy lists no incidents for {who}, so it says nothing about what follows: it \
             neither asks for a response nor rules one out.";
        AnsweredAs(incident, other, intents, intent): Follows =
            "What the policy says of {incident} is for acts that are {intents}; for one that is \
             {intent}, what it says of {other} holds.";
        SetAside(incident, intents, intent): Follows =
            "What the policy's list says of {incident} is for acts that are {intents}, and this \
             one is {intent}: it is left out here.";
        Unspoken(incidents): Follows = "The policy says nothing about what follows {incidents}.";
        SetOut(suspicion, place): Follows =
            "Suspected: {suspicion}. The policy sets out what is done ({place}).";
        SetOutSomewhere(suspicion): Follows =
            "Suspected: {suspicion}. The policy sets out what is done.";
        SingleThings(suspicion): Follows =
            "Suspected: {suspicion}. The policy sets out no procedure, and says single things.";
        NothingSetOut(suspicion): Follows =
            "Suspected: {suspicion}. The policy says nothing about what is done: it neither asks \
             for a step nor rules one out.";
        Halt: Follows = "Stop everything else at once, as the policy says.";
        HaltByUs: Follows(ours) =
            "Stop everything else at once: this is this software's own reading, not the school's.";
        PoliceFirst: Follows(ours) =
            "By this software's own reading, not the school's, it may be a crime: call the police \
             before anybody judges it.";
        ToBeJudged: Follows =
            "No response can be named before somebody has judged whether it does.";

        AtOnce(response): Step = "At once: {response}.";
        SameDay(response): Step = "The same day: {response}.";
        Afterwards(response): Step = "Once the facts are established: {response}.";

        OneOf(responses): Step = "One of these, the school chooses which: {responses}.";

        SchoolStep(step, said): Step = "{step} ({said}).";
        SchoolStepShould(step, said): Step =
            "{step}, which the policy puts as “should” ({said}).";
        OurStep(step): Step(ours) = "{step} (asked for by this software, not by the school).";
        OurStepThatTheSchoolAllows(step, said): Step(ours) =
            "{step} (asked for by this software; the school leaves it open: {said}).";
        EverythingDone: Step = "Everything that is asked for has been done.";
        NothingAsked: Step = "No step is asked for.";

        ForbiddenStep(step, said): Forbidden = "Do not {step} ({said}).";
        ForbiddenAsCopy(steps): Forbidden(ours) =
            "By this software's own reading, not the school's, do not do any of this, since a copy \
             may itself be a crime: {steps}.";
        ForbiddenAfterHalt(steps): Forbidden(ours) =
            "By this software's own reading, not the school's, leave all of this from now on: \
             {steps}.";
        SetAsideSteps(steps): Forbidden(ours) =
            "The policy otherwise asks for or allows some of it, which by this software's own \
             reading, not the school's, does not hold here: {steps}.";

        WrongStep(number, step, said): Wrong =
            "Step {number}, {step}, was not to be done ({said}).";
        WrongStepByUs(number, step): Wrong(ours) =
            "Step {number}, {step}, was not to be done, by this software's own reading, not the \
             school's.";
        TooEarly(number, step, before): Wrong =
            "Step {number}, {step}, came too early: the policy wants this first: {before}.";
        TooEarlyByUs(number, step, before): Wrong(ours) =
            "Step {number}, {step}, came too early by this software's own order, not the \
             school's, in which this is first: {before}.";
        NotAsPrinted(number, step, before): Wrong =
            "Step {number}, {step}, is not where the policy prints it, which need not be wrong: it \
             prints this before: {before}.";

        InDispute(response): Dispute =
            "Required in one reading of the policy, not in another: {response}.";
        RequiredInReading(responses, place): Dispute =
            "One reading requires: {responses} ({place}).";

        MayChoose(responses): Choice = "The school may choose, and need not: {responses}.";

        StepsToChoose(steps): Choice = "May be done, and need not: {steps}.";

        OrderOfStepsIsOurs: Order(ours) =
            "The order of the steps is this software's own, not the school's.";
        OrderIsPrinted: Order =
            "The steps stand as the policy prints them, which may not be meant as an order.";
        OrderIsOurs: Order(ours) =
            "The order and the urgency are this software's own ranking, not the school's.";

        RepeatAdds(row, incident, place): Repeat =
            "It happened before: what the policy says of {row} counts for {incident} as well \
             ({place}).";
        RepeatNotReached(row, incident, place): Repeat =
            "It happened before, but what the policy says of {row} does not reach {incident} \
             ({place}).";
        RepeatNotWarned(row, incident, place): Repeat =
            "It happened before, but what the policy says of {row} asks for an earlier warning or \
             sanction, and none was given for {incident} ({place}).";
        NoRuleOnRepeats: Repeat =
            "The policy has no rule about repeats, so this is what a first time leads to.";

        GoesTo { matter, who, offices, next, place }: Contact =
            "{matter}, from {who}, goes to {offices}{next} ({place}).";
        GoesOneWay { matter, from, offices, next, places }: Contact =
            "{matter}{from} goes to {offices}{next} ({places}).";
        GoesToNobodyElse(matter): Contact =
            "For anybody else with {matter}, the policy does not say to whom this goes.";
        GoesToNobody(matter): Contact =
            "{matter}: the policy does not say to whom this goes.";

        DoNotLetIt: Caution = "Do not do it, and do not let it happen.";
        SilenceIsNoPermission: Caution =
            "Do not take the policy's silence for a permission, or for a prohibition.";
        OneReadingIsNotEnough: Caution = "Do not rely on one reading alone.";
        NotBeforeItIsKnown: Caution = "Do not count on it being allowed before this is known.";
        ChoiceIsNoDuty: Caution =
            "Do not present as required what the policy leaves to the school.";
        NoResponseIsNamed: Caution = "Do not present any response as required by the policy.";

        AskWhoKnows(who, fact): Ask = "Ask {who}: it depends on {fact}.";
        FindOut(facts): Ask = "Find out {facts}.";
        AskTheHead(head, facts): Ask(ours) =
            "Ask {head} {facts} (whom to ask is this software's suggestion, not the \
             school's).";
        AskWhichReading(leaders): Ask(ours) =
            "Ask {leaders} which reading the school goes by (whom \
             to ask is this software's suggestion, not the school's).";
        AskAboutSilence(leaders): Ask(ours) =
            "Ask {leaders} what the school wants (whom to ask is \
             this software's suggestion, not the school's).";

        Overdue { standing, who, must, what, often, last, place }: Overdue =
            "{standing}: {who} {must} {what}{often}{last} ({place}).";
        OverdueByOurTerms { standing, who, must, what, often, last, place }: Overdue(ours) =
            "{standing}, by this software's calendar of terms, not the school's: {who} {must} \
             {what}{often}{last} ({place}).";
        DueBy { standing, who, must, what, often, last, place }: Due =
            "{standing}: {who} {must} {what}{often}{last} ({place}).";
        DueByOurTerms { standing, who, must, what, often, last, place }: Due(ours) =
            "{standing}, by this software's calendar of terms, not the school's: {who} {must} \
             {what}{often}{last} ({place}).";
        ToBeLookedUp { standing, who, must, what, often, last, place }: NoRecord =
            "{standing}: {who} {must} {what}{often}{last} ({place}).";
        WithoutDate { standing, who, must, what, often, last, place }: Duty =
            "{standing}: {who} {must} {what}{often}{last} ({place}).";
        Duty { who, must, what, often, place }: Duty = "{who} {must} {what}{often} ({place}).";
        NoDuty: Duty =
            "The policy file names no duty here, which neither asks for anything nor rules \
             anything out.";

        Basis(place): Source = "Basis: {place}.";
    }
}
