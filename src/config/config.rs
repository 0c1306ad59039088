//! The configuration itself, and the objects and words in it that have no file of their own.

#[cfg(feature = "api")]
use url::Url;

#[cfg(feature = "api")]
use super::banner::Banner;
use super::banner::BannerView;
#[cfg(feature = "api")]
use super::consent::ConsentAsker;
use super::consent::{ConsentFromView, ConsentSource, ConsentState};
use super::kinds::{
    Address, Flag, FlagOrGpc, FlagOrUrl, Number, Objects, SomeOf, Template, Text, Texts, Word, WordOr,
};
#[cfg(feature = "api")]
use super::link_request::LinkRequest;
use super::link_request::LinkRequestView;
use super::object::object;
#[cfg(feature = "api")]
use super::rules::Rules;
use super::rules::RulesView;
#[cfg(feature = "api")]
use super::values;
use super::words::words;

object! {
    /// What the author of a page configures. Every member is optional; an empty configuration makes no links.
    #[derive(Default)]
    pub struct Config / ConfigView;
    optional {
        /// The address of your OneLink with its template, by https, on `onelink.me` or on your own domain.
        /// Links to both app stores and the impression are made from it. Default: none, and only links to
        /// single platforms are made.
        ///
        /// It may be a `URL` too: `new URL(text)` where TypeScript knows of a text only that it is a `string`.
        ///
        /// Example: `"https://brand.onelink.me/A1b2"`
        one_link_url: Url = "oneLinkURL", Template;

        /// Ready-made rules for an ad network, or for several, as a list or as a single text with blanks between
        /// their names. A rule of your own in `afParameters` replaces the preset's rule for the same parameter as a
        /// whole, with its keys and its default. Default: none.
        ///
        /// With a single network, every visitor counts as its own, and the media source of one who brings none is the
        /// network's. With several, the click id or the source that came in tells which network's ad it was; a
        /// visitor with neither is credited to no ad, with the media source `website`.
        ///
        /// Example: `["tiktok", "google", "meta", "snapchat", "utm"]`
        preset: values::OneOrMany = "preset", SomeOf<Preset>;

        /// Your own rules, which map what a visitor brings to the parameters of the links. Default: only
        /// those of the preset.
        ///
        /// Example: `{ mediaSource: { keys: ["utm_source"], defaultValue: "website" }, campaign: { keys: ["utm_campaign"] } }`
        af_parameters: Rules = "afParameters", RulesView<'static>;

        /// The name of the incoming click id to send on. It goes out under its own name, and once more in one
        /// of the slots that AppsFlyer's raw-data reports show. Default: the preset's, or none.
        ///
        /// Example: `"ttclid"`
        click_id: String = "clickId", Text;

        /// The raw-data slot for the copy of the click id. Default: the first slot that none of your rules
        /// uses, which is `af_sub1` unless you have a rule for it. If one of your rules fills a slot with the
        /// click id already, that is the copy.
        ///
        /// Example: `"af_sub2"`
        click_id_slot: AfSub = "clickIdSlot", Word<AfSub>;

        /// The parameter that carries the address of the other site's page from which the visitor came. An
        /// address of more than 500 bytes is left out, as it would take too much of the link. Default: none.
        ///
        /// Example: `"af_sub3"`
        web_referrer: String = "webReferrer", Text;

        /// Parts of addresses, in upper or lower case. If the referrer contains one of them, the calls to
        /// action keep their own addresses and no impression is sent. Default: none.
        ///
        /// Example: `["partner.example"]`
        #[setter = texts]
        referrer_skip_list: Vec<String> = "referrerSkipList", Texts;

        /// Parts of addresses, in upper or lower case. If the page's own address contains one of them, the
        /// calls to action keep their own addresses and no impression is sent. Default: none.
        ///
        /// Example: `["/jobs"]`
        #[setter = texts]
        url_skip_list: Vec<String> = "urlSkipList", Texts;

        /// The hosts to which a redirect that the visitor's address brings may lead. A redirect to any other
        /// host is left out, so that nobody can use your links to send people to a site of theirs. Hosts are
        /// compared as they are written, in upper or lower case. Default: none.
        ///
        /// Example: `["shop.example"]`
        #[setter = texts]
        redirect_hosts: Vec<String> = "redirectHosts", Texts;

        /// How long a page view is remembered, in minutes. With 0 it isn't remembered at all, and a visitor
        /// who goes on to another page loses what the ad brought. Default: 120.
        ///
        /// Example: `30`
        #[setter = exact]
        remember_minutes: u64 = "rememberMinutes", Number;

        /// Whether parameters are also found where they got by a mistake, but a person would still see them: behind
        /// a second question mark, as `&amp;c=…`, in the fragment of the address, or in the address as it was before
        /// the page's own code changed it. And whether values such as `undefined` and `null` count as none. Default:
        /// true.
        ///
        /// Example: `false`
        repair_addresses: bool = "repairAddresses", Flag;

        /// Whether to follow a single-page app: links are planned anew when the route changes, and when calls
        /// to action appear, disappear or change. Default: false.
        ///
        /// Example: `true`
        observe: bool = "observe", Flag;

        /// Whether one impression is sent for each page load or, with `observe`, for each route. Default:
        /// `load`.
        ///
        /// Example: `"route"`
        impression_per: ImpressionPer = "impressionPer", Word<ImpressionPer>;

        /// Whether links say that a Smart Script made them, and in which version (`af_js_web`, `af_ss_ver`).
        /// Default: true.
        ///
        /// Example: `false`
        markers: bool = "markers", Flag;

        /// What the visitor allows, if you know it when the page is made. Default: `granted`, as nobody is
        /// asked.
        ///
        /// Example: `"pending"`
        consent: ConsentState = "consent", Word<ConsentState>;

        /// The consent platform or signal that answers for the visitor, in place of `consent`. Until it does,
        /// the consent is `pending`. Default: none.
        ///
        /// Example: `"google"`
        ///
        /// Example: `{ source: "tcf", vendor: 42 }`
        consent_from: ConsentAsker = "consentFrom", WordOr<ConsentSource, ConsentFromView<'static>>;

        /// Whether links and the impression go without anything that tells this visitor or device from others
        /// (click ids, cookies, the web referrer, device hints), as some US state laws let visitors ask for.
        /// With `gpc` they do so only for browsers that send Global Privacy Control. Default: false.
        ///
        /// Example: `"gpc"`
        limit_data_use: values::LimitDataUse = "limitDataUse", FlagOrGpc;

        /// A banner with a call to action for the app. Default: none, unless an element of the page has
        /// `data-smart-banner`.
        ///
        /// Example: `{ appName: "Lantern Harbour", title: "Play free", buttonText: "Play", position: "bottom" }`
        banner: Banner = "banner", BannerView<'static>;

        /// Whether mistakes and refused links are explained in the browser's console. With `url` they are
        /// explained in a panel on the page, but only to those whose address contains `smart-script-debug`.
        /// Default: false.
        ///
        /// Example: `"url"`
        debug: values::Debug = "debug", FlagOrUrl;

        /// Servers to use in place of AppsFlyer's, for tests. Default: AppsFlyer's.
        ///
        /// Example: `{ impression: "https://localhost:8443" }`
        endpoints: Endpoints = "endpoints", EndpointsView<'static>;

        /// Calls to action that aren't in the markup of the page. They get no link in the page, but the
        /// impression tells AppsFlyer whether the page offers other platforms, so it has to know about them.
        /// Default: none.
        ///
        /// Example: `[{ platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" }]`
        #[for_pages = false]
        links: Vec<LinkRequest> = "links", Objects<LinkRequestView<'static>>;
    }
}

object! {
    /// The servers to use in place of AppsFlyer's, such as a local one in a test. Each is an https address,
    /// or an http one on this machine; a path in it is kept.
    #[derive(Default)]
    pub struct Endpoints / EndpointsView;
    optional {
        /// The server that receives impressions. Default: `https://impressions.onelink.me`.
        ///
        /// Example: `"https://localhost:8443"`
        impression: Url = "impression", Address;

        /// The server to which direct links lead, those to PC, console and TV stores. Default:
        /// `https://engagements.appsflyer.com`.
        ///
        /// Example: `"https://localhost:8443"`
        direct: Url = "direct", Address;

        /// The server to which links to a single mobile store lead, and those to an Android app's file.
        /// Default: `https://app.appsflyer.com`.
        ///
        /// Example: `"https://localhost:8443"`
        store: Url = "store", Address;
    }
}

words! {
    /// Sets of ready-made rules, one for each ad network.
    #[typescript = "Preset"]
    pub enum Preset {
        /// TikTok: `tiktokweb_int` as the media source, `ttclid` as the click id, and the campaign parameters
        /// of its ads.
        TikTok = "tiktok",
        /// Google Ads: `googleads_int`, and `gclid`, `gbraid` or `wbraid`.
        Google = "google",
        /// Facebook and Instagram: `metaweb_int`, and `fbclid`.
        Meta = "meta",
        /// Snapchat: `snapweb_int`, and `ScCid`.
        Snapchat = "snapchat",
        /// Links with `utm_source` (the media source), `utm_medium` (`af_channel`), `utm_campaign`, `utm_id` (the
        /// campaign's id), `utm_content` (`af_ad`) and `utm_term` (`af_keywords`).
        Utm = "utm",
    }
}

#[cfg(feature = "api")]
impl From<Preset> for values::OneOrMany {
    fn from(preset: Preset) -> values::OneOrMany {
        values::OneOrMany::One(preset.into())
    }
}

words! {
    /// The slots for texts of your own in AppsFlyer's raw-data reports.
    #[typescript = "AfSub"]
    pub enum AfSub {
        /// `af_sub1`.
        One = "af_sub1",
        /// `af_sub2`.
        Two = "af_sub2",
        /// `af_sub3`.
        Three = "af_sub3",
        /// `af_sub4`.
        Four = "af_sub4",
        /// `af_sub5`.
        Five = "af_sub5",
    }
}

words! {
    /// How often an impression is sent.
    pub enum ImpressionPer {
        /// Once for each page load.
        Load = "load",
        /// Once for each route of a single-page app.
        Route = "route",
    }
}
