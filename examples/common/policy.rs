//! Naming a policy: in one way, whatever the program does with it.

use clap::builder::UnknownArgumentValueParser;

/// What names a policy, wherever help says `POLICY`.
pub(crate) const NAMED: &str = "the id of a shipped policy, or the path of a policy file";

/// The policy where none is named.
pub(crate) const DEFAULT: &str = "telford-infant-2020";

/// The policy of a program whose own words are positional.
#[derive(clap::Args)]
pub(crate) struct WithPolicy {
    #[arg(
        long,
        short,
        global = true,
        value_name = "POLICY",
        help = format!("The policy that answers: {NAMED}"),
        default_value = DEFAULT
    )]
    pub(crate) policy: String,
}

/// A program that works on policies takes them as its own words; as an option none is taken.
#[derive(clap::Args)]
pub(crate) struct NoOption {
    #[arg(
        long = "policy",
        short = 'p',
        hide = true,
        value_parser = UnknownArgumentValueParser::suggest("name the policy without an option: `POLICY`")
    )]
    _policy: Option<String>,
}
