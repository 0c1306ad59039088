//! What AppsFlyer and TikTok don't document, and had to be assumed.

use crate::Rule;
use serde::Serialize;

/// Something that had to be assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Assumption {
    /// Its name.
    pub id: &'static str,
    /// What is assumed, and what is known of it.
    pub text: &'static str,
    /// The value that is used.
    pub value: &'static str,
    /// How sure it is: `assumed`, or `excerpt` where a page says so of which only an excerpt is known.
    pub certainty: crate::Certainty,
}

/// An assumption where its effect shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Assumed {
    /// Its name.
    pub id: &'static str,
    /// What is assumed.
    pub text: &'static str,
    /// The value that is used.
    pub value: &'static str,
}

impl From<&Assumption> for Assumed {
    fn from(&Assumption { id, text, value, .. }: &Assumption) -> Self {
        Assumed { id, text, value }
    }
}

impl From<Assumption> for Assumed {
    fn from(assumption: Assumption) -> Self {
        (&assumption).into()
    }
}

impl From<&Rule> for Assumed {
    fn from(rule: &Rule) -> Self {
        Assumed { id: rule.id, text: rule.text, value: "known from an excerpt" }
    }
}

macro_rules! assumptions {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $certainty:ident, $value:expr, $text:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: Assumption =
            Assumption { id: $id, text: $text, value: $value, certainty: crate::Certainty::$certainty };)*

        /// All assumptions.
        pub const ASSUMPTIONS: &[Assumption] = &[$($name),*];
    };
}

assumptions! {
    /// What makes two devices likely to be one.
    SIGNALS = "signals", Assumed, "network address, system, version, model",
        "How AppsFlyer weighs what it sees isn't public. Here a touch is likely to be a phone's if it came from the same \
         network address and the same kind of device: the same system, and the same version and model as far as the touch says them.";
    /// The same across platforms.
    CROSS_PLATFORM_SIGNALS = "cross-platform-signals", Assumed, "network address",
        "How a PC, console or TV is matched to a click isn't public. Here the network address alone has to be the same, as the \
         click may have been made on a phone.";
    /// How long ago a click may be that nothing names.
    PROBABILISTIC_HOURS = "probabilistic-hours", Excerpt, "24",
        "The window for matching by probability is adaptive, up to 24 hours. Here it is always 24.";
    /// The same across platforms.
    CROSS_PLATFORM_HOURS = "cross-platform-hours", Excerpt, "24",
        "Across platforms, matching by probability has a window of 1 to 72 hours, 24 if nothing is set. Here it is 24.";
    /// Which impressions count for PCs, consoles and TVs.
    CROSS_PLATFORM_VIEWS = "cross-platform-views", Assumed, "af_xplatform=true",
        "Here only an impression with af_xplatform=true counts for an install on PC, console or TV.";
    /// What outranks what.
    DETERMINISTIC_FIRST = "deterministic-first", Excerpt, "referrer and ids before probability",
        "A click that a referrer or an id names is taken before one that is matched by probability, also where the latter is newer.";
    /// Who wins at equal priority.
    NEWEST_WINS = "equal-priority-newest", Assumed, "the newest",
        "Who gets the install where a view and a click rank equally isn't documented. Here it is the newest of them. What \
         is known of equal priority speaks of clicks that a referrer or an id names; here it holds against a click by probability, too.";
    /// For which views equal priority counts.
    EQUAL_PRIORITY_TEMPLATES = "equal-priority-templates", Assumed, "every template",
        "Equal priority counts on OneLink templates with cross-platform attribution. Here every template has it.";
    /// Which views can have equal priority.
    EQUAL_PRIORITY_INSIDE = "equal-priority-inside-view-through", Assumed, "only what is inside its view-through window",
        "How the window of equal priority and that of view-through go together isn't documented. Here a view has to be inside its \
         view-through window to count at all.";
    /// The contributors.
    CONTRIBUTORS = "contributors", Excerpt, "3",
        "Up to three other touches inside their windows are listed as contributors, the newest first, but of views behind a click \
         only the newest.";
    /// What an install's postback is called.
    INSTALL_EVENT = "install-event", Assumed, "Download",
        "How AppsFlyer's postback of an install is called at TikTok isn't documented. Here it is Download, which is the goal that the \
         guide names for such campaigns.";
    /// What limited use is.
    LIMITED_DATA_USE = "limited-data-use", Excerpt, "limited_data_use: true",
        "The CCPA setting is taken to send limited_data_use.";
    /// What advanced privacy leaves out.
    ADVANCED_PRIVACY = "advanced-privacy", Assumed, "no ip, no user_agent",
        "What Advanced Privacy leaves out of these postbacks isn't documented. Here it is the network address and the user agent of iPhones \
         whose owners don't allow tracking; the click id stays.";
    /// Partners that are off.
    NOT_ACTIVATED = "not-activated", Assumed, "no credit",
        "What becomes of touches of a partner that isn't activated isn't documented. Here they get no install.";
    /// Other media sources.
    OTHER_SOURCES = "other-media-sources", Assumed, "7 days for clicks, no views",
        "The settings are TikTok's. For other media sources AppsFlyer's defaults are used, and views don't count.";
    /// Links without a media source.
    NO_SOURCE = "no-media-source", Assumed, "no credit",
        "A link has to name its media source, and what becomes of one that doesn't isn't documented. Here nobody is credited for it.";
    /// Views of which app.
    VIEWS_FOR_ALL_APPS = "views-for-all-apps", Assumed, "all",
        "An impression doesn't say for which of the account's apps it is, as a OneLink template does. Here it counts for all of \
         them.";
    /// Clicks for which app.
    CLICKS_FOR_ALL_APPS = "clicks-for-all-apps", Assumed, "all",
        "A click that leads to no app, as on a OneLink that is opened on a PC, doesn't say for which of the account's apps it is. Here \
         it counts for all of them.";
    /// The last moment of a window.
    WINDOW_END = "window-end", Assumed, "part of the window",
        "Whether a touch still counts at the very end of its window isn't documented. Here it does.";
    /// Long values.
    LONG_SUB_PARAMS = "long-sub-params", Assumed, "whole",
        "AppsFlyer wants at most 100 characters in af_sub1 to af_sub5, and doesn't document what becomes of more. Here they are kept.";
    /// Events before their window's end.
    POSTBACK_WINDOW = "postback-window", Excerpt, "the setting at the event",
        "How many days after the install an event is told depends on the setting that is in force when it happens.";
    /// Money.
    EXCHANGE_RATES = "exchange-rates", Assumed, "none",
        "There are no exchange rates here, so the revenue in USD is only there for what was paid in USD.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_name_of_its_own() {
        let mut ids: Vec<_> = ASSUMPTIONS.iter().map(|it| it.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ASSUMPTIONS.len());
    }
}
