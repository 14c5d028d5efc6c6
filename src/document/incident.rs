//! The two tables of incidents, the prose about responses, and contacts.

use super::declare::maps;
use super::level::HeadingDocument;
#[cfg(feature = "schema")]
use super::shape::*;
#[cfg(feature = "schema")]
use crate::vocabulary::{CountingWindow, Intent, Matter, Office};

maps! {
    /// A table of incidents and the responses to each.
    pub struct IncidentTableDocument = "incident-table" {
        /// Whether the document prints such a table; if not, the rows collect its prose.
        printed: [flag(true)],
        /// Where it stands.
        lines: [lines],
        /// Whose incidents it judges.
        audience: [due text as Named<Audience>],
        /// The responses, in printed order.
        columns: [due columns as OneOrMore<Named<Response>>],
        /// Rows that are printed above others as their headings.
        headings: [list(HeadingDocument)],
        /// The incidents, in printed order.
        rows: [due entries(IncidentRowDocument) as Map<Named<Incident>, IncidentRowDocument>],
    }

    /// A row of such a table.
    pub struct IncidentRowDocument = "incident-row" with incident_row_rules {
        /// Where it stands.
        line: [due lines],
        /// The school's own short wording.
        label: [text],
        /// The responses that must follow.
        required: [texts as List<Named<Response>>],
        /// The responses that may follow.
        available: [texts as List<Named<Response>>],
        /// Sets of responses of which one must follow; the school chooses which.
        one_of "one-of": [sets as List<Several<Named<Response>>>],
        /// How long or how much of a response it is.
        measures: [labels as Map<Named<Response>, MeasureText>],
        /// The sets of required responses, where the row can be read in several ways.
        readings: [sets as Several<List<Named<Response>>>],
        /// The intents that the row speaks of; none means any.
        intent: [one_or_more as OneOrMore<Standard<Intent>>],
        /// The row that speaks of the other intents.
        see: [text as Named<Incident>],
        /// For a row on continued infringements: which rows it reaches.
        repeat: [text as Standard<Reach>],
        /// For such a row: what must have gone before.
        after: [text as Standard<After>],
        /// Whether it still answers for old incidents only.
        retired: [flag(false)],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text],
    }

    /// Prose about responses, for many incidents at once.
    pub struct ResponseRuleDocument = "response-rule" with response_rule_rules {
        /// Where it stands.
        line: [due lines],
        /// The table whose incidents it is about.
        table: [due text as Standard<IncidentTable>],
        /// The audiences or roles for whom it holds, also those whom no table judges; without it those
        /// whom its own table judges.
        who: [one_or_more as OneOrMore<Named<Who>>],
        /// The incidents; `all` alone means every one.
        incidents: [due one_or_more as OneOrMoreOr<All, Named<Incident>>],
        /// Incidents that `all` does not mean.
        except: [texts as List<Named<Incident>>],
        /// The responses that must follow.
        required: [texts as List<Named<Response>>],
        /// The responses that may follow.
        available: [texts as List<Named<Response>>],
        /// Sets of responses of which one must follow; the school chooses which.
        one_of "one-of": [sets as List<Several<Named<Response>>>],
        /// How long or how much of a response it is.
        measures: [labels as Map<Named<Response>, MeasureText>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text],
    }

    /// A ladder: what follows the first time, the second time and so on.
    pub struct LadderDocument = "ladder" with ladder_rules {
        /// The table whose incidents it is about.
        table: [due text as Standard<IncidentTable>],
        /// The incidents; `all` alone means every one.
        incidents: [due one_or_more as OneOrMoreOr<All, Named<Incident>>],
        /// Incidents that `all` does not mean.
        except: [texts as List<Named<Incident>>],
        /// Within what the school counts, where it says so.
        within: [text as Standard<CountingWindow>],
        /// The steps; the last also answers for every later time.
        steps: [due list(RungDocument)],
    }

    /// A step of a ladder.
    pub struct RungDocument = "rung" with rung_rules {
        /// Where it stands.
        line: [due lines],
        /// From which time it holds; without it the one after that of the step before.
        time: [text as Standard<Nth>],
        /// Whether it takes the place of what the steps before it require, instead of adding to it.
        replaces: [flag(false)],
        /// The responses that must follow.
        required: [texts as List<Named<Response>>],
        /// The responses that may follow.
        available: [texts as List<Named<Response>>],
        /// Sets of responses of which one must follow; the school chooses which.
        one_of "one-of": [sets as List<Several<Named<Response>>>],
        /// How long or how much of a response it is.
        measures: [labels as Map<Named<Response>, MeasureText>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text],
    }

    /// To whom a matter is brought first.
    pub struct ContactDocument = "contact" {
        /// Where it stands.
        line: [due lines],
        /// The matter.
        matter: [due text as Standard<Matter>],
        /// The audiences or roles that bring it; none means anyone.
        by: [due one_or_more as OneOrMore<Named<Who>>],
        /// The offices it is brought to first: any of them, where there are several.
        to: [due one_or_more as OneOrMore<Standard<Office>>],
        /// The offices that it may go on to from there.
        then: [one_or_more as OneOrMore<Standard<Office>>],
        /// Whose word it is.
        authority: [text as Standard<OfDocument>],
        /// A short remark of the encoder.
        note: [text],
    }
}
