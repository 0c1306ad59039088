//! A call to action that should get a link.

#[cfg(feature = "api")]
use url::Url;

use super::kinds::{Anchor, Printed, Word};
use super::object::object;
use super::words::words;

object! {
    /// A call to action that should get a link.
    pub struct LinkRequest / LinkRequestView;
    required {
        /// The https address of the store to which the call to action leads by itself. It remains the address
        /// when no link can be made, and a recorded click on a link to a platform is redirected to it.
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
        app_id: String = "appId", Printed;
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
