//! What devices are, and AppsFlyer's names for that.

use serde::{Deserialize, Serialize};

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// An iPhone or iPad.
    Ios,
    /// A phone or tablet with Android.
    Android,
    /// A computer.
    Pc,
    /// A console, or a headset.
    Console,
    /// A TV.
    Tv,
}

impl Platform {
    /// Whether it is a phone or tablet, on which the browser and the app are on the same device. What is installed on
    /// others was often found on a phone.
    pub(crate) fn is_mobile(self) -> bool {
        matches!(self, Platform::Ios | Platform::Android)
    }

    /// As it is written in JSON and in raw data.
    pub fn name(self) -> &'static str {
        match self {
            Platform::Ios => "ios",
            Platform::Android => "android",
            Platform::Pc => "pc",
            Platform::Console => "console",
            Platform::Tv => "tv",
        }
    }
}

/// AppsFlyer's names of platforms, by the device that they are on.
pub(crate) const PLATFORMS: [(Platform, &[&str]); 5] = [
    (Platform::Ios, &["ios"]),
    (Platform::Android, &["android"]),
    (Platform::Pc, &["steam", "epic", "nativepc", "battlenet"]),
    (Platform::Console, &["playstation", "xbox", "switch", "quest"]),
    (Platform::Tv, &["smartcast", "tizen", "roku", "webos", "vidaa", "vega"]),
];

/// The kind of device that a platform of AppsFlyer's is, by its name.
pub(crate) fn device_platform(name: &str) -> Option<Platform> {
    PLATFORMS.iter().find(|(_, names)| names.contains(&name)).map(|(it, _)| *it)
}
