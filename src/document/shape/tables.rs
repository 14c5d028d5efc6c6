//! Which words each table has, where the types speak of either of two.

use schemars::{JsonSchema, SchemaGenerator};

use super::words::{
    AnyLevel, ForbiddingLevel, ForbiddingVerdict, Incident, Named, Response, Standard,
};
use crate::source::Table;
use crate::vocabulary::{
    Acceptability, Permission, PupilIncident, PupilResponse, StaffIncident, StaffResponse, Verdict,
};

/// A definition of the schema, and the one that takes its place somewhere; both by name.
pub(crate) type InPlaceOf = (String, String);

/// For each table the words that it has, where others have other ones; rows of levels are the same in
/// both tables. The generator is given their definitions.
pub(crate) fn words_of_tables(generator: &mut SchemaGenerator) -> [(Table, Vec<InPlaceOf>); 4] {
    [
        (
            Table::UserActions,
            vec![in_place_of::<
                Named<AnyLevel>,
                Named<Acceptability, Permission>,
            >(generator)],
        ),
        (
            Table::Communications,
            vec![in_place_of::<
                Named<AnyLevel>,
                Named<Permission, Acceptability>,
            >(generator)],
        ),
        (
            Table::PupilIncidents,
            vec![
                in_place_of::<Named<Incident>, Named<PupilIncident>>(generator),
                in_place_of::<Named<Response>, Named<PupilResponse>>(generator),
            ],
        ),
        (
            Table::StaffIncidents,
            vec![
                in_place_of::<Named<Incident>, Named<StaffIncident>>(generator),
                in_place_of::<Named<Response>, Named<StaffResponse>>(generator),
            ],
        ),
    ]
}

/// The same for the rows of acts that are against the law, which nothing can permit.
pub(crate) fn words_of_illegal_acts(generator: &mut SchemaGenerator) -> [InPlaceOf; 2] {
    [
        in_place_of::<Named<Acceptability, Permission>, Named<ForbiddingLevel, AnyLevel>>(
            generator,
        ),
        in_place_of::<Standard<Verdict>, Standard<ForbiddingVerdict>>(generator),
    ]
}

fn in_place_of<General: JsonSchema, Special: JsonSchema>(
    generator: &mut SchemaGenerator,
) -> InPlaceOf {
    let _ = generator.subschema_for::<Special>();
    (General::schema_name().into(), Special::schema_name().into())
}
