//! What an ad's address leads to.

use serde::{Deserialize, Serialize};

/// What an ad's address leads to, which decides by which names AppsFlyer and the page know its parameters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A page of the site's own, whose script makes the links.
    #[default]
    LandingPage,
    /// AppsFlyer's link to both app stores. One on a domain of the brand's own can't be told from a landing page.
    #[serde(rename = "onelink")]
    OneLink,
    /// AppsFlyer's link to one app in one store.
    SinglePlatform,
    /// AppsFlyer's link to the file of an Android app.
    Apk,
    /// AppsFlyer's link to a store for PC, console or TV.
    Direct,
    /// Nothing that an ad could lead to.
    Unknown,
}

impl Kind {
    /// All kinds that an address can be made for.
    pub const ALL: [Self; 5] =
        [Self::LandingPage, Self::OneLink, Self::SinglePlatform, Self::Apk, Self::Direct];

    /// What it is called in a sentence.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::LandingPage => "landing page",
            Self::OneLink => "OneLink",
            Self::SinglePlatform => "link for one platform",
            Self::Apk => "link for an APK",
            Self::Direct => "link for PC, console or TV",
            Self::Unknown => "no address",
        }
    }

    /// Whether AppsFlyer takes the click, and not a page.
    #[must_use]
    pub const fn is_link(self) -> bool {
        !matches!(self, Self::LandingPage | Self::Unknown)
    }

    /// Whether AppsFlyer has to be told to which address the click leads on.
    #[must_use]
    pub const fn needs_redirect(self) -> bool {
        matches!(self, Self::Direct | Self::Apk)
    }

    /// The kind of an address, by its host in lower case and its `af_r` as it is written.
    pub(crate) fn of(host: &str, redirect: Option<&str>) -> Self {
        let is_at =
            |domain: &str| host.strip_suffix(domain).is_some_and(|it| it.is_empty() || it.ends_with('.'));
        let is_server = |name: &str| SERVERS.iter().any(|server| host == [name, ".", server].concat());
        if is_at("onelink.me") {
            Self::OneLink
        } else if is_server("engagements") {
            Self::Direct
        } else if is_server("app") {
            let redirect = redirect.unwrap_or_default().to_ascii_lowercase();
            let file = redirect.split(['?', '#']).next().unwrap_or_default();
            let file = file.split("%3f").next().unwrap_or_default();
            if file.ends_with(".apk") { Self::Apk } else { Self::SinglePlatform }
        } else {
            Self::LandingPage
        }
    }
}

/// AppsFlyer's domains for clicks.
const SERVERS: [&str; 2] = ["appsflyer.com", "appsflyersdk.com"];

/// The address that links begin with, up to what the account has in them.
pub(crate) const SINGLE_PLATFORM: &str = "https://app.appsflyer.com/";

/// The same for PC, console and TV.
pub(crate) const DIRECT: &str = "https://engagements.appsflyer.com/v1.0/c2s/click/app/";
