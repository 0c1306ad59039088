//! A touch: an impression or a click, with what its address says.

use crate::event::is_id;
use crate::moment::{self, Moment};
use crate::platform::device_platform;
use crate::signature::Signature;
use crate::{LinkKind, Platform, TouchType};
use url::{Url, form_urlencoded};

/// What a link names the media source of TikTok's web campaigns.
pub(crate) const WEB_SOURCE: &str = "tiktokweb_int";

/// What reports name it.
pub(crate) const REPORTED_SOURCE: &str = "tiktokglobal_int";

/// The characters with which a media source is none. Source: "Attribution link structure and parameters", see `rule`.
const FORBIDDEN: &[char] = &['/', '<', '>', '*', '&', '?', '\\'];

/// The same on links for PC, console and TV.
const FORBIDDEN_ON_DIRECT_LINKS: &[char] = &[
    ';', '*', '!', '@', '#', '?', '$', '^', ':', '&', '~', '`', '=', '+', '\'', '>', '<', '/', '{', '}', '%',
];

/// Whose a touch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Party {
    TikTok,
    /// Another media source's.
    Other,
    /// Nobody's, because its link names no media source, or one that can't be.
    Nobody,
}

impl Party {
    pub const ALL: [Party; 3] = [Party::TikTok, Party::Other, Party::Nobody];
}

/// How many characters a campaign's, ad set's or ad's name may have.
const LONGEST_NAME: usize = 100;

/// An impression or a click that has reached AppsFlyer.
#[derive(Clone, Debug)]
pub struct Touch {
    /// Its name.
    pub id: String,
    /// When it was.
    pub at: Moment,
    /// What it was.
    pub touch_type: TouchType,
    /// The kind of its link.
    pub link_kind: LinkKind,
    /// The address as it was requested.
    pub url: String,
    /// The browser's user agent.
    pub user_agent: String,
    /// Its network address.
    pub ip: String,
    /// The app to which it leads.
    pub app: Option<String>,
    /// Its name in an install referrer.
    pub transaction_id: Option<String>,
    params: Vec<(String, String)>,
    pub(crate) signature: Signature,
}

impl Touch {
    pub(crate) fn new(
        id: String,
        at: Moment,
        touch_type: TouchType,
        link_kind: LinkKind,
        url: String,
        user_agent: String,
        ip: String,
    ) -> Self {
        let params = Url::parse(&url).map(|url| url.query_pairs().into_owned().collect()).unwrap_or_default();
        let signature = Signature::of(&user_agent);
        Touch {
            id,
            at,
            touch_type,
            link_kind,
            url,
            user_agent,
            ip,
            app: None,
            transaction_id: None,
            params,
            signature,
        }
    }

    /// The first value of a parameter that has one.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params
            .iter()
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// A parameter that links for PC, console and TV call by another name.
    fn named(&self, name: &str, direct: &str) -> Option<&str> {
        self.param(if self.link_kind == LinkKind::Direct { direct } else { name })
    }

    /// The media source that the link names.
    pub fn media_source(&self) -> Option<&str> {
        self.named("pid", "af_media_source")
    }

    /// Whose it is.
    pub(crate) fn party(&self) -> Party {
        match self.media_source() {
            Some(WEB_SOURCE | REPORTED_SOURCE) => Party::TikTok,
            Some(it) if !it.contains(self.forbidden()) => Party::Other,
            _ => Party::Nobody,
        }
    }

    /// Whether it is TikTok's.
    pub(crate) fn is_tiktok(&self) -> bool {
        self.party() == Party::TikTok
    }

    /// The media source as reports have it.
    pub fn reported_source(&self) -> &str {
        match (self.media_source(), self.party()) {
            (_, Party::TikTok) => REPORTED_SOURCE,
            (Some(it), Party::Other) => it,
            (Some(_), _) => "af_invalid_param",
            (None, _) => "None",
        }
    }

    fn forbidden(&self) -> &[char] {
        if self.link_kind == LinkKind::Direct { FORBIDDEN_ON_DIRECT_LINKS } else { FORBIDDEN }
    }

    /// The kind of device whose app a link for PC, console and TV leads to: its address names the store.
    pub(crate) fn direct_platform(&self) -> Option<Platform> {
        let path = self.url.split(['?', '#']).next().unwrap_or_default();
        path.split('/').find_map(device_platform)
    }

    /// The campaign's name as reports have it.
    pub fn campaign(&self) -> Option<&str> {
        self.named("c", "af_campaign").map(|it| reported(it, "c_name_exceeded_max_length"))
    }

    /// The campaign's id.
    pub fn campaign_id(&self) -> Option<&str> {
        self.named("af_c_id", "af_campaign_id")
    }

    /// TikTok's click id.
    pub fn click_id(&self) -> Option<&str> {
        self.param("ttclid")
    }

    /// Whether it stands for installs on PC, console and TV too.
    pub(crate) fn is_cross_platform(&self) -> bool {
        self.param("af_xplatform").is_some_and(|it| it.eq_ignore_ascii_case("true"))
    }

    /// The device's advertising id, which web links hardly ever have.
    pub(crate) fn advertising_id(&self) -> Option<String> {
        let id = ["advertising_id", "idfa"].iter().find_map(|name| self.param(name).filter(|it| is_id(it)));
        id.map(str::to_lowercase)
    }

    /// What the store hands to the app that is installed by way of this click: the click's name, and what the link said.
    pub(crate) fn install_referrer(&self, transaction_id: &str) -> String {
        let said = form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.params).finish();
        [&format!("af_tranid={transaction_id}"), &*said]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join("&")
    }

    /// The window for a click that a referrer or an id names, if the link has one of its own.
    pub(crate) fn click_lookback(&self) -> Option<i64> {
        self.param("af_click_lookback").and_then(moment::window).filter(|it| *it <= 30 * moment::DAY)
    }
}

/// A name as reports have it.
fn reported<'a>(name: &'a str, instead: &'a str) -> &'a str {
    if name.chars().count() > LONGEST_NAME { instead } else { name }
}
