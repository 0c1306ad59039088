//! The rules by which an ad's address is checked, each with its source.

use serde::Serialize;

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// A public page of the service says so, or the standard does.
    Documented,
    /// The service's page is known from an excerpt or a copy.
    Excerpt,
    /// Nothing public says so: it follows from what others have seen.
    Assumed,
}

/// How bad it is to break a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something is lost, or doesn't work.
    Error,
    /// It may work, and something else would be safer.
    Warning,
    /// Good to know.
    Note,
}

/// A rule for the addresses of ads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// What it says.
    pub text: &'static str,
    /// How bad it is to break it.
    pub severity: Severity,
    /// The page that it is from, by its title.
    pub source: &'static str,
    /// That page's address.
    pub url: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

type Page = (&'static str, &'static str);

const GUIDE: Page = (
    "AppsFlyer: Create web-based campaigns for TikTok",
    "https://support.appsflyer.com/hc/en-us/articles/40496161157521",
);
const PC_GUIDE: Page = (
    "AppsFlyer: TikTok for Business, web integration setup for PC and console apps",
    "https://support.appsflyer.com/hc/en-us/articles/40500157955601",
);
const LINKS: Page = (
    "AppsFlyer: Attribution link structure and parameters",
    "https://support.appsflyer.com/hc/en-us/articles/207447163",
);
const MACROS: Page = (
    "TikTok: About supported macros for Mobile Measurement Partners",
    "https://ads.tiktok.com/help/article/about-supported-macros-for-mobile-measurement-partners",
);
const ATTACHED: Page = (
    "TikTok: How to add URL parameters to your website URL",
    "https://ads.tiktok.com/help/article/how-to-add-url-parameters-to-your-website-url-in-tiktok-ads-manager",
);
const CLICK_ID: Page = ("TikTok: TikTok Click ID", "https://ads.tiktok.com/help/article/tiktok-click-id");
const STANDARD: Page = ("WHATWG: URL standard", "https://url.spec.whatwg.org/");
const HTML: Page = (
    "WHATWG: HTML standard, named character references",
    "https://html.spec.whatwg.org/multipage/named-characters.html",
);

/// Declares the rules, each as a constant, and the list of all.
macro_rules! rules {
    ($($name:ident = $id:literal, $severity:ident, $certainty:ident, $page:ident: $text:literal;)*) => {
        $(pub(crate) const $name: Rule = Rule {
            id: $id,
            text: $text,
            severity: Severity::$severity,
            source: $page.0,
            url: $page.1,
            certainty: Certainty::$certainty,
        };)*

        /// All rules, in the order in which people read about them.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    NOT_AN_ADDRESS = "not-an-address", Error, Documented, STANDARD:
        "An ad leads to a web address: https://, the host, and what is behind it.";
    MISSING_SCHEME = "missing-scheme", Error, Documented, STANDARD:
        "An address begins with https://, otherwise it is only a path.";
    HTTP = "http", Error, Excerpt, LINKS:
        "Links are https. By http, an address can be read and changed on its way, and what it carries may be lost when \
         the site leads on to https.";
    SPACE = "space", Error, Documented, STANDARD:
        "There are no spaces and no line breaks in an address; within a value, a space is written as %20.";
    SMART_QUOTE = "smart-quote", Error, Documented, STANDARD:
        "Quotation marks are no part of an address, nor are brackets around it. Word processors, mails and chats put them \
         there.";
    INVISIBLE_CHARACTER = "invisible-character", Error, Documented, STANDARD:
        "Characters that nobody sees, such as a zero-width space, make a name or value into another one.";
    HTML_ENTITY = "html-entity", Error, Documented, HTML:
        "&amp; is how HTML writes &. In an address it makes amp; a part of the next parameter's name.";
    ESCAPED_SEPARATOR = "escaped-separator", Error, Documented, STANDARD:
        "The & and = between parameters are written as they are. Escaped, or with another sign in their place, all that follows \
         belongs to one value.";
    MISSING_QUESTION_MARK = "missing-question-mark", Error, Documented, STANDARD:
        "Parameters begin behind a ?. Without it they are a part of the path.";
    SECOND_QUESTION_MARK = "second-question-mark", Error, Documented, STANDARD:
        "There is one ? in an address. Behind it, parameters are separated by &; a second ? is a part of a value.";
    BEHIND_FRAGMENT = "behind-fragment", Error, Documented, STANDARD:
        "What is behind # stays in the browser: no server gets it. Parameters come before it.";
    BAD_ESCAPE = "bad-escape", Error, Documented, STANDARD:
        "A % begins an escape of two hexadecimal digits. By itself it is written as %25.";
    DOUBLE_ENCODING = "double-encoding", Error, Documented, STANDARD:
        "A value is encoded once. Encoded twice, it arrives with escapes in it, such as %20 for each space.";
    ENCODED_MACRO = "encoded-macro", Error, Assumed, MACROS:
        "A macro is written with its underscores as they are. TikTok looks for __NAME__, which %5F%5FNAME%5F%5F isn't.";
    OTHER_MACRO = "other-macro", Warning, Documented, GUIDE:
        "Each parameter has the macro that the guide has for it, so that reports show names as names and ids as ids.";
    UNKNOWN_MACRO = "unknown-macro", Error, Excerpt, MACROS:
        "TikTok replaces the macros that it has. Any other stays as it is written, and reports show it as the value.";
    MACRO_UNDERSCORES = "macro-underscores", Error, Excerpt, MACROS:
        "A macro has two underscores on each side. With another number of them it is a text like any other.";
    LOWER_CASE_MACRO = "lower-case-macro", Warning, Excerpt, MACROS:
        "Macros are written in upper case. AppsFlyer's guide has them in lower case, every other source in upper case.";
    FOREIGN_MACRO = "foreign-macro", Error, Excerpt, MACROS:
        "Each ad network has macros of its own. TikTok doesn't know those in braces or percent signs, and leaves them \
         as they are.";
    PLACEHOLDER = "placeholder", Error, Assumed, GUIDE:
        "What a guide has in braces is to be filled in.";
    STORE_PAGE = "store-page", Error, Documented, GUIDE:
        "An ad leads to a page of yours or to a link of AppsFlyer's. Straight to a store, nobody is told of the click, and no \
         install counts for the ad.";
    MISSING_MEDIA_SOURCE = "missing-media-source", Error, Documented, GUIDE:
        "The address names TikTok as the media source: tiktokweb_int. Without a media source nothing is attributed.";
    WRONG_MEDIA_SOURCE = "wrong-media-source", Error, Documented, GUIDE:
        "The media source of web campaigns on TikTok is tiktokweb_int, letter by letter. Under any other name the \
         install counts for somebody else, and TikTok gets no postback.";
    MISSING_CAMPAIGN_ID = "missing-campaign-id", Error, Documented, PC_GUIDE:
        "A link for PC, console or TV has the campaign's id as af_campaign_id.";
    MISSING_REDIRECT = "missing-redirect", Error, Documented, PC_GUIDE:
        "A link for PC, console or TV says by af_r to which store AppsFlyer leads on, and a link for an APK to which file.";
    MISSING_PARAMETER = "missing-parameter", Warning, Documented, GUIDE:
        "The campaign's name and id are in the address, so that reports can tell campaigns from each other.";
    OTHER_LINKS_NAME = "other-links-name", Error, Documented, PC_GUIDE:
        "Links for PC, console and TV have names of their own for media source, campaign and campaign id; other links \
         don't know these.";
    MISSPELLED_NAME = "misspelled-name", Error, Excerpt, LINKS:
        "Parameters are known by their exact names. AppsFlyer passes over any other.";
    REPEATED = "repeated", Error, Assumed, STANDARD:
        "Each parameter is there once. Of two, nobody can say which one counts.";
    EMPTY_VALUE = "empty-value", Warning, Assumed, LINKS:
        "A parameter without a value, or with a word such as null or undefined in its place, says nothing.";
    FORBIDDEN_CHARACTER = "forbidden-character", Error, Excerpt, LINKS:
        "Some characters spoil reports where they stand in a value: ; * ! @ # ? $ ^ : & ~ = + ' > < / { } % and `.";
    TOO_LONG = "too-long", Error, Excerpt, LINKS:
        "Values have a greatest length: 150 characters for the media source, 100 for names, 24 for ids, 20 for the channel. \
         What TikTok puts in the place of a macro counts as well.";
    ADDRESS_TOO_LONG = "address-too-long", Error, Excerpt, LINKS:
        "A link has at most 2,000 characters, with what TikTok puts in the place of its macros.";
    CLICK_ID_MACRO = "click-id-macro", Error, Excerpt, CLICK_ID:
        "TikTok adds the click's id by itself, as ttclid. CALLBACK_PARAM is another id, which tells TikTok of no click \
         on a page.";
    FIXED_CLICK_ID = "fixed-click-id", Error, Excerpt, CLICK_ID:
        "Each click has an id of its own, which TikTok adds by itself. One that is written into the address is that of \
         somebody's earlier click.";
    CLICK_ID_TWICE = "click-id-twice", Warning, Excerpt, CLICK_ID:
        "TikTok adds ttclid by itself, so an address that asks for it has it twice.";
    UTM_TWICE = "utm-twice", Warning, Excerpt, ATTACHED:
        "TikTok adds utm_source, utm_medium, utm_id and utm_campaign by itself, unless that is switched off at the ad.";
    REDIRECT_NOT_HTTPS = "redirect-not-https", Error, Excerpt, LINKS:
        "af_r is a full web address, by https.";
    REDIRECT_FRAGMENT = "redirect-fragment", Error, Excerpt, LINKS:
        "af_r is an address without #.";
    REDIRECT_NOT_ENCODED = "redirect-not-encoded", Error, Documented, STANDARD:
        "An address within an address is encoded: its ?, & and # would otherwise be those of the ad's address.";
    REDIRECT_ENCODED_TWICE = "redirect-encoded-twice", Error, Documented, STANDARD:
        "af_r is encoded once. Encoded twice, it is no address any more when AppsFlyer leads on to it.";
    ONELINK_TEMPLATE = "onelink-template", Error, Excerpt, LINKS:
        "A OneLink has its template's id behind the host, such as https://brand.onelink.me/A1b2.";
    IMPRESSION_ADDRESS = "impression-address", Error, Documented, LINKS:
        "impressions.onelink.me only counts views. A tap on the ad would lead nowhere.";
    APP_ID = "app-id", Error, Documented, GUIDE:
        "A link for one platform has the app's id behind the host.";
    DIRECT_PATH = "direct-path", Error, Documented, PC_GUIDE:
        "A link for PC, console or TV has the path /v1.0/c2s/click/app/{platform}/{app_id}.";
    PLATFORM = "platform", Error, Documented, PC_GUIDE:
        "AppsFlyer knows each platform by one word in lower case, such as steam, epic, playstation or nativepc.";
}
