//! What happens in a campaign.

use crate::{Moment, Platform, Settings};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// Something that happened, with a name of its own and its time.
///
/// What happened at the same time is ordered by `id`, so number these in the order in which they came to be
/// (`000041`, `000042`). An event that is recorded twice with the same `id` counts once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Its name, which no other event has.
    pub id: String,
    /// When it happened.
    pub at: Moment,
    /// What it was.
    #[serde(flatten)]
    pub happening: Happening,
}

/// What an [`Event`] was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Happening {
    /// The partner's settings are these from now on.
    Settings {
        /// All of them, not only what has changed.
        settings: Settings,
    },
    /// A device exists.
    Device {
        /// What is known of it.
        device: Device,
    },
    /// An ad was seen or clicked: an impression or a click has reached AppsFlyer.
    #[serde(rename_all = "camelCase")]
    Touch {
        /// Which of the two.
        touch_type: TouchType,
        /// Which of AppsFlyer's links it came by; that decides how its parameters are called.
        link_kind: LinkKind,
        /// The address that was requested, on AppsFlyer's host.
        url: String,
        /// The browser's user agent.
        user_agent: String,
        /// The network address it came from.
        ip: String,
        /// The app to which a click leads.
        #[serde(default)]
        app: Option<String>,
        /// The click's name in an install referrer (`af_tranid`).
        #[serde(default)]
        transaction_id: Option<String>,
    },
    /// An app was opened. The first time it is an install.
    Launch {
        /// The device's id.
        device: String,
        /// The app's id.
        app: String,
        /// The click that the store's install referrer names, by its `transactionId`.
        #[serde(default)]
        referrer: Option<String>,
    },
    /// Somebody did something in an app.
    Event(DeviceEvent),
    /// What ads have cost was uploaded.
    Cost {
        /// The rows of the file.
        rows: Vec<CostRow>,
    },
}

/// What somebody did in an app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct DeviceEvent {
    /// The device's id.
    pub device: String,
    /// The app's id.
    pub app: String,
    /// The event's name, such as `af_purchase`.
    pub name: String,
    /// What the app says of it, such as `{"af_content_id": "boat"}`.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, unknown> | null"))]
    pub values: Option<Map<String, Value>>,
    /// What was paid, in `currency`.
    #[serde(default, deserialize_with = "finite_or_none")]
    pub revenue: Option<f64>,
    /// The currency's three letters (ISO 4217). USD where there is none.
    #[serde(default)]
    pub currency: Option<String>,
}

/// What an ad has cost on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct CostRow {
    /// The day, `2026-07-14`.
    pub date: String,
    /// The media source.
    pub media_source: String,
    /// The campaign's name.
    pub campaign: String,
    /// The ad set's name.
    #[serde(default)]
    pub adset: Option<String>,
    /// The ad's name.
    #[serde(default)]
    pub ad: Option<String>,
    /// What was spent.
    #[serde(deserialize_with = "finite")]
    pub cost: f64,
    /// In which currency.
    pub currency: String,
}

/// An amount. JavaScript has numbers that are none.
fn finite<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let number = f64::deserialize(deserializer)?;
    if number.is_finite() {
        Ok(number)
    } else {
        Err(D::Error::custom(format!("{number} is no amount of money")))
    }
}

/// The same, where there may be none.
fn finite_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    match Option::<f64>::deserialize(deserializer)? {
        Some(number) if !number.is_finite() => {
            Err(D::Error::custom(format!("{number} is no amount of money")))
        }
        number => Ok(number),
    }
}

/// Whether an ad was seen or clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "lowercase")]
pub enum TouchType {
    /// Seen: the landing page's impression.
    Impression,
    /// Clicked: a call to action of the landing page, or the ad itself.
    Click,
}

impl TouchType {
    /// As it is written in JSON and in raw data.
    pub fn name(self) -> &'static str {
        match self {
            TouchType::Impression => "impression",
            TouchType::Click => "click",
        }
    }
}

/// AppsFlyer's kinds of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// A OneLink, or an impression, which has a OneLink's parameters.
    OneLink,
    /// A link for one platform, on `app.appsflyer.com`.
    Store,
    /// A link for PC, console and TV, on `engagements.appsflyer.com`.
    Direct,
}

/// A device that people install apps on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// Its name.
    pub id: String,
    /// What it is.
    pub platform: Platform,
    /// Its user agent.
    pub user_agent: String,
    /// Its network address.
    pub ip: String,
    /// Its advertising id: Android's, or Apple's IDFA.
    #[serde(default)]
    pub advertising_id: Option<String>,
    /// Whether its owner lets apps track them.
    #[serde(default = "yes")]
    pub tracking_allowed: bool,
}

impl Device {
    /// The advertising id that apps get. Where the owner allows none, devices give zeros in its place.
    pub(crate) fn known_id(&self) -> Option<&str> {
        self.advertising_id.as_deref().filter(|it| self.tracking_allowed && is_id(it))
    }
}

/// Whether an advertising id is one, and not the zeros that stand for none.
pub(crate) fn is_id(text: &str) -> bool {
    !text.trim_matches(['0', '-']).is_empty()
}

fn yes() -> bool {
    true
}
