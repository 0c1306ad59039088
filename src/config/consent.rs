//! What the author says of consent: what the visitor allows, or whom to ask.

use super::kinds::{Number, Numbers, Texts, Word};
use super::object::object;
use super::words::words;

object! {
    /// A source of consent, with what the visitor must have allowed there for consent to count as granted.
    pub struct ConsentFrom / ConsentFromView;
    required {
        /// Whom to ask: a consent platform of the IAB's Transparency and Consent Framework (TCF), Google's
        /// consent mode, or Global Privacy Control.
        ///
        /// Example: `"tcf"`
        source: ConsentSource = "source", Word<ConsentSource>;
    }
    optional {
        /// For `tcf`: the number in the Global Vendor List of a vendor that must have consent as well.
        /// Default: none, and the purposes alone decide.
        ///
        /// Example: `42`
        #[setter = exact]
        vendor: u32 = "vendor", Number;

        /// For `tcf`: the numbers of the purposes that must have consent. Default: `[1, 7]`, storing on the
        /// device and measuring ads.
        ///
        /// Example: `[1, 7, 10]`
        purposes: Vec<u32> = "purposes", Numbers;

        /// For `google`: the consent types that must be granted. Default: `["ad_storage", "ad_user_data"]`.
        ///
        /// Example: `["ad_storage"]`
        #[setter = texts]
        types: Vec<String> = "types", Texts;
    }
}

words! {
    /// What a visitor allows.
    #[typescript = "ConsentState"]
    pub enum ConsentState {
        /// Everything is allowed.
        Granted = "granted",
        /// The visitor has refused. Links name the campaign, but carry no click ids, cookies or web
        /// referrer. No impression is sent, and what the page has stored is deleted.
        Denied = "denied",
        /// The visitor hasn't answered yet. Links are as for `denied`, no impression is sent, and what the
        /// page has stored is neither read nor changed.
        Pending = "pending",
    }
}

words! {
    /// Who can say what a visitor allows.
    #[typescript = "ConsentSource"]
    pub enum ConsentSource {
        /// A consent platform of the IAB's Transparency and Consent Framework.
        Tcf = "tcf",
        /// Google's consent mode.
        Google = "google",
        /// Global Privacy Control, a signal that browsers send.
        Gpc = "gpc",
    }
}

/// Who answers for the visitor: a source, alone or with what the visitor must have allowed there.
#[cfg(feature = "api")]
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConsentAsker {
    /// The source.
    Source(ConsentSource),
    /// The source, with what the visitor must have allowed there.
    From(ConsentFrom),
}

#[cfg(feature = "api")]
impl From<ConsentSource> for ConsentAsker {
    fn from(source: ConsentSource) -> ConsentAsker {
        ConsentAsker::Source(source)
    }
}

#[cfg(feature = "api")]
impl From<ConsentFrom> for ConsentAsker {
    fn from(from: ConsentFrom) -> ConsentAsker {
        ConsentAsker::From(from)
    }
}
