//! The rules by which installs are credited, each with its source.

use serde::Serialize;

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// The service's own page says so.
    Documented,
    /// The service's own page is known from an excerpt or a copy.
    Excerpt,
    /// Nothing public says so.
    Assumed,
}

/// A rule of AppsFlyer's or TikTok's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// What it says.
    pub text: &'static str,
    /// The page that it is from, by its title.
    pub source: &'static str,
    /// That page's address.
    pub url: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

const MODEL: (&str, &str) =
    ("AppsFlyer attribution model", "https://support.appsflyer.com/hc/en-us/articles/207447053");
const WINDOWS: (&str, &str) =
    ("AppsFlyer: lookback windows", "https://support.appsflyer.com/hc/en-us/articles/208338403");
const PROBABILISTIC: (&str, &str) = (
    "AppsFlyer: about probabilistic modeling",
    "https://support.appsflyer.com/hc/en-us/articles/40188089592209",
);
const WEB_CAMPAIGNS: (&str, &str) = (
    "AppsFlyer: web-based campaigns for TikTok",
    "https://support.appsflyer.com/hc/en-us/articles/40496161157521",
);
const LINKS: (&str, &str) =
    ("AppsFlyer: attribution link structure", "https://support.appsflyer.com/hc/en-us/articles/207447163");

const fn documented(id: &'static str, page: (&'static str, &'static str), text: &'static str) -> Rule {
    Rule { certainty: Certainty::Documented, ..rule(id, page, text) }
}

const fn rule(id: &'static str, page: (&'static str, &'static str), text: &'static str) -> Rule {
    Rule { id, text, source: page.0, url: page.1, certainty: Certainty::Excerpt }
}

/// A click that the store's referrer names.
pub const REFERRER: Rule = rule(
    "referrer",
    WINDOWS,
    "A click that the install referrer names gets the install, if it is inside the click lookback window.",
);

/// A click with the device's id.
pub const ID_MATCHING: Rule = rule(
    "id-matching",
    WINDOWS,
    "A click that carries the device's advertising id gets the install, if it is inside the click lookback window.",
);

/// A click that nothing names.
pub const PROBABILISTIC_CLICK: Rule = rule(
    "probabilistic-click",
    PROBABILISTIC,
    "Where no referrer and no id names a click, the newest that is likely to be this device's gets the install, for 24 hours \
     at most, whatever the link says.",
);

/// A click on another device than the one with the app.
pub const CROSS_PLATFORM: Rule = rule(
    "cross-platform",
    WINDOWS,
    "Installs on PC, console and TV are matched to clicks and views in the same network by probability, within the window for \
     cross-platform attribution.",
);

/// A view alone.
pub const VIEW_THROUGH: Rule = documented(
    "view-through",
    WEB_CAMPAIGNS,
    "Where no click counts, the newest view inside the view-through lookback window gets the install.",
);

/// A view that ranks with a click.
pub const EQUAL_PRIORITY: Rule = documented(
    "equal-priority",
    WEB_CAMPAIGNS,
    "With equal priority on, a view inside its lookback window ranks with a click.",
);

/// A click and a view.
pub const CLICK_BEATS_VIEW: Rule = rule(
    "click-beats-view",
    MODEL,
    "A click that is inside its window ranks above any view. The newest view is a contributor.",
);

/// Nobody.
pub const ORGANIC: Rule = rule(
    "organic",
    MODEL,
    "An install that no touch inside its window has led to is organic: it is credited to nobody.",
);

/// Which apps a partner that isn't activated is credited for.
pub const ACTIVATION: Rule =
    rule("activation", WEB_CAMPAIGNS, "The partner has to be activated for as long as you work with it.");

/// A media source with forbidden characters.
pub const MEDIA_SOURCE: Rule = rule(
    "media-source",
    LINKS,
    "A media source with one of / < > * & ? \\ is reported as af_invalid_param and gets no install. On links for PC, console \
     and TV, ; ! @ # $ ^ : ~ ` = + ' { } % are forbidden too.",
);

/// How TikTok's web campaigns are named.
pub const REPORTED_SOURCE: Rule = documented(
    "reported-media-source",
    WEB_CAMPAIGNS,
    "Links name the media source tiktokweb_int, reports say tiktokglobal_int, and postbacks go out under tiktokweb_int.",
);

/// All rules, in the order in which docs list them.
pub const RULES: &[Rule] = &[
    REFERRER,
    ID_MATCHING,
    PROBABILISTIC_CLICK,
    CROSS_PLATFORM,
    VIEW_THROUGH,
    EQUAL_PRIORITY,
    CLICK_BEATS_VIEW,
    ORGANIC,
    ACTIVATION,
    MEDIA_SOURCE,
    REPORTED_SOURCE,
];
