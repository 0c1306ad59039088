//! A call to action that should get a link.

#[cfg(feature = "api")]
use std::collections::BTreeMap;

#[cfg(feature = "api")]
use url::Url;

use super::kinds::{Anchor, Map, Printed, Template, Word};
use super::object::object;
use super::words::words;

object! {
    /// A call to action that should get a link.
    pub struct LinkRequest / LinkRequestView;
    required {
        /// The https address of the store to which the call to action leads by itself. It remains the address
        /// when no link can be made, and a recorded click on a link to a platform is redirected to it.
        ///
        /// It may be a OneLink too, on `onelink.me` or on the host of the page's own: then the link is made from that
        /// one, as with `oneLinkURL`. And it may be an address that only your app opens, such as
        /// `brandapp://harbour/7`, which the OneLink then carries as `af_dp`.
        ///
        /// Example: `"https://store.steampowered.com/app/440"`
        href: Url = "href", Anchor;
    }
    optional {
        /// The platform whose store the link opens. Default: none, and the link is the OneLink, which serves
        /// the App Store and Google Play.
        ///
        /// Example: `"steam"`
        platform: Platform = "platform", Word<Platform>;

        /// The app's id on that platform. A link to a platform can't be made without one; the OneLink needs
        /// none. Default: none.
        ///
        /// Example: `"440"`
        #[needed_by = "platform"]
        app_id: String = "appId", Printed;

        /// The OneLink from which this link is made, in place of the page's. What its address says of the deep link
        /// (`deep_link_…`, `af_dp`) goes before the page's rules; its other parameters stay where no rule gives them a
        /// value. Default: `href` where that is a OneLink, or else the page's.
        ///
        /// Example: `"https://brand.onelink.me/Zz99?deep_link_value=pears"`
        one_link_url: Url = "oneLinkURL", Template;

        /// The content that the app opens with from this link, as `deep_link_value`. It goes before the one in the
        /// OneLink's own address and before the page's rule. It may be written plain or percent-encoded; either way it
        /// is encoded exactly once. Default: none.
        ///
        /// Example: `"apples"`
        deep_link_value: String = "deepLinkValue", Printed;

        /// More parameters of this link by their names, each written plain or percent-encoded. They go before the
        /// page's rules for the same names. What is the visit's can't be among them: the media source, the campaign,
        /// ids, and the slot with the copy of the click id. Default: none.
        ///
        /// Example: `{ deep_link_sub1: "red", af_sub5: "hero" }`
        #[setter = pairs]
        params: BTreeMap<String, String> = "params", Map;
    }
}

words! {
    /// The platforms that have links of their own, besides the OneLink.
    #[typescript = "Platform"]
    pub enum Platform {
        /// Steam.
        Steam = "steam",
        /// The Epic Games Store.
        Epic = "epic",
        /// Battle.net.
        BattleNet = "battlenet",
        /// A developer's own store for PC games.
        NativePc = "nativepc",
        /// PlayStation.
        PlayStation = "playstation",
        /// Xbox.
        Xbox = "xbox",
        /// Nintendo Switch.
        Switch = "switch",
        /// Meta Quest.
        Quest = "quest",
        /// SmartCast, on Vizio's TVs.
        SmartCast = "smartcast",
        /// Tizen, on Samsung's TVs.
        Tizen = "tizen",
        /// Roku.
        Roku = "roku",
        /// webOS, on LG's TVs.
        WebOs = "webos",
        /// Vidaa, on Hisense's TVs.
        Vidaa = "vidaa",
        /// Vega, on Amazon's Fire TVs.
        Vega = "vega",
        /// Google Play only.
        Android = "android",
        /// The App Store only.
        Ios = "ios",
        /// The file of an Android app (APK), outside of any store.
        Apk = "apk",
    }
}
