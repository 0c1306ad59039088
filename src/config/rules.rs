//! Rules: which names are looked for, and what goes out.

#[cfg(feature = "api")]
use std::collections::BTreeMap;

use super::kinds::{Map, Objects, OneOrMany, Printed, Scalar, Text};
use super::object::object;
#[cfg(feature = "api")]
use super::values;
use crate::text::escape::component;
use crate::wire::Value;

object! {
    /// Says where the value of one outgoing parameter comes from: the first key that has a value decides, and
    /// without one the default does.
    #[derive(Default)]
    pub struct Rule / RuleView;
    optional {
        /// The names under which to look for a value, from left to right. A single one can be written without
        /// a list.
        ///
        /// A key is the name of a parameter of the page's address, or names another place to look:
        /// `cookie:ttclid` is a cookie, `storage:campaign` a key of localStorage, and `meta:campaign` the
        /// content of `<meta name="campaign">`. Default: none, and the rule always gives its default value.
        ///
        /// Example: `["utm_campaign", "cookie:campaign"]`
        keys: values::OneOrMany = "keys", OneOrMany;

        /// Replaces single incoming values: the name of each member is the value that comes in, its value is
        /// what goes out. Default: none, and values go out as they came in.
        ///
        /// Example: `{ "cpc": "paid" }`
        #[setter = pairs]
        override_values: BTreeMap<String, String> = "overrideValues", Map;

        /// The value that goes out when no key has one. It may be written plain or percent-encoded; either
        /// way it is encoded exactly once. Default: none, and the parameter is left out of the link.
        ///
        /// Example: `"website"`
        default_value: values::Scalar = "defaultValue", Scalar;
    }
}

object! {
    /// A rule for a parameter whose name you choose.
    pub struct CustomRule / CustomRuleView: Rule / RuleView as rule;
    required {
        /// The name under which the value goes out.
        ///
        /// Example: `"deep_link_sub1"`
        param_key: String = "paramKey", Printed;
    }
    optional {}
}

object! {
    /// Maps what a visitor brings to the parameters of the links, one rule for each. The names are those of
    /// AppsFlyer's Smart Script.
    #[derive(Default)]
    #[typescript = "AfParameters"]
    pub struct Rules / RulesView;
    optional {
        /// The media source: the ad network or site that sent the visitor. It goes out as `pid`, on direct
        /// links as `af_media_source`. AppsFlyer can't attribute anything without it, so no link is made
        /// unless this rule gives a value. Default: the preset's rule, or none.
        ///
        /// Example: `{ keys: ["utm_source"], defaultValue: "website" }`
        media_source: Rule = "mediaSource", RuleView<'static>;

        /// The campaign's name. It goes out as `c`, on direct links as `af_campaign`. Default: the preset's
        /// rule, or none.
        ///
        /// Example: `{ keys: ["utm_campaign"] }`
        campaign: Rule = "campaign", RuleView<'static>;

        /// The campaign's id. It goes out as `af_c_id`, on direct links as `af_campaign_id`. AppsFlyer
        /// refuses a direct link without it, so there the campaign's name stands in for a missing id.
        /// Default: the preset's rule, or none.
        ///
        /// Example: `{ keys: ["utm_id"] }`
        campaign_id: Rule = "campaignId", RuleView<'static>;

        /// The channel through which the visitor came, as `af_channel`. Default: none.
        ///
        /// Example: `{ keys: ["utm_medium"], overrideValues: { cpc: "paid" } }`
        channel: Rule = "channel", RuleView<'static>;

        /// The ad set's name, as `af_adset`. Default: the preset's rule, or none.
        ///
        /// Example: `{ keys: ["utm_content"] }`
        ad_set: Rule = "adSet", RuleView<'static>;

        /// The ad set's id, as `af_adset_id`. Default: the preset's rule, or none.
        ///
        /// Example: `{ keys: ["adset_id"] }`
        ad_set_id: Rule = "adSetId", RuleView<'static>;

        /// The ad's name, as `af_ad`. Default: the preset's rule, or none.
        ///
        /// Example: `{ keys: ["ad_name"] }`
        ad: Rule = "ad", RuleView<'static>;

        /// The ad's id, as `af_ad_id`. Default: the preset's rule, or none.
        ///
        /// Example: `{ keys: ["ad_id"] }`
        ad_id: Rule = "adId", RuleView<'static>;

        /// The content that the app opens with, as `deep_link_value`. Default: none.
        ///
        /// Example: `{ keys: ["item"], defaultValue: "home" }`
        deep_link_value: Rule = "deepLinkValue", RuleView<'static>;

        /// A text of your own for AppsFlyer's raw-data reports, as `af_sub1`. Default: the copy of the click
        /// id, if one came in.
        ///
        /// Example: `{ keys: ["variant"] }`
        af_sub1: Rule = "afSub1", RuleView<'static>;

        /// A text of your own for AppsFlyer's raw-data reports, as `af_sub2`. Default: none.
        ///
        /// Example: `{ keys: ["variant"] }`
        af_sub2: Rule = "afSub2", RuleView<'static>;

        /// A text of your own for AppsFlyer's raw-data reports, as `af_sub3`. Default: none.
        ///
        /// Example: `{ keys: ["variant"] }`
        af_sub3: Rule = "afSub3", RuleView<'static>;

        /// A text of your own for AppsFlyer's raw-data reports, as `af_sub4`. Default: none.
        ///
        /// Example: `{ keys: ["variant"] }`
        af_sub4: Rule = "afSub4", RuleView<'static>;

        /// A text of your own for AppsFlyer's raw-data reports, as `af_sub5`. Default: none.
        ///
        /// Example: `{ keys: ["variant"] }`
        af_sub5: Rule = "afSub5", RuleView<'static>;

        /// The parameter that carries a copy of an incoming `gclid`, Google's click id. It also adds the
        /// search term of the ad (`keyword`) as `af_keywords`. Default: none, and the id goes out under its
        /// own name only.
        ///
        /// Example: `"af_sub4"`
        google_click_id_key: String = "googleClickIdKey", Text;

        /// Rules for parameters whose names you choose. Default: none.
        ///
        /// Example: `[{ paramKey: "deep_link_sub1", keys: ["item"] }]`
        af_custom: Vec<CustomRule> = "afCustom", Objects<CustomRuleView<'static>>;
    }
}

impl<'a> RuleView<'a> {
    /// Whether it can give a value: it has keys or a default.
    pub fn is_usable(self) -> bool {
        self.keys().is_list() || self.keys().is_text() || !self.default_value().is_none()
    }

    /// What goes out for a value that came in: the override for it, or the value itself.
    ///
    /// An override is named by the decoded value or by its percent-encoded spelling, which older
    /// configurations have for values with blanks. An empty override keeps the incoming value.
    pub fn overridden(self, value: &'a Value<'a>) -> &'a Value<'a> {
        let overrides = self.override_values();
        let mut replacement = overrides.get(value.text());
        if replacement.is_none() {
            replacement = overrides.get(&component(value.text()));
        }
        if replacement.is_none() { value } else { replacement }
    }
}

/// A text, or a rule that gives one.
#[cfg(feature = "api")]
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrRule {
    /// A text.
    Text(String),
    /// A rule.
    Rule(Rule),
}

#[cfg(feature = "api")]
impl From<&str> for TextOrRule {
    fn from(text: &str) -> TextOrRule {
        TextOrRule::Text(text.to_owned())
    }
}

#[cfg(feature = "api")]
impl From<String> for TextOrRule {
    fn from(text: String) -> TextOrRule {
        TextOrRule::Text(text)
    }
}

#[cfg(feature = "api")]
impl From<Rule> for TextOrRule {
    fn from(rule: Rule) -> TextOrRule {
        TextOrRule::Rule(rule)
    }
}
