//! What auditors are told: every rule, place, authority, condition and reading.

use super::{is_ours, messages, slot};

messages! {
    /// The messages to auditors.
    Auditor {
        AskedAboutAct { title, policy, act, subject, role, known }: Question =
            "Asked of “{title}” ({policy}): {act} ({subject}) by the role {role}; known: {known}.";
        AskedAboutIncidents(title, policy, incidents, role): Question =
            "Asked of “{title}” ({policy}): {incidents} by the role {role}.";
        AskedAboutPast(intent, history): Question = "Intent: {intent}; history: {history}.";
        AskedAboutMatter(title, policy, matter): Question =
            "Asked of “{title}” ({policy}): to whom {matter} goes.";
        AskedAboutSuspicion(title, policy, suspicion): Question =
            "Asked of “{title}” ({policy}): the procedure where {suspicion} is suspected.";
        AskedAboutSteps(steps, order): Question = "Steps taken: {steps}; judged by: {order}.";
        Area(area): Question = "Area of risk: {area}.";

        Decided(verdict): Answer = "Decided: {verdict}.";
        Silent: Answer =
            "Silent: no cell and no rule speaks, so it is neither a permission nor a prohibition.";
        Unmarked(how, place): Answer = "Listed {how}: {place}.";
        Unclear(verdicts): Answer = "Unclear: the readings come to {verdicts}.";
        Depends(facts, outcomes): Answer = "Depends on {facts}; it can come to {outcomes}.";

        Reading(verdicts, facts, place): Reading =
            "Reading: comes to {verdicts}; asks for {facts}; {place}.";
        ReadingOfColumn(column, verdicts, facts, place): Reading =
            "Reading {column}: comes to {verdicts}; asks for {facts}; {place}.";

        LeadsTo(fact, value, outcome): TurnsOn = "With {fact} {value}: {outcome}.";

        Case(rule, state, conditions, verdicts): Condition =
            "A case of {rule} {state}: {conditions}; then {verdicts}.";
        Otherwise(rule, verdicts): Condition = "Where no case of {rule} holds: {verdicts}.";

        NotKept(proviso): Proviso = "Not kept: {proviso}.";
        Proviso(proviso): Proviso = "Proviso: {proviso}.";

        Gap(gap): Gap = "Gap: {gap}.";

        Resolution(resolution): Incident = "Resolution: {resolution}.";
        Mapped { incident, fit, state, intents, conditions, note }: Incident(ours) =
            "Added by this software, not the school: {incident}, fit {fit}, {state}; \
             intents: {intents}; conditions: {conditions}{note}.";

        Procedure(standing, course, authority): Follows =
            "Standing: {standing}; course: {course}, {authority}.";
        SetOutAt(place): Follows = "Set out at: {place}.";

        JudgedBy(table, standing): Follows = "Judged by the table {table}; standing: {standing}.";
        ByRulesAlone(role, standing): Follows =
            "No incident table judges the role {role}, but a rule says that it holds for it; standing: \
             {standing}.";
        NotJudged(role): Follows =
            "No incident table judges the role {role}, so the policy says nothing of what follows, which \
             neither asks for a response nor rules one out.";
        NothingSettled: Follows =
            "No response is named: whether it amounts to an incident is for a person to judge.";
        NothingMapped: Follows =
            "No response is named: the file does not say which incident the act amounts to.";
        NothingReached: Follows =
            "No response is named: the act lies outside the policy's scope, which neither asks for a \
             response nor rules one out.";
        NothingCovers: Follows =
            "No response is named: no incident covers the act, which neither asks for a response \
             nor rules one out.";
        NothingSaid: Follows =
            "No row and no rule names a response, which neither asks for one nor rules one out.";
        AnsweredAs(incident, other, intents, intent): Follows =
            "The row of {incident} is for acts that are {intents}; for one that is {intent}, that of \
             {other} answers.";
        SetAside(incident, intents, intent): Follows =
            "Set aside: the row of {incident} is for acts that are {intents}, and no other row is \
             given for one that is {intent}; only prose answers.";
        Unspoken(incidents): Follows = "Neither row nor rule speaks of {incidents}.";

        Ladder(ladder, within, last): TurnsOn =
            "The ladder {ladder} bears on it: counted within {within}; last step from time {last}.";
        AtTime(time, responses): TurnsOn = "{time}: required {responses}.";
        OneOfAtTime(time, responses): TurnsOn = "{time}: required, one of {responses}.";
        MayAtTime(time, responses): TurnsOn = "{time}: available {responses}.";
        NothingAtTime(time): TurnsOn = "{time}: the policy says nothing.";
        OneOf(responses): TurnsOn = "Required, the school's choice which: {responses}.";
        Response { response, modality, kind, column, urgency }: Step =
            "{response}: {modality}; {kind}; {column}; urgency: {urgency}.";

        ProcedureStep { step, force, urgency, authority, rules }: Step =
            "{step}: {force}; urgency: {urgency}; {authority}; rules: {rules}.";
        StepSetAside(step, force, authority, rules): Step =
            "{step}: {force}; {authority}; set aside in this course; rules: {rules}.";
        Next(step): Order = "Next: {step}.";
        Missing(steps): Order = "Asked for and not done: {steps}.";
        Complete: Order = "Nothing that is asked for is missing.";
        Ban(step, why, authority, rules): Forbidden =
            "{step}: forbidden, {why}; {authority}; rules: {rules}.";
        Complaint { number, step, problem, authority, rules }: Wrong =
            "Step {number}, {step}: {problem}; {authority}; rules: {rules}.";
        OpenPoint(point, place): Open = "Open point {point}: {place}.";
        IfItTurnsOut(suspicions, steps, rules): Step =
            "If it turns out to be {suspicions}, at once: {steps}; rules: {rules}.";
        SilentOn(aspects): Open = "Silent on: {aspects}.";
        UnspokenSteps(steps): Open =
            "Taken, and spoken of by nobody, which neither permits nor forbids it: {steps}.";

        RowReading(row, says, place): Dispute = "Reading of the row {row}: {says}; {place}.";

        PrintedOrder(steps): Order = "Steps asked for, as printed: {steps}.";
        OurOrder(steps): Order(ours) = "Steps asked for, in the order of this software: {steps}.";
        OrderIsOurs: Order(ours) =
            "Urgency and order are added by this software: no school prints them.";

        Repeats(row, effect, incident, place): Repeat =
            "Row on repeats {row}: {effect} for {incident}; {place}.";
        NoRowOnRepeats: Repeat = "No row of the table is about repeats.";

        Contact { rule, matter, people, offices, next, authority, place }: Contact =
            "Contact {rule}: {matter}, from {people}, to {offices}; then: {next}; {authority}; \
             {place}.";
        NoContactFor(roles): Contact = "No rule says to whom these roles bring it: {roles}.";
        NoContact(matter): Contact = "No rule names anybody for {matter}.";

        Duty { rule, kind, what, force, who, towards, every, on, vaguely, authority, place }: Duty =
            "{rule} ({kind}): “{what}”; {force}; who: {who}; towards: {towards}; every: {every}; on: \
             {on}; vaguely: {vaguely}; {authority}; {place}.";
        Standing(rule, standing, last): Duty = "{rule} stands: {standing}; last done: {last}.";
        StandingByOurTerms(rule, standing, last): Duty(ours) =
            "{rule} stands, by the calendar of terms of this software: {standing}; last done: {last}.";
        NoDuty: Duty = "No rule names a duty here.";

        StepReason { rule, step, force, urgency, by, to, after, authority, place }: Source =
            "Rule {rule} says {step}: {force}; urgency: {urgency}; by: {by}; to: {to}; after: {after}; \
             {authority}; {place}.";
        Reason { kind, rule, says, authority, place }: Source =
            "{kind} {rule} says {says}; {authority}; {place}.";
        Totals(printed, inferred, ours): Source =
            "Reasons: {printed} printed, {inferred} inferred, {ours} ours.";
        NoReason: Source = "No rule stands behind this answer.";
    }
}
