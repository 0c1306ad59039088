//! Calls to action as they are found in a page.

use std::collections::BTreeMap;

use serde::Serialize;

use url::Url;

use super::link_request::LinkRequest;

/// A call to action as a page has it. Unlike a [`LinkRequest`] it may ask for anything, and keeps its own address
/// where it can't have a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallToAction {
    /// The platform whose store the link is to open, or nothing for the OneLink.
    pub platform: Option<String>,
    /// The app's id on that platform.
    pub app_id: Option<String>,
    /// Where it leads by itself.
    pub href: String,
    /// The OneLink from which its link is made, in place of the page's.
    #[serde(rename = "oneLinkURL")]
    pub one_link_url: Option<String>,
    /// The content that the app opens with from its link.
    pub deep_link_value: Option<String>,
    /// More parameters of its link, by their names.
    pub params: BTreeMap<String, String>,
}

impl CallToAction {
    /// Creates one that asks for the OneLink.
    #[must_use]
    pub fn new(href: impl Into<String>) -> CallToAction {
        CallToAction { href: href.into(), ..CallToAction::default() }
    }

    /// Asks for a link to this platform instead.
    #[must_use]
    pub fn on(mut self, platform: impl Into<String>, app_id: impl Into<String>) -> CallToAction {
        self.platform = Some(platform.into());
        self.app_id = Some(app_id.into());
        self
    }
}

impl From<&LinkRequest> for CallToAction {
    fn from(link: &LinkRequest) -> CallToAction {
        CallToAction {
            platform: link.platform.map(String::from),
            app_id: link.app_id.clone(),
            href: link.href.to_string(),
            one_link_url: link.one_link_url.as_ref().map(Url::to_string),
            deep_link_value: link.deep_link_value.clone(),
            params: link.params.clone().unwrap_or_default(),
        }
    }
}
