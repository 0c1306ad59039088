//! What TikTok is told of an install and of events.

use crate::assumption as assume;
use crate::condition::text;
use crate::credit::{PARTNER, is_tiktoks};
use crate::event::{Device, DeviceEvent};
use crate::moment::{DAY, outside, spoken, spoken_window};
use crate::settings::{Including, Mapping, UsersFrom};
use crate::{Assumed, Install, Moment, Platform, Settings};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// What conditions may call what was paid, beside the event's own values.
const REVENUE: [&str; 2] = ["revenue", "af_revenue"];

/// TikTok's event that can have revenue.
const PURCHASE: &str = "Purchase";

/// A postback to TikTok's Events API, or why there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Postback {
    /// The name of what it is about, a launch or an event, and which postback of that it is.
    pub id: String,
    /// That launch's or event's name.
    pub of: String,
    /// When it is sent.
    pub time: Moment,
    /// The media source under which it is sent.
    pub partner: &'static str,
    /// The event in the app: `install`, or its name.
    pub event: String,
    /// The event's name at TikTok.
    pub partner_event: String,
    /// The install's name.
    pub install: String,
    /// Why it is sent, or isn't.
    pub why: String,
    /// Whether it is sent.
    pub is_sent: bool,
    /// Why it isn't sent, if it isn't.
    pub not_sent: Option<String>,
    /// The setting that holds it back, by its path, with the member of the event's mapping behind it.
    pub held_by: Option<&'static str>,
    /// What TikTok can't know without: that there is no click id, for example.
    pub notes: Vec<String>,
    /// What had to be assumed for it.
    pub assumptions: Vec<Assumed>,
    /// The request's body.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, unknown> | null"))]
    pub body: Option<Value>,
}

/// The postback of an install. Installs of others aren't told.
pub(crate) fn of_install(install: &Install, device: &Device, settings: &Settings) -> Option<Postback> {
    is_tiktoks(install).then(|| {
        let why = "Installs are told by themselves, to the partner who is credited for them.".to_string();
        let name = assume::INSTALL_EVENT.value;
        let draft = Draft { install, device, settings, of: &install.id, at: install.time };
        draft.postback(0, "install", name, json!({}), vec![assume::INSTALL_EVENT.into()], why)
    })
}

/// The postbacks of an event in an app, one for each mapping.
pub(crate) fn of_event(
    id: &str,
    at: Moment,
    event: &DeviceEvent,
    install: &Install,
    device: &Device,
    settings: &Settings,
) -> Vec<Postback> {
    let draft = Draft { install, device, settings, of: id, at };
    let mappings = settings.postbacks.events.iter().filter(|mapping| mapping.event == event.name);
    mappings.enumerate().map(|(index, mapping)| draft.of_mapping(index, event, mapping)).collect()
}

struct Draft<'a> {
    install: &'a Install,
    device: &'a Device,
    settings: &'a Settings,
    of: &'a str,
    at: Moment,
}

impl Draft<'_> {
    fn of_mapping(&self, index: usize, event: &DeviceEvent, mapping: &Mapping) -> Postback {
        let age = self.install.time.until(self.at);
        let window = (self.settings.postbacks.window_days * DAY as f64) as i64;
        let unmet = mapping.conditions.iter().find(|it| {
            let revenue = event.revenue.map(|it| json!(it));
            let value = event.values.as_ref().and_then(|values| values.get(&it.parameter));
            !it.is_met_by(value.or(revenue.as_ref().filter(|_| REVENUE.contains(&it.parameter.as_str()))))
        });
        let not_sent = if !self.settings.activated {
            Some(("activated", "TikTok isn't activated as a partner, so nothing is told.".to_string()))
        } else if mapping.users_from == UsersFrom::ThisPartner && !is_tiktoks(self.install) {
            let credited = &self.install.media_source;
            Some((
                "postbacks.events.usersFrom",
                format!(
                    "The event is told for users from this partner only, and this install is credited to {credited}."
                ),
            ))
        } else if age > window {
            let why = format!(
                "The event came {} after the install, {} outside the postback window of {}.",
                spoken(age),
                outside(age, window),
                spoken_window(window)
            );
            Some(("postbacks.windowDays", why))
        } else {
            unmet.map(|it| {
                ("postbacks.events.conditions", format!("The event doesn't meet the condition {it}."))
            })
        };
        let mut assumptions: Vec<Assumed> = Vec::new();
        if age > window {
            assumptions.push(assume::POSTBACK_WINDOW.into());
        } else if age == window {
            assumptions.push(assume::WINDOW_END.into());
        }
        let why = format!("{} is mapped to {}.", mapping.event, mapping.partner_event);
        let properties = properties(event, mapping);
        let mut postback =
            self.postback(index, &event.name, &mapping.partner_event, properties, assumptions, why);
        postback.notes.extend(about_revenue(event, mapping));
        match not_sent {
            None => postback,
            Some((held_by, why)) => Postback {
                is_sent: false,
                held_by: Some(held_by),
                body: None,
                notes: Vec::new(),
                why: why.clone(),
                not_sent: Some(why),
                ..postback
            },
        }
    }

    fn postback(
        &self,
        index: usize,
        event: &str,
        partner_event: &str,
        properties: Value,
        mut assumptions: Vec<Assumed>,
        why: String,
    ) -> Postback {
        let Draft { install, device, settings, of, at } = self;
        let is_private =
            settings.advanced_privacy && device.platform == Platform::Ios && !device.tracking_allowed;
        let mut user = Map::new();
        let mut notes = Vec::new();
        match install.click_id.as_ref().filter(|_| is_tiktoks(install)) {
            Some(click_id) => {
                if click_id.starts_with("__") && click_id.ends_with("__") {
                    notes.push(format!(
                        "Its click id is {click_id}, which TikTok hasn't replaced, so it can't say to which click it belongs."
                    ));
                }
                user.insert("ttclid".into(), json!(click_id));
            }
            None => notes
                .push("There is no click id in it, so TikTok can't say to which click it belongs.".into()),
        }
        if is_private {
            assumptions.push(assume::ADVANCED_PRIVACY.into());
        } else {
            user.insert("ip".into(), json!(device.ip));
            user.insert("user_agent".into(), json!(device.user_agent));
        }
        let mut data = json!({
            "event": partner_event,
            "event_time": at.seconds(),
            "event_id": format!("af-{of}-{index}"),
            "user": user,
            "properties": properties,
        });
        if settings.ccpa {
            data["limited_data_use"] = json!(true);
            assumptions.push(assume::LIMITED_DATA_USE.into());
        }
        Postback {
            id: format!("{of}-{index}"),
            of: (*of).into(),
            time: *at,
            partner: PARTNER,
            event: event.into(),
            partner_event: partner_event.into(),
            install: install.id.clone(),
            why,
            is_sent: true,
            not_sent: None,
            held_by: None,
            notes,
            assumptions,
            body: Some(json!({
                "event_source": "web",
                "event_source_id": settings.pixel_id,
                "partner_name": "AppsFlyer",
                "data": [data],
            })),
        }
    }
}

/// What is to be said of an event's revenue: only a purchase can have it, and has to. Source: "Web-based campaigns for
/// TikTok", see `rule`.
fn about_revenue(event: &DeviceEvent, mapping: &Mapping) -> Option<String> {
    let includes_revenue = mapping.including == Including::ValuesAndRevenue;
    match (mapping.partner_event == PURCHASE, includes_revenue, event.revenue) {
        (true, false, _) => Some(
            "TikTok doesn't take a purchase without its revenue, which this mapping doesn't include.".into(),
        ),
        (true, true, None) => {
            Some("TikTok doesn't take a purchase without its revenue, which the app didn't say.".into())
        }
        (false, true, Some(_)) => {
            Some("Its revenue isn't told, as only a Purchase can have any at TikTok.".into())
        }
        _ => None,
    }
}

/// AppsFlyer's names of an event's values, and TikTok's for what is the same.
const PROPERTIES: &[(&str, &str)] =
    &[("af_order_id", "order_id"), ("af_description", "description"), ("af_search_string", "query")];

/// The same for what is sold.
const CONTENTS: &[(&str, &str)] = &[
    ("af_content_id", "content_id"),
    ("af_content", "content_name"),
    ("af_content_type", "content_type"),
    ("af_quantity", "quantity"),
    ("af_price", "price"),
];

/// Numbers, among these.
const NUMBERS: &[&str] = &["quantity", "price"];

fn properties(event: &DeviceEvent, mapping: &Mapping) -> Value {
    let mut properties = Map::new();
    let values = event.values.as_ref().filter(|_| mapping.including != Including::None);
    let take = |names: &[(&str, &str)], to: &mut Map<String, Value>| {
        for (from, name) in names {
            if let Some(value) = values.and_then(|values| values.get(*from)) {
                let value = text(value);
                let number = value.parse::<f64>().ok().filter(|_| NUMBERS.contains(name));
                to.insert((*name).into(), number.map_or(json!(value), |it| json!(it)));
            }
        }
    };
    take(PROPERTIES, &mut properties);
    let mut content = Map::new();
    take(CONTENTS, &mut content);
    if !content.is_empty() {
        properties.insert("contents".into(), json!([content]));
    }
    if mapping.including == Including::ValuesAndRevenue
        && mapping.partner_event == PURCHASE
        && let Some(revenue) = event.revenue
    {
        properties.insert("currency".into(), json!(event.currency.as_deref().unwrap_or("USD")));
        properties.insert("value".into(), json!(revenue));
    }
    Value::Object(properties)
}
