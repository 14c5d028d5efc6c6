//! What a procedure leaves open.

use super::words;

words! {
    /// Something that a misuse procedure ought to settle and does not.
    ///
    /// It is shown as open; nothing here is ever filled in.
    ///
    /// Non-exhaustive: procedures leave other things open.
    #[non_exhaustive]
    pub enum OpenPoint, "open point" {
        /// The police are called, and nobody is named who does it.
        WhoCallsPolice = "Who calls the police",
        /// Several places say when the police are called, and differ.
        WhenPoliceAreCalled = "When the police are called",
        /// All steps are asked for, and perhaps not their order.
        WhetherOrderBinds = "Whether the order of the steps binds",
        /// Printing is excepted for some content, and perhaps storing.
        ReachOfPrintException = "Whether what stays off paper may be stored",
        /// Content is excepted, and other content that is a crime to possess is not.
        OtherCriminalContent = "Whether other criminal content may be copied",
        /// What is to be halted: looking into it, or monitoring of the network.
        WhatIsHalted = "What is to stop",
        /// The computer looked into, or the one it is looked into from.
        WhichComputer = "Which of the computers is meant",
        /// A group decides and keeps, and who that is stays unclear.
        WhoTheGroupIs = "Who looks into it together",
        /// Nothing says whether the person in charge of child protection hears of it.
        SafeguardingLeadTold = "Whether the designated safeguarding lead is told",
        /// Nothing says whether parents hear of it.
        ParentsTold = "Whether parents are told",
        /// A flowchart is announced and is not there.
        FlowchartMissing = "What the missing flowchart shows",
        /// A form is to be filled in and is not there.
        FormMissing = "What the missing form asks for",
        /// Something is kept, for a time that nobody gives.
        HowLongKept = "How long records are kept",
        /// A person is to be told who is nominated nowhere.
        WhoIsNominated = "Who the nominated person is",
        /// An authority is to be told that is not named.
        WhichAuthority = "Which authority is meant",
        /// Matters are escalated, and nothing says how.
        HowEscalated = "How it is taken further",
        /// Something may be searched for that is not defined.
        WhatIsUndesirable = "Which material is undesirable",
    }
}
