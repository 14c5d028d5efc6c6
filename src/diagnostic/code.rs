//! The list of everything that can be found.

/// Declares an enum of stable codes: one line a code, `"id" Name "what it means";`.
macro_rules! codes {
    (
        $(#[$meta:meta])* pub enum $codes:ident, such as $example:literal {
            $( $(#[$attribute:meta])* $id:literal $name:ident $meaning:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            strum::Display, strum::EnumString, strum::EnumMessage, strum::EnumIter,
            strum::EnumCount, strum::IntoStaticStr,
        )]
        #[strum(serialize_all = "kebab-case")]
        #[non_exhaustive]
        pub enum $codes {
            $( #[doc = $meaning] #[strum(message = $meaning)] $(#[$attribute])* $name, )+
        }

        impl $codes {
            #[doc = concat!("The stable id, such as `", $example, "`.")]
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$name => $id, )+ }
            }

            /// What it means, in one line.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $( Self::$name => $meaning, )+ }
            }

            /// A code by its id or its word.
            #[must_use]
            pub fn find(text: &str) -> Option<Self> {
                let mut all = <Self as strum::IntoEnumIterator>::iter();
                text.parse().ok().or_else(|| all.find(|code| code.id() == text))
            }
        }

        impl serde::Serialize for $codes {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.into())
            }
        }
    };
}

codes! {
    /// What kind of finding it is.
    ///
    /// Its word (`Display`, `FromStr`) is kebab-case; its [`id`](Code::id) is
    /// for searching and for switching off. Both are stable: a code may be
    /// [retired](Code::RETIRED_IDS), its id is never used again. Open, because
    /// every version may find something new.
    ///
    /// `E01` is about text and YAML, `E02` about shape, `E03` about meaning, `E04`
    /// about the cases and the register beside a policy, `E05` about amendments of one.
    pub enum Code, such as "E0101" {
        "E0101" NotUtf8 "the file is not UTF-8 text";
        "E0102" Utf16 "the file is saved as UTF-16 or UTF-32";
        "E0103" TooLarge "the file, or a value in it, is too large";
        "E0104" TooDeep "values are nested too deep";
        "E0105" TooManyNodes "the file has too many values";
        "E0106" Syntax "the file is not YAML";
        "E0107" SeveralDocuments "the file holds more than one document";
        "E0108" EmptyFile "the file says nothing";
        "E0109" AnchorOrAlias "anchors and aliases are not part of the format";
        "E0110" MergeKey "merge keys are not part of the format";
        "E0111" Tag "tags are not part of the format";
        "E0112" TabIndentation "a tab stands where only spaces may";
        "E0113" NoBreakSpace "a space is not the ordinary one";
        "E0114" CurlyQuote "a text begins with a typographic quotation mark";
        "E0115" DuplicateKey "a key is written twice in one map";
        #[strum(serialize = "yaml-1-1-boolean")]
        "E0116" Yaml11Boolean "a word that some YAML readers take for true or false is not in quotes";
        "E0117" InvisibleCharacter "a character cannot be seen, or looks like another";
        "E0118" Directive "YAML directives are not part of the format";
        "E0119" BadKey "a key is not a plain word";
        "E0120" CutShort "a `#` begins a comment and cuts a text short";
        #[strum(serialize = "yaml-1-1-value")]
        "E0121" Yaml11Value "a value that some YAML readers take for something else is not in quotes";

        "E0201" WrongType "a value is of another type than expected";
        "E0202" MissingField "a required entry is missing";
        "E0203" UnknownKey "an entry that the format does not know";
        "E0204" EmptyValue "an entry has no value";
        "E0205" UnknownFormat "the file is written in a format that this version does not read";
        "E0206" BadLineReference "a place in the document cannot be read";
        "E0207" BadDate "a date cannot be read";
        "E0208" BadTime "a time of day cannot be read";
        "E0209" BadInterval "a period cannot be read";
        "E0210" BadMeasure "how long or how much cannot be read";

        "E0301" UnknownWord "a word that neither the vocabulary nor the file knows";
        "E0302" DuplicateWord "a word is listed twice";
        "E0303" ShadowsStandardWord "an own word has the name of a standard one";
        "E0305" UnknownAudience "an audience that the file does not declare, or the table does not have";
        "E0306" UnknownTime "a time of day that the file does not declare";
        "E0307" OverlappingAudiences "one role is in two audiences of a table";
        "E0308" LevelNotAColumn "a cell holds a level that is no column of its table";
        "E0309" ColumnMissing "a row marks a response that is no column of its table";
        "E0310" NoColumns "a table has no columns";
        "E0311" UnreachableCase "a case can never be the first that holds";
        "E0312" ContradictoryRow "a row says two things that cannot both be";
        "E0313" IllegalMadeAcceptable "something illegal is made acceptable";
        "E0314" SeeSelf "a row refers to itself";
        "E0315" RepeatWithoutRows "a row about repeats has no rows to repeat";
        "E0316" TooMany "more of something than the format allows";
        "E0317" EmptyWindow "a window of the day ends before it begins";
        "E0318" ReservedWord "a name that the format keeps for itself";
        "E0319" DoubleResponse "a response follows in two ways that exclude each other";
        "E0320" ContradictoryCondition "a condition can never hold";
        "E0321" ContradictoryGroups "groups, or places, that cannot be as the file says";

        "E0401" OtherPolicy "the cases or the register are about another policy";
        "E0402" NothingExpected "a case expects nothing";
        "E0403" ImpossibleExpectation "a case expects what no answer to its question holds";
        "E0404" ContradictoryCases "two cases expect different answers to one question";
        "E0405" LineNotCited "nothing that the policy says rests on a place";
        "E0406" RowOfAnotherLength "a row of a grid has not one cell for each column";
        "E0407" AsksNothing "a case asks nothing, or more than one thing";
        "E0410" CaseFails "the policy answers otherwise than a case expects";

        "E0501" OtherEdition "an amendment is of another policy, or of another edition of it";
        "E0502" NoSuchPlace "an amendment changes what the policy does not have";
        "E0503" AlreadyThere "an amendment adds what the policy has";
        "E0504" ChangesNothing "an amendment changes nothing";
        "E0505" ChangedTwice "two changes touch the same place";
    }
}

impl Code {
    /// The ids of codes that were given up; none of them is used again.
    ///
    /// `E0304` was for the use of a row that a school has retired, which is no fault: such a row
    /// still answers for the past.
    pub const RETIRED_IDS: &'static [&'static str] = &["E0304"];
}

pub(super) use codes;
