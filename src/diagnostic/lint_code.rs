//! The list of everything that can be doubtful about a valid policy.

use super::code::codes;

codes! {
    /// What is doubtful about a policy that can be used.
    ///
    /// Its word (`Display`, `FromStr`) is kebab-case and names the problem; its
    /// [`id`](LintCode::id) is for searching. Policy files and callers take either.
    /// Both are stable: a code may be retired, its id is never used again. Open,
    /// because every version may doubt something new.
    ///
    /// The tens group them: dates, levels, contradictions, gaps, responses, law and
    /// care, and what the file itself asks of a check: settings of lints, and laws.
    pub enum LintCode, such as "OSP001" {
        "OSP001" ReviewOverdue "the review of the policy is overdue";
        "OSP002" ApprovalMissing "nobody is recorded to have approved the policy, or no date is";
        "OSP003" ReviewDateMissing "the policy names no date for its review";
        "OSP004" ReviewIntervalLong "more than a year lies between update and review";

        "OSP010" TimesWithoutTimes "something is allowed at certain times, and no times are given";
        "OSP011" NominatedNobody "something is for nominated people, and nobody is nominated";
        "OSP012" AmbiguousCell "a row or rule can be read in several ways";
        "OSP013" AmbiguousCase "a case can be read in several ways";
        "OSP014" AudienceNotToldApart "a table judges pupils and adults by the same mark";
        "OSP015" UndecidedAlternative "a choice between permitting and forbidding was never made";
        "OSP016" LevelNeverUsed "a column of a table of levels carries no mark";
        "OSP017" FactNeverUsed "nothing asks for a fact of the school's own";

        "OSP020" TableContradictsProse "a cell and a sentence disagree";
        "OSP021" ProseContradictsProse "two sentences disagree";
        "OSP022" TablesContradict "a row permits a part of what another row forbids";
        "OSP023" NeverAuthorised "unauthorised use is an incident although no use can be authorised";
        "OSP024" SaidTwice "a rule says what another place says already";

        "OSP030" ActWithoutIncident "a forbidden act amounts to no incident";
        "OSP031" IncidentWithoutAct "no act amounts to an incident of the table";
        "OSP032" IncidentWithoutMirror "an incident stands in one table and not in the other";
        "OSP033" AudienceNotJudged "rules bind people for whom no incident table stands";
        "OSP034" ActNotMapped "a forbidden act is not mapped to incidents";
        "OSP035" RowWithoutResponse "nothing follows an incident";

        "OSP040" ResponseNeverUsed "a column of responses carries no mark";
        "OSP041" ResponseOnEveryRow "a response follows every incident of a table";
        "OSP042" RowsAllAlike "nearly all rows of a table have the same responses";
        "OSP043" ReferralsOnly "incidents are passed on, and nothing else ever follows";
        "OSP044" RepeatNotEscalating "continued infringements have no graver consequences";
        "OSP045" RepeatNotLast "rows stand below the one on continued infringements and out of its reach";
        "OSP046" NoRepeatRow "nothing is said about continued infringements";
        "OSP047" GraverAnsweredLighter "a graver incident has fewer responses than a lighter one";
        "OSP048" IntentWithoutEffect "two rows tell intents apart and answer them alike";

        "OSP050" IllegalWithoutPolice "a crime does not reach the police";
        "OSP051" IllegalWithoutTechnicalSupport "illegal material does not reach technical support";
        "OSP052" PoliceTriggersDiverge "places differ about what goes to the police";
        "OSP053" ParentsNeverTold "parents are told of no incident";
        "OSP054" SafeguardingLeadNeverReached "no incident reaches the safeguarding lead";
        "OSP055" SelfReferral "the only person told may be the one who did it";
        "OSP056" EvidenceCopiesIllegalContent "evidence is to be copied that it is a crime to possess";

        "OSP090" UnusedSuppression "a lint is switched off where it finds nothing";
        "OSP091" ExpiredSuppression "a lint was switched off until a day that has passed";
        "OSP092" InvariantOverNothing "a law of the policy file is about no question at all";
        "OSP093" InvariantViolated "an answer breaks a law that the policy must hold";
        "OSP094" OwnWordIsStandard "an own word has become a standard one since";
    }
}
