//! An install, and whom it is credited to.

use crate::{Assumed, Moment, Platform, Rule, TouchType};
use serde::Serialize;

/// The media source of an install that nobody is credited for.
pub(crate) const ORGANIC: &str = "organic";

/// An app's first launch on a device.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Install {
    /// The launch's name.
    pub id: String,
    /// The device's id.
    pub device: String,
    /// The app's id.
    pub app: String,
    /// What the device is.
    pub platform: Platform,
    /// When it was launched first.
    pub time: Moment,
    /// Who is credited, as reports have it; `organic` for nobody.
    pub media_source: String,
    /// Whether for a click or a view.
    pub touch_type: Option<TouchType>,
    /// How the touch was found to be this device's.
    pub match_type: Option<MatchType>,
    /// When the touch was.
    pub touch_time: Option<Moment>,
    /// The touch's name.
    pub touch: Option<String>,
    /// The campaign's name.
    pub campaign: Option<String>,
    /// The campaign's id.
    pub campaign_id: Option<String>,
    /// The ad set's name.
    pub adset: Option<String>,
    /// The ad set's id.
    pub adset_id: Option<String>,
    /// The ad's name.
    pub ad: Option<String>,
    /// The ad's id.
    pub ad_id: Option<String>,
    /// The channel.
    pub channel: Option<String>,
    /// TikTok's click id, as the credited touch had it.
    pub click_id: Option<String>,
    /// The credited touch's address.
    pub original_url: Option<String>,
    /// The credited touch's window: `7d`, `24h`.
    pub lookback: Option<String>,
    /// The same in ms.
    pub lookback_ms: Option<i64>,
    /// Who else has had a part in it, the newest touch first.
    pub contributors: Vec<Contributor>,
    /// Why, in a sentence.
    pub reason: String,
    /// By which rule.
    pub rule: Rule,
    /// What had to be assumed for it.
    pub assumptions: Vec<Assumed>,
    /// The touches that were considered, the newest first, and what became of each.
    pub considered: Vec<Considered>,
}

/// Who else has had a part in an install.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Contributor {
    /// The agency, which there is none of here.
    pub partner: Option<String>,
    /// The media source, as reports have it.
    pub media_source: String,
    /// The campaign's name.
    pub campaign: Option<String>,
    /// Whether it was a click or a view.
    pub touch_type: TouchType,
    /// When it was.
    pub touch_time: Moment,
    /// Its name.
    pub touch: String,
}

/// A touch that was considered for an install.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Considered {
    /// Its name.
    pub touch: String,
    /// Whether it was a click or a view.
    pub touch_type: TouchType,
    /// When it was.
    pub touch_time: Moment,
    /// The media source, as reports have it.
    pub media_source: String,
    /// How long before the launch it may have been, in ms.
    pub lookback_ms: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, in a sentence.
    pub why: String,
}

/// What became of a touch that was considered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// It is credited.
    Credited,
    /// It is listed as a contributor.
    Contributor,
    /// It counts, but there are enough contributors.
    Outranked,
    /// It is too old.
    OutsideWindow,
    /// It can't be credited at all.
    NotCounted,
}

/// How a touch was found to be a device's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum MatchType {
    /// The store's install referrer names it.
    Referrer,
    /// It carries the device's advertising id.
    IdMatching,
    /// It is likely to be.
    Probabilistic,
}

impl MatchType {
    /// As raw data have it.
    pub fn name(self) -> &'static str {
        match self {
            MatchType::Referrer => "referrer",
            MatchType::IdMatching => "id_matching",
            MatchType::Probabilistic => "probabilistic",
        }
    }
}
