//! The reasons for which there is no link.

/// Why a call to action keeps its own address, or why no impression is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The configuration has no OneLink address with a template, such as `https://brand.onelink.me/A1b2`.
    Template,
    /// The call to action runs a script (`javascript:`), which a link would replace.
    Script,
    /// The platform isn't known. Only requests by way of [`ask`](crate::ask) can have such a platform.
    #[doc(hidden)]
    Platform,
    /// The call to action has no app id on its platform, or one that consists of dots only.
    AppId,
    /// The call to action has no https address, to which a link to a platform would redirect.
    Redirect,
    /// No rule gives a media source, without which AppsFlyer can't attribute anything.
    MediaSource,
    /// There is no campaign, without which Smart Script V2's calls make no direct link. The modern API does.
    #[doc(hidden)]
    Campaign,
    /// The link would be longer than 8,000 bytes, which is more than servers take.
    Length,
    /// A skip list of the configuration names this visit: `referrerSkipList` or `urlSkipList`.
    Skipped,
    /// The visitor doesn't allow the impression, or hasn't answered yet. Links are made all the same.
    Consent,
    /// The link isn't a URL. No configuration is known for which that would be so: the parts of a link are
    /// taken from a [`Url`](crate::Url) or escaped.
    #[doc(hidden)]
    #[cfg_attr(not(feature = "api"), allow(dead_code, reason = "`url::Url` finds it"))]
    Address,
    /// What asks for the link isn't an object. Only requests by way of [`ask`](crate::ask) can have such a
    /// thing.
    #[doc(hidden)]
    Kind,
}

#[cfg(feature = "api")]
impl std::fmt::Display for Refusal {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        out.write_str(match self {
            Refusal::Template => "there is no OneLink address with a template behind its host",
            Refusal::Script => "the call to action runs a script",
            Refusal::Platform => "the platform is unknown",
            Refusal::AppId => "the app's id on the platform is missing",
            Refusal::Redirect => "the store's https address is missing",
            Refusal::MediaSource => "there is no media source",
            Refusal::Campaign => "there is no campaign",
            Refusal::Length => "the link would be too long for any server",
            Refusal::Skipped => "a skip list names this visit",
            Refusal::Consent => "the visitor doesn't allow it, or hasn't answered yet",
            Refusal::Address => "the link isn't a URL",
            Refusal::Kind => "the link request isn't an object",
        })
    }
}

#[cfg(feature = "api")]
impl std::error::Error for Refusal {}
