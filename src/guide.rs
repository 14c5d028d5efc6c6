//! How to use the crate, page by page; every command on a page is run by a test.

macro_rules! pages {
    ($($name:ident $(with $file:literal)?),+ $(,)?) => {$(
        #[doc = include_str!(concat!("guide/", stringify!($name), ".md"))]
        $(
            #[doc = "```yaml"]
            #[doc = include_str!($file)]
            #[doc = "```"]
        )?
        pub mod $name {}
    )+};
}

pages! {
    importing,
    saying,
    asking,
    checking,
    places,
    scope,
    changing,
    keeping,
    printing,
    groups,
    own_words,
    finding,
    permissions,
    responses,
    ladders,
    mapping with "../rules/standard/mapping.yaml",
    embedding,
    json,
}
