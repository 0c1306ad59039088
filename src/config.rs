//! What the page's author asked for.

use std::fmt::Arguments;

use crate::address::Address;
use crate::json::Json;
use crate::notes::{Notes, note};
use crate::params::Value;
use crate::policy::Policy;
use crate::rule::Rule;
use crate::visit::Incoming;

/// A page's configuration. Reading one never fails: what is wrong in it is left out and noted, and
/// the links that need it keep their own addresses.
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) policy: Policy,
    pub(crate) template: Option<Address>,
    pub(crate) rules: Rules,
    pub(crate) links: Vec<LinkRequest>,
    pub(crate) endpoints: Endpoints,
    /// Whether links carry `af_js_web` and `af_ss_ver`.
    pub(crate) markers: bool,
    /// An id that is sent on under its own name and copied to a raw-data slot.
    pub(crate) click_id: String,
    pub(crate) notes: Notes,
}

/// One call to action that wants a link.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct LinkRequest {
    /// Empty for a OneLink, else the name of a platform in lower case.
    pub platform: String,
    /// The app's id in that store.
    pub app_id: String,
    /// Where the call to action leads by itself; what follows a recorded click.
    pub redirect: String,
}

/// Where the links and the impression are sent: prefixes without a slash at their end.
#[derive(Clone, Debug)]
pub(crate) struct Endpoints {
    pub impression: String,
    pub direct: String,
    pub store: String,
}

/// The things a rule can give a value for. Behind `AfSub5` are those the old script has no name for.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) enum Slot {
    MediaSource,
    Campaign,
    Channel,
    Ad,
    AdSet,
    DeepLinkValue,
    AfSub1,
    AfSub2,
    AfSub3,
    AfSub4,
    AfSub5,
    CampaignId,
    AdSetId,
    AdId,
}

/// What a configuration calls each [`Slot`], in the same order.
const SLOT_NAMES: [&str; 14] = [
    "mediaSource",
    "campaign",
    "channel",
    "ad",
    "adSet",
    "deepLinkValue",
    "afSub1",
    "afSub2",
    "afSub3",
    "afSub4",
    "afSub5",
    "campaignId",
    "adSetId",
    "adId",
];

const OLDER_SLOTS: usize = Slot::AfSub5 as usize + 1;
const AF_SUBS: std::ops::Range<usize> = Slot::AfSub1 as usize..OLDER_SLOTS;

/// `afParameters`: which incoming parameter becomes which outgoing one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    slots: [Option<Rule>; SLOT_NAMES.len()],
    pub custom: Vec<(String, Rule)>,
    pub google_click_id_key: String,
}

/// Ready-made rules, by name, in the format of a page's own.
const PRESETS: [(&str, &str); 1] = [("tiktok", include_str!("presets/tiktok.json"))];

impl Config {
    /// Reads the configuration of a page, in JSON.
    ///
    /// ```
    /// use smart_script::{Config, Visit, plan};
    /// let config = Config::read(r#"{
    ///     "oneLinkURL": "https://brand.onelink.me/A1b2",
    ///     "afParameters": {"mediaSource": {"keys": ["utm_source"], "defaultValue": "web"}},
    ///     "links": [{}, {"platform": "steam", "appId": "440", "redirectURL": "https://store.example/440"}]
    /// }"#);
    /// let plan = plan(&config, &Visit::new("?utm_source=newsletter"));
    /// assert!(plan.links[0].as_ref().unwrap().ends_with("&pid=newsletter"));
    /// assert!(plan.links[1].as_ref().unwrap().starts_with("https://engagements.appsflyer.com/"));
    /// ```
    pub fn read(text: &str) -> Config {
        let mut notes = Notes::default();
        let json = parse(text, &mut notes);
        let mut config = Config::with(Policy::MODERN, &json, notes);
        let notes = &mut config.notes;
        config.endpoints.read(json.get("endpoints"), notes);
        config.markers = *json.get("markers") != Json::Bool(false);
        if let Json::List(items) = json.get("links") {
            config.links = items.iter().map(LinkRequest::read).collect();
        }
        let mut click_id = json.get("clickId").text().unwrap_or_default().to_owned();
        if let Some(name) = json.get("preset").truthy_text() {
            match PRESETS.iter().find(|preset| preset.0 == name) {
                Some((_, text)) => {
                    let preset = parse(text, notes);
                    config.rules.fill_in(Rules::read(preset.get("afParameters"), &Policy::MODERN, notes));
                    if click_id.is_empty() {
                        click_id = preset.get("clickId").text().unwrap_or_default().to_owned();
                    }
                }
                None => note!(notes, "preset: {name:?} is unknown; known: {}", PRESETS.map(|it| it.0).join(", ")),
            }
        }
        if !click_id.is_empty() {
            config.rules.send_click_id(&click_id, json.get("clickIdSlot").text(), notes);
        }
        config.click_id = click_id;
        config
    }

    /// Reads the argument of the old script's `generateOneLinkURL`.
    pub fn read_onelink_call(argument: &str) -> Config {
        let json = parse(argument, &mut Notes::default());
        let mut config = Config::with(Policy::COMPATIBLE, &json, Notes::default());
        config.links.push(LinkRequest::default());
        config
    }

    /// Reads the argument of the old script's `generateDirectClickURL`.
    pub fn read_direct_call(argument: &str) -> Config {
        let json = parse(argument, &mut Notes::default());
        let mut config = Config::with(Policy::COMPATIBLE, &json, Notes::default());
        let mut request = LinkRequest::read(&json);
        // A number is refused there; an empty name is no OneLink.
        request.app_id = json.get("app_id").text().unwrap_or_default().to_owned();
        if !request.platform.is_empty() {
            config.links.push(request);
        }
        config
    }

    fn with(policy: Policy, json: &Json, mut notes: Notes) -> Config {
        let template = match json.get("oneLinkURL") {
            Json::Null => None,
            given => {
                let address = given.text().and_then(|text| Address::read(text, policy.loopback));
                let template = address.filter(|address| !address.path.is_empty());
                if template.is_none() {
                    note!(
                        notes,
                        "oneLinkURL: want an https address with a template, such as https://brand.onelink.me/A1b2, got {}",
                        given.text().map_or(given.kind().to_owned(), |text| format!("{text:?}"))
                    );
                }
                template
            }
        };
        Config {
            policy,
            template,
            rules: Rules::read(json.get("afParameters"), &policy, &mut notes),
            links: Vec::new(),
            endpoints: Endpoints::default(),
            markers: true,
            click_id: String::new(),
            notes,
        }
    }
}

fn parse(text: &str, notes: &mut Notes) -> Json {
    Json::parse(text).unwrap_or_else(|| {
        note!(notes, "configuration: not JSON");
        Json::Null
    })
}

impl LinkRequest {
    fn read(json: &Json) -> LinkRequest {
        let text = |name| json.get(name).truthy_text().unwrap_or_default();
        LinkRequest {
            platform: json.get("platform").text().unwrap_or_default().to_ascii_lowercase(),
            app_id: text("appId").to_owned(),
            redirect: text("redirectURL").to_owned(),
        }
    }
}

impl Default for Endpoints {
    /// AppsFlyer's hosts. Impressions go to the one host for branded domains too.
    fn default() -> Endpoints {
        Endpoints {
            impression: "https://impressions.onelink.me".to_owned(),
            direct: "https://engagements.appsflyer.com".to_owned(),
            store: "https://app.appsflyer.com".to_owned(),
        }
    }
}

impl Endpoints {
    fn read(&mut self, json: &Json, notes: &mut Notes) {
        for (name, endpoint) in [
            ("impression", &mut self.impression),
            ("direct", &mut self.direct),
            ("store", &mut self.store),
        ] {
            let Some(text) = json.get(name).truthy_text() else { continue };
            match Address::read(text, true) {
                Some(address) => {
                    *endpoint = [address.origin.as_str(), address.path.trim_end_matches('/')].concat();
                }
                None => note!(notes, "endpoints.{name}: want an https address, got {text:?}"),
            }
        }
    }
}

impl Rules {
    fn read(json: &Json, policy: &Policy, notes: &mut Notes) -> Rules {
        let mut rules = Rules::default();
        let known = if policy.strict_rules { OLDER_SLOTS } else { SLOT_NAMES.len() };
        for (slot, name) in rules.slots.iter_mut().zip(&SLOT_NAMES[..known]) {
            *slot = Rule::read(json.get(name), format_args!("afParameters.{name}"), notes);
        }
        if let Json::List(items) = json.get("afCustom") {
            for (index, item) in items.iter().enumerate() {
                rules.read_custom(item, format_args!("afParameters.afCustom[{index}]"), notes);
            }
        }
        rules.google_click_id_key = json.get("googleClickIdKey").text().unwrap_or_default().to_owned();
        if let Json::Map(members) = json {
            for (name, _) in members {
                let known = SLOT_NAMES.contains(&name.as_str());
                if !known && !matches!(name.as_str(), "afCustom" | "googleClickIdKey") {
                    note!(notes, "afParameters.{name}: not a name this program knows");
                }
            }
        }
        rules
    }

    fn read_custom(&mut self, json: &Json, path: Arguments, notes: &mut Notes) {
        match json.get("paramKey").truthy_text() {
            Some(name) => {
                if let Some(rule) = Rule::read(json, path, notes) {
                    self.custom.push((name.to_owned(), rule));
                }
            }
            None => note!(notes, "{path}.paramKey: want the name of an outgoing parameter"),
        }
    }

    /// Takes the rules of a preset wherever the page has none of its own.
    fn fill_in(&mut self, preset: Rules) {
        for (own, preset) in self.slots.iter_mut().zip(preset.slots) {
            if own.is_none() {
                *own = preset;
            }
        }
    }

    /// Sends a click id on under its own name and once more in a raw-data slot: the one asked for,
    /// else one that the page's own rules already fill with it, else the first that is free.
    fn send_click_id(&mut self, id: &str, slot: Option<&str>, notes: &mut Notes) {
        let rule = Rule { keys: vec![id.to_owned()], ..Rule::default() };
        let slots = &mut self.slots[AF_SUBS];
        let asked = slot.and_then(|name| crate::click_id::SLOTS.iter().position(|it| *it == name));
        if let (Some(name), None) = (slot, asked) {
            note!(notes, "clickIdSlot: want one of af_sub1 to af_sub5, got {name:?}");
        }
        let has_it = |slot: &Option<Rule>| slot.as_ref().is_some_and(|rule| rule.keys.iter().any(|key| key == id));
        let index = match asked {
            Some(index) => Some(index),
            None if slots.iter().any(has_it) => None,
            None => slots.iter().position(Option::is_none),
        };
        if let Some(index) = index {
            slots[index] = Some(rule.clone());
        }
        if !self.custom.iter().any(|custom| custom.0 == id) {
            self.custom.push((id.to_owned(), rule));
        }
    }

    /// The value a rule gives, if there is a rule and it gives one.
    pub fn resolve<'a>(&'a self, slot: Slot, incoming: &Incoming<'a>) -> Option<Value<'a>> {
        self.slots[slot as usize].as_ref()?.resolve(incoming)
    }

    /// Whether a rule has a default, and whether it has anything at all.
    pub fn has_default(&self, slot: Slot) -> bool {
        self.slots[slot as usize].as_ref().is_some_and(|rule| !rule.default.is_empty())
    }

    /// Every incoming name the rules look at.
    pub fn incoming_names(&self) -> Vec<&str> {
        let slots = self.slots.iter().flatten();
        let rules = slots.chain(self.custom.iter().map(|custom| &custom.1));
        let mut names: Vec<&str> = rules.flat_map(|rule| &rule.keys).map(String::as_str).collect();
        if !self.google_click_id_key.is_empty() {
            names.push("gclid");
        }
        names
    }
}
