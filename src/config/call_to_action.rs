//! Calls to action as they are found in a page.

use serde::Serialize;

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
        }
    }
}
