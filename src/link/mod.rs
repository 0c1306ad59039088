//! One file per link family; here is what they share.

pub(crate) mod direct;
pub(crate) mod onelink;
pub(crate) mod store;

use crate::click_id;
use crate::config::{Config, Slot};
use crate::params::{Params, Value};
use crate::visit::Incoming;

/// What a family of links calls the things the rules speak of.
pub(crate) struct Family {
    /// The first parameters, in order.
    head: &'static [(Slot, &'static str)],
    /// The ids that come behind the raw-data slots, in order.
    ids: &'static [(Slot, &'static str)],
    /// Custom names that stand for one of this family's own.
    aliases: &'static [(&'static str, &'static str)],
    /// AppsFlyer refuses such a link without a campaign id.
    needs_campaign_id: bool,
}

/// The parameters between head and ids, which all families call the same.
const COMMON: [(Slot, &str); 9] = [
    (Slot::Channel, "af_channel"),
    (Slot::Ad, "af_ad"),
    (Slot::AdSet, "af_adset"),
    (Slot::DeepLinkValue, "deep_link_value"),
    (Slot::AfSub1, click_id::SLOTS[0]),
    (Slot::AfSub2, click_id::SLOTS[1]),
    (Slot::AfSub3, click_id::SLOTS[2]),
    (Slot::AfSub4, click_id::SLOTS[3]),
    (Slot::AfSub5, click_id::SLOTS[4]),
];

/// The Smart Script version whose behaviour this is; AppsFlyer may tell links apart by it.
const AF_SS_VER: &str = "2_10_0";

/// Names that belong to a named rule: a custom parameter can't have them.
fn is_reserved(name: &str) -> bool {
    name == "pid" || name == "c" || COMMON.iter().any(|(_, reserved)| *reserved == name)
}

impl Family {
    /// The mapped parameters in their order, up to what is particular to one link.
    pub fn params(&self, config: &Config, incoming: &Incoming) -> Params {
        let mut params = Params::default();
        if config.markers {
            params.set("af_js_web", Value::Literal("true"));
            params.set("af_ss_ver", Value::Literal(AF_SS_VER));
        }
        let rules = &config.rules;
        for (slot, name) in self.head.iter().chain(&COMMON) {
            let mut value = rules.resolve(*slot, incoming);
            if *slot == Slot::CampaignId && value.is_none() {
                value = self.campaign_id_stand_in(config, incoming);
            }
            params.set_some(name, value);
        }
        let google_key = rules.google_click_id_key.as_str();
        if !google_key.is_empty()
            && !self.is_head(google_key)
            && let Some(gclid) = incoming.get("gclid")
        {
            params.set(google_key, Value::Incoming(gclid));
            params.set_some("af_keywords", incoming.get("keyword").map(Value::Incoming));
        }
        for (slot, name) in self.ids {
            params.set_some(name, rules.resolve(*slot, incoming));
        }
        for (name, rule) in &rules.custom {
            if !is_reserved(name) && name != google_key {
                let alias = self.aliases.iter().find(|alias| alias.0 == name);
                params.set_some(alias.map_or(name, |alias| alias.1), rule.resolve(incoming));
            }
        }
        params
    }

    /// Where the campaign's own id is not known.
    fn campaign_id_stand_in<'a>(&self, config: &'a Config, incoming: &Incoming<'a>) -> Option<Value<'a>> {
        let strict = config.policy.strict_rules;
        if !strict && !self.needs_campaign_id {
            return None;
        }
        config.rules.resolve(Slot::Campaign, incoming).or(Some(Value::Literal("none")))
    }

    /// Names that a Google click id may not take.
    fn is_head(&self, name: &str) -> bool {
        let named = |(slot, known): &(Slot, &str)| *slot < Slot::AfSub1 && *known == name;
        ["pid", "c"].contains(&name) || COMMON.iter().any(named)
    }
}

/// A link before it is spelled out.
#[derive(Clone)]
pub(crate) struct Draft {
    /// Everything up to the `?`.
    pub base: String,
    /// What the author's address already asked: the name as it compares, the pair as spelled.
    pub written: Vec<(String, String)>,
    /// The parameters.
    pub params: Params,
    /// The author's fragment with its `#`.
    pub fragment: String,
}

impl Draft {
    /// A link that starts with what an endpoint and a path make.
    pub fn new(base: String, params: Params) -> Draft {
        Draft { base, written: Vec::new(), params, fragment: String::new() }
    }

    /// The link as text.
    pub fn url(&self) -> String {
        let mut url = self.base.clone();
        let mut separator = '?';
        for (index, (name, pair)) in self.written.iter().enumerate() {
            let repeats = self.written[..index].iter().any(|earlier| earlier.0 == *name);
            if !repeats && self.params.get(name).is_none() {
                url.push(separator);
                url.push_str(pair);
                separator = '&';
            }
        }
        self.params.push_to(&mut url, separator);
        url.push_str(&self.fragment);
        url
    }

    /// The link as text, shortened as far as its limit asks: first the copies of click ids, which
    /// are in the link already, then search terms, then names that reports have ids for.
    pub fn url_within(&mut self, limit: usize, own_click_id: &str) -> String {
        let mut url = self.url();
        let mut names = ["af_keywords", "af_ad", "af_adset"].iter();
        while url.len() > limit {
            if !click_id::drop_copy(&mut self.params, own_click_id) {
                match names.next() {
                    Some(name) => self.params.remove(name),
                    None => break,
                }
            }
            url = self.url();
        }
        url
    }
}
