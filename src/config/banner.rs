//! The options of the Smart Banner. They are declared and checked here; the script on the page acts on them.

#[cfg(feature = "api")]
use url::Url;

use super::kinds::{Address, Flag, Number, OneOrMany, SomeOf, Text, TextOr, Word};
use super::object::object;
use super::rules::RuleView;
#[cfg(feature = "api")]
use super::rules::TextOrRule;
#[cfg(feature = "api")]
use super::values;
use super::words::words;

object! {
    /// What the banner says and where it leads. A platform can have its own, in place of those that are for
    /// all.
    #[derive(Default)]
    pub struct BannerTexts / BannerTextsView;
    optional {
        /// The app's name. Screen readers announce the banner by it. Default: none.
        ///
        /// Example: `"Lantern Harbour"`
        app_name: String = "appName", Text;

        /// What the banner offers, in the line below the app's name. Default: none.
        ///
        /// Example: `"Play on, your harbour waits"`
        title: String = "title", Text;

        /// A second line, in small print. Default: none.
        ///
        /// Example: `"Opens in the app"`
        text: String = "text", Text;

        /// The label of the button. On a desktop, that of the link beside the QR code, which only `desktop` can
        /// change: what a phone's button does is not what that link does. Default: `Open`; on a desktop
        /// `Or open it here`.
        ///
        /// Example: `"Jouer"`
        button_text: String = "buttonText", Text;

        /// The app's rating, from 0 to 5 stars. Default: none, and no stars are shown.
        ///
        /// Example: `4.8`
        rating: f64 = "rating", Number;

        /// What screen readers say in place of the stars. Default: the rating out of 5, such as `4.8 / 5`.
        ///
        /// Example: `"4.8 von 5 Sternen"`
        rating_text: String = "ratingText", Text;

        /// The line with the price. Default: none.
        ///
        /// Example: `"Free, with in-app purchases"`
        price: String = "price", Text;

        /// The https address to which the button leads when there is no link for it, usually the app's page
        /// in the store. Default: none, and where no link can be made either, the banner isn't shown.
        ///
        /// Example: `"https://apps.apple.com/app/id1"`
        href: Url = "href", Address;

        /// The content that the app opens with (`deep_link_value`) when it is opened from the banner, as a
        /// text or as a rule. Default: the page's.
        ///
        /// Example: `"harbour-12"`
        ///
        /// Example: `{ keys: ["item"], defaultValue: "home" }`
        deep_link_value: TextOrRule = "deepLinkValue", TextOr<RuleView<'static>>;
    }
}

object! {
    /// The Smart Banner: an icon, a few texts and one button that leads to the app. In markup, each option is
    /// an attribute: `closedDays` is `data-banner-closed-days`, and `href` of `android` is
    /// `data-banner-android-href`. Texts are plain text: HTML in them is shown as it is written.
    #[derive(Default)]
    #[typescript = "BannerOptions"]
    pub struct Banner / BannerView: BannerTexts / BannerTextsView as texts;
    optional {
        /// The address of the app's icon, a square picture, by https or from your own site. Default: none.
        ///
        /// Example: `"/icon-96.png"`
        icon: String = "icon", Text;

        /// The name of the button that closes the banner, for screen readers. Default: `Close`.
        ///
        /// Example: `"Fermer"`
        close_text: String = "closeText", Text;

        /// The colours: `light`, `dark`, or `auto` for those of the page, as the visitor sees it. Default: `auto`.
        ///
        /// Example: `"dark"`
        theme: Theme = "theme", Word<Theme>;

        /// Where the banner stands: `top` is above the page, which moves down, `bottom` floats over its lower
        /// edge, and `inline` is within an element. At the top and the bottom it leaves their places to
        /// headers and bars that the page fixed there. Default: `inline` in an element that has
        /// `data-smart-banner`, otherwise `bottom`.
        ///
        /// Example: `"top"`
        position: Position = "position", Word<Position>;

        /// The banner's layer among what the page has positioned, as CSS has it in `z-index`. Default: at the
        /// bottom 999, and it hides while a dialog covers it; elsewhere that of the page's text. With a
        /// layer of its own it never hides: what lies over it is for the page's layers to say.
        ///
        /// Example: `40`
        z_index: f64 = "zIndex", Number;

        /// A CSS selector for the element at whose end the banner is placed when no element has
        /// `data-smart-banner`. Default: none.
        ///
        /// Example: `"#get-the-app"`
        into: String = "into", Text;

        /// The devices on which the banner is shown; `ios` stands for `iphone` and `ipad`. On a `desktop` it
        /// has a QR code and a link: beside its texts, or in a slim bar behind a button. As a single text, separate
        /// them with blanks. Default: `["ios", "android"]`.
        ///
        /// Example: `["ios", "android", "desktop"]`
        platforms: values::OneOrMany = "platforms", SomeOf<Device>;

        /// The paths of the pages on which the banner is shown. `*` stands for any characters, and a path
        /// with `!` in front excludes pages. As a single text, separate them with blanks. Default: all pages.
        ///
        /// Example: `["/game/*", "!/game/help"]`
        paths: values::OneOrMany = "paths", OneOrMany;

        /// How long the banner waits before it is shown, in seconds. If `scrollPercent` is set too, it is
        /// shown as soon as either is reached. Default: 0.
        ///
        /// Example: `3`
        delay_seconds: f64 = "delaySeconds", Number;

        /// How far the visitor has to scroll before the banner is shown, in percent of the way to the end of
        /// the page. Default: 0.
        ///
        /// Example: `25`
        scroll_percent: f64 = "scrollPercent", Number;

        /// Whether to keep space free for the banner so that it never covers or moves content: at the top and
        /// inline while it waits, at the bottom below the end of the page. Default: false.
        ///
        /// Example: `true`
        reserve: bool = "reserve", Flag;

        /// How many days the banner stays away after the visitor has closed it. Default: 7.
        ///
        /// Example: `1`
        closed_days: f64 = "closedDays", Number;

        /// How many days the banner stays away after the visitor has tapped its button. Default: 30.
        ///
        /// Example: `0`
        tapped_days: f64 = "tappedDays", Number;

        /// How to recognise your app's own web view, in which the banner isn't shown: parts of its user
        /// agent, or `global:name` for a global variable that the app defines. As a single text, separate
        /// them with blanks. Default: none.
        ///
        /// Example: `["LanternHarbour/", "global:LanternBridge"]`
        in_app: values::OneOrMany = "inApp", OneOrMany;

        /// What happens in Safari on a page that has Safari's own banner (`<meta name="apple-itunes-app">`):
        /// `keep` leaves that one and doesn't show this one, `replace` removes it and shows this one.
        /// Default: `keep`.
        ///
        /// Example: `"replace"`
        apple_banner: AppleBanner = "appleBanner", Word<AppleBanner>;

        /// The width and height of the QR code, in CSS pixels. The code of a long link is larger where a phone's
        /// camera couldn't read it otherwise. Default: 200.
        ///
        /// Example: `240`
        qr_size: f64 = "qrSize", Number;

        /// What the banner says beside its QR code, or on the button that shows it. Screen readers call the code by
        /// it too. Default: `Scan to get the app`.
        ///
        /// Example: `"Scannez pour obtenir l'app"`
        qr_text: String = "qrText", Text;

        /// The language of the texts, as a BCP 47 tag, if it isn't that of the page. Default: the page's.
        ///
        /// Example: `"ar"`
        lang: String = "lang", Text;

        /// The writing direction of the texts. Default: the page's.
        ///
        /// Example: `"rtl"`
        dir: Direction = "dir", Word<Direction>;

        /// Texts and address for iPhones and iPads. Default: those for all platforms.
        ///
        /// Example: `{ href: "https://apps.apple.com/app/id1" }`
        ios: BannerTexts = "ios", BannerTextsView<'static>;

        /// Texts and address for iPhones; they win over those in `ios`. Default: those in `ios`.
        ///
        /// Example: `{ text: "For iPhone" }`
        iphone: BannerTexts = "iphone", BannerTextsView<'static>;

        /// Texts and address for iPads; they win over those in `ios`. Default: those in `ios`.
        ///
        /// Example: `{ text: "Made for iPad" }`
        ipad: BannerTexts = "ipad", BannerTextsView<'static>;

        /// Texts and address for Android. Default: those for all platforms.
        ///
        /// Example: `{ href: "https://play.google.com/store/apps/details?id=com.example.app" }`
        android: BannerTexts = "android", BannerTextsView<'static>;

        /// Texts and address for desktops, where the banner shows a QR code. Default: those for all
        /// platforms.
        ///
        /// Example: `{ title: "Scan to play on your phone" }`
        desktop: BannerTexts = "desktop", BannerTextsView<'static>;
    }
}

words! {
    /// The devices that the banner tells apart.
    pub enum Device {
        /// An iPhone or an iPad.
        Ios = "ios",
        /// An iPhone.
        Iphone = "iphone",
        /// An iPad, including one whose browser says that it is a Mac.
        Ipad = "ipad",
        /// A phone or a tablet with Android.
        Android = "android",
        /// Any other device.
        Desktop = "desktop",
    }
}

words! {
    /// The colours of the banner.
    pub enum Theme {
        /// Those of the page.
        Auto = "auto",
        /// Dark text on a light background.
        Light = "light",
        /// Light text on a dark background.
        Dark = "dark",
    }
}

words! {
    /// Where the banner stands.
    pub enum Position {
        /// Above the page, which moves down to make room.
        Top = "top",
        /// At the bottom of the window, floating over the page.
        Bottom = "bottom",
        /// Within an element of the page.
        Inline = "inline",
    }
}

words! {
    /// Which banner Safari shows on a page that has one of Safari's own.
    pub enum AppleBanner {
        /// Safari's own.
        Keep = "keep",
        /// This one; the page's `<meta name="apple-itunes-app">` is removed.
        Replace = "replace",
    }
}

words! {
    /// The writing direction of texts.
    pub enum Direction {
        /// From left to right.
        LeftToRight = "ltr",
        /// From right to left.
        RightToLeft = "rtl",
    }
}
