//! How to use the crate, page by page; every command on a page is run by a test.

macro_rules! pages {
    ($($name:ident),+ $(,)?) => {$(
        #[doc = include_str!(concat!("guide/", stringify!($name), ".md"))]
        pub mod $name {}
    )+};
}

pages! {
    saying,
    asking,
    checking,
    places,
    changing,
    keeping,
    printing,
    groups,
    permissions,
    responses,
    ladders,
    embedding,
    json,
}
