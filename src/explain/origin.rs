//! Where an outgoing value came from.

use serde::Serialize;

/// Where an outgoing value came from. In JSON, `kind` says which variant it is:
/// `{"kind": "copy", "of": "ttclid"}`.
///
/// `rule` is the path of the rule: `afParameters.campaign`, `afParameters.afCustom[0]`,
/// `afParameters.googleClickIdKey`, or for a rule of a preset `preset.tiktok.campaign`. The campaign id of a
/// direct link may have the rule of the campaign, whose name stands in for a missing id.
///
/// `view` is the place where the key was found: `page` for the address at which the page was loaded, `route`
/// for its address now, `memory` for an earlier page view, or `cookie`, `storage` or `meta`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Origin {
    /// A value that came in under a key of a rule.
    Key {
        /// The key, as it is in the rule.
        key: String,
        /// Where the key was found.
        view: &'static str,
        /// The path of the rule.
        rule: String,
    },
    /// The override that a rule has for the value that came in.
    Override {
        /// The key under which the value came in.
        key: String,
        /// Where the key was found.
        view: &'static str,
        /// The value that came in.
        replaced: String,
        /// The path of the rule.
        rule: String,
    },
    /// The default value of a rule.
    Default {
        /// The path of the default value: the rule's path and `.defaultValue`.
        path: String,
        /// The path of the rule.
        rule: String,
    },
    /// The copy of the click id in a raw-data slot.
    Copy {
        /// The click id's name.
        of: String,
    },
    /// A click id, or the search term of a Google ad, that is forwarded without a rule.
    Forwarded {
        /// The name under which it came in.
        key: String,
        /// Where it was found.
        view: &'static str,
    },
    /// The call to action's own address.
    Anchor,
    /// What the call to action says of its link by itself.
    Own {
        /// Where it says so, such as `links[0].params.af_sub5`.
        path: String,
    },
    /// The page of another site from which the visitor came.
    Referrer,
    /// What the browser tells of the device. The value is empty if it tells nothing.
    Hint {
        /// The name that browsers have for it.
        name: String,
    },
    /// A parameter in the OneLink's own address.
    Template,
    /// A value that this program sets by itself.
    Fixed,
}
