//! The settings of the partner's page, and of the account around it.

use crate::Condition;
use crate::platform::{PLATFORMS, Platform, device_platform};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// What is set on AppsFlyer's page of TikTok, and what else of the account counts.
///
/// Source: "TikTok for Business: web-based campaigns",
/// <https://support.appsflyer.com/hc/en-us/articles/40496161157521>.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Settings {
    /// Whether the partner is activated.
    pub activated: bool,
    /// Whether postbacks of iPhones whose owners don't allow tracking go without what tells of the device.
    pub advanced_privacy: bool,
    /// TikTok's pixel, to which postbacks go.
    pub pixel_id: String,
    /// The token by which TikTok's Events API knows the account.
    pub access_token: String,
    /// Whether TikTok's use of personal information is limited (CCPA).
    pub ccpa: bool,
    /// Whether an install may be credited to a view alone.
    pub view_through: ViewThrough,
    /// Whether a view ranks with a click.
    pub equal_priority: EqualPriority,
    /// How many days before the first launch a click counts that the store or an id names: 1 to 30.
    pub click_lookback_days: f64,
    /// What is told to TikTok.
    pub postbacks: Postbacks,
    /// The hosts to which a link's `af_r` may lead; their subdomains count as well.
    pub allow_list: Vec<String>,
    /// The account's apps.
    pub apps: Vec<App>,
}

/// View-through attribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ViewThrough {
    /// Whether it is on.
    pub enabled: bool,
    /// How many hours before the first launch a view counts: 1 to 24.
    pub hours: f64,
}

/// Equal priority of views and clicks across platforms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct EqualPriority {
    /// Whether it is on.
    pub enabled: bool,
    /// How many hours before the first launch a view ranks with a click: 1 to 24.
    pub hours: f64,
}

/// What is told to TikTok.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Postbacks {
    /// How many days after an install its events are told: 1 to 180.
    pub window_days: f64,
    /// The events that are told. Installs are told without being listed.
    pub events: Vec<Mapping>,
}

/// An event of the app, and what TikTok is told of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mapping {
    /// The event's name in the app, such as `af_purchase`.
    pub event: String,
    /// Its name at TikTok, such as `Purchase`.
    pub partner_event: String,
    /// Of whose users it is told.
    #[serde(default)]
    pub users_from: UsersFrom,
    /// What is told with it.
    #[serde(default)]
    pub including: Including,
    /// What its values have to be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
}

/// Of whose users an event is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum UsersFrom {
    /// Only of those whose install is credited to this partner.
    #[default]
    ThisPartner,
    /// Of all.
    Any,
}

/// What is told with an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum Including {
    /// Its values, and what was paid. Only a purchase can have that.
    ValuesAndRevenue,
    /// Its values alone.
    Values,
    /// Neither.
    #[default]
    None,
}

/// An app of the account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct App {
    /// Its id: the package on Android, `id` and a number on iPhones, the store's id elsewhere.
    pub id: String,
    /// AppsFlyer's name of its platform.
    pub platform: String,
    /// What people call it.
    #[serde(default)]
    pub name: String,
}

impl App {
    /// The kind of device that it is for.
    pub fn device_platform(&self) -> Option<Platform> {
        device_platform(&self.platform)
    }
}

impl Default for Settings {
    fn default() -> Self {
        let app = |(platform, id, name): &(&str, &str, &str)| App {
            id: (*id).into(),
            platform: (*platform).into(),
            name: (*name).into(),
        };
        Settings {
            activated: true,
            advanced_privacy: false,
            pixel_id: "CSANDBOXPIXEL0000000".into(),
            access_token: "sandbox-access-token".into(),
            ccpa: false,
            view_through: ViewThrough::default(),
            equal_priority: EqualPriority::default(),
            click_lookback_days: 7.0,
            postbacks: Postbacks::default(),
            allow_list: HOSTS.iter().map(|host| String::from(*host)).collect(),
            apps: APPS.iter().map(app).collect(),
        }
    }
}

/// The hosts to which the demo's links lead.
const HOSTS: &[&str] = &[
    "apps.apple.com",
    "play.google.com",
    "store.steampowered.com",
    "store.epicgames.com",
    "store.playstation.com",
    "www.xbox.com",
    "www.nintendo.com",
    "www.meta.com",
    "www.samsung.com",
    "us.lgappstv.com",
    "channelstore.roku.com",
    "www.amazon.com",
    "cdn.tidewater.example",
    "tidewater.example",
    "brand.example",
];

/// The demo's apps: platform, id, name.
const APPS: &[(&str, &str, &str)] = &[
    ("ios", "id1440440", LANTERN_HARBOUR),
    ("android", "com.tidewater.lantern", LANTERN_HARBOUR),
    ("steam", "1440440", LANTERN_HARBOUR),
    ("epic", "lantern-harbour", LANTERN_HARBOUR),
    ("playstation", "CUSA44044", LANTERN_HARBOUR),
    ("xbox", "9N440LANTERN", LANTERN_HARBOUR),
    ("switch", "70010000044044", LANTERN_HARBOUR),
    ("quest", "4404404404", LANTERN_HARBOUR),
    ("tizen", "G44044.lantern", LANTERN_HARBOUR),
    ("webos", "com.tidewater.lantern", LANTERN_HARBOUR),
    ("roku", "440440", LANTERN_HARBOUR),
    ("vega", "com.tidewater.lantern", LANTERN_HARBOUR),
    ("ios", "id1440441", PAPER_TIDES),
    ("android", "com.tidewater.tides", PAPER_TIDES),
    ("steam", "1440441", PAPER_TIDES),
];

const LANTERN_HARBOUR: &str = "Lantern Harbour";
const PAPER_TIDES: &str = "Paper Tides";

impl Default for ViewThrough {
    fn default() -> Self {
        ViewThrough { enabled: true, hours: 24.0 }
    }
}

impl Default for EqualPriority {
    fn default() -> Self {
        EqualPriority { enabled: false, hours: 6.0 }
    }
}

impl Default for Postbacks {
    fn default() -> Self {
        let mapping = |event: &str, partner_event: &str, including| Mapping {
            event: event.into(),
            partner_event: partner_event.into(),
            users_from: UsersFrom::ThisPartner,
            including,
            conditions: Vec::new(),
        };
        Postbacks {
            window_days: 180.0,
            events: vec![
                mapping("af_purchase", "Purchase", Including::ValuesAndRevenue),
                mapping("af_complete_registration", "CompleteRegistration", Including::Values),
                mapping("af_tutorial_completion", "ViewContent", Including::None),
            ],
        }
    }
}

/// What is wrong with a value, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Mistake {
    /// A sentence: what was found, and what to write in its place.
    pub error: String,
    /// Where it stands, such as `postbacks.events[0].including`. Empty for the whole.
    pub path: String,
}

impl Mistake {
    fn new(path: impl Into<String>, error: impl Into<String>) -> Self {
        Mistake { error: error.into(), path: path.into() }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.path.as_str() {
            "" => formatter.write_str(&self.error),
            path => write!(formatter, "{path}: {}", self.error),
        }
    }
}

impl std::error::Error for Mistake {}

impl Settings {
    /// Reads settings from JSON. What is left out has its default.
    ///
    /// # Errors
    ///
    /// It fails for a name or a value that doesn't exist, and for a window out of its range.
    pub fn from_json(value: Value) -> Result<Self, Mistake> {
        // serde would read a list as the members in their order.
        let groups = ["viewThrough", "equalPriority", "postbacks"].map(|name| (name, value.get(name)));
        for (path, value) in [("", Some(&value))].into_iter().chain(groups) {
            if let Some(value) = value.filter(|it| !it.is_object()) {
                return Err(Mistake::new(path, format!("this is {value}, and wants an object.")));
            }
        }
        let settings: Settings = serde_path_to_error::deserialize(value).map_err(|error| {
            let path = error.path().to_string();
            let message = with_nearest(error.inner().to_string());
            Mistake::new(if path == "." { String::new() } else { path }, message)
        })?;
        settings.check()?;
        Ok(settings)
    }

    /// Whether all values are in their ranges. Those that `from_json` gives are.
    ///
    /// # Errors
    ///
    /// It fails as `from_json` does.
    pub fn check(&self) -> Result<(), Mistake> {
        let range = |path: &str, value: f64, from: f64, to: f64, unit: &str| {
            if (from..=to).contains(&value) {
                Ok(())
            } else {
                Err(Mistake::new(path, format!("this is {value}, and wants {from} to {to} {unit}.")))
            }
        };
        // AppsFlyer: "Lookback windows explained", see `rule`. A click's window may also be some hours of a day.
        range("clickLookbackDays", self.click_lookback_days, 1.0 / 24.0, 30.0, "days")?;
        range("viewThrough.hours", self.view_through.hours, 1.0, 24.0, "hours")?;
        range("equalPriority.hours", self.equal_priority.hours, 1.0, 24.0, "hours")?;
        range("postbacks.windowDays", self.postbacks.window_days, 1.0, 180.0, "days")?;
        for (index, mapping) in self.postbacks.events.iter().enumerate() {
            for (name, text) in [("event", &mapping.event), ("partnerEvent", &mapping.partner_event)] {
                if text.trim().is_empty() {
                    let path = format!("postbacks.events[{index}].{name}");
                    return Err(Mistake::new(path, "this is empty, and wants the event's name."));
                }
            }
            if let Some(place) = mapping.conditions.iter().position(|it| it.parameter.trim().is_empty()) {
                let path = format!("postbacks.events[{index}].conditions[{place}].parameter");
                let error =
                    "this is empty, and wants the name of one of the event's values, such as af_level.";
                return Err(Mistake::new(path, error));
            }
        }
        for (index, host) in self.allow_list.iter().enumerate() {
            let name = host.strip_prefix("*.").unwrap_or(host);
            if name.is_empty() || name.contains(['/', ':', '?', '#', ' ', '*']) {
                let error = format!("{host:?} is no host; write it like \"store.steampowered.com\".");
                return Err(Mistake::new(format!("allowList[{index}]"), error));
            }
        }
        for (index, app) in self.apps.iter().enumerate() {
            if app.id.trim().is_empty() {
                return Err(Mistake::new(
                    format!("apps[{index}].id"),
                    "this is empty, and wants the app's id.",
                ));
            }
            if self.apps[..index].iter().any(|it| it.id == app.id && it.platform == app.platform) {
                let error = format!("{:?} is there twice on {}.", app.id, app.platform);
                return Err(Mistake::new(format!("apps[{index}].id"), error));
            }
            if app.device_platform().is_none() {
                let known: Vec<&str> =
                    PLATFORMS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
                let error = format!(
                    "{:?} is no platform of AppsFlyer's{}; these are: {}.",
                    app.platform,
                    nearest(&app.platform, &known)
                        .map(|it| format!(" (did you mean {it:?}?)"))
                        .unwrap_or_default(),
                    known.join(", ")
                );
                return Err(Mistake::new(format!("apps[{index}].platform"), error));
            }
        }
        Ok(())
    }

    /// The app with an id, of those that run on a device.
    pub fn app(&self, id: &str, platform: Platform) -> Option<&App> {
        self.apps.iter().find(|app| app.id == id && app.device_platform() == Some(platform))
    }
}

/// The known name that is most like one that isn't known.
fn nearest<'a>(wrong: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|name| (strsim::jaro_winkler(&wrong.to_lowercase(), &name.to_lowercase()), *name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| name)
}

/// Adds the nearest name to serde's message that a name isn't known, which lists those that are.
fn with_nearest(message: String) -> String {
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match names.split_first() {
        Some((wrong, known)) if message.starts_with("unknown ") => match nearest(wrong, known) {
            Some(name) => format!("{message} (did you mean `{name}`?)"),
            None => message,
        },
        _ => message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn mistake(value: Value) -> (String, String) {
        let Mistake { error, path } = Settings::from_json(value).unwrap_err();
        (path, error)
    }

    #[test]
    fn what_is_left_out_has_its_default() {
        let settings = Settings::from_json(json!({"viewThrough": {"hours": 3}})).unwrap();
        assert!(settings.view_through.enabled);
        assert_eq!(settings.view_through.hours, 3.0);
        let settings = Settings::from_json(json!({"postbacks": {"windowDays": 30}})).unwrap();
        assert_eq!(settings.postbacks.events, Settings::default().postbacks.events);
        assert_eq!(Settings::from_json(json!({})).unwrap(), Settings::default());
        let again = serde_json::to_value(Settings::default()).unwrap();
        assert_eq!(Settings::from_json(again).unwrap(), Settings::default());
    }

    #[test]
    fn mistakes_are_named() {
        let (path, error) = mistake(json!({"viewThruogh": {}}));
        assert_eq!(path, "viewThruogh");
        assert!(error.contains("did you mean `viewThrough`?"), "{error}");
        let (path, error) = mistake(json!({"postbacks": {"events": [
            {"event": "a", "partnerEvent": "b", "including": "value"}]}}));
        assert_eq!(path, "postbacks.events[0].including");
        assert!(error.contains("did you mean `values`?"), "{error}");
        let condition = json!({"parameter": " ", "operator": "=", "value": 1});
        let mapping = json!({"event": "a", "partnerEvent": "b", "conditions": [condition]});
        let (path, error) = mistake(json!({"postbacks": {"events": [mapping]}}));
        assert_eq!(path, "postbacks.events[0].conditions[0].parameter");
        assert!(error.starts_with("this is empty"), "{error}");
        assert_eq!(
            mistake(json!({"viewThrough": {"hours": 48}})),
            ("viewThrough.hours".into(), "this is 48, and wants 1 to 24 hours.".into())
        );
        let (path, error) = mistake(json!({"apps": [{"id": "1", "platform": "steem"}]}));
        assert_eq!(path, "apps[0].platform");
        assert!(error.contains("did you mean \"steam\"?"), "{error}");
        assert_eq!(mistake(json!({"allowList": ["https://a.example"]})).0, "allowList[0]");
        assert_eq!(mistake(json!({"allowList": ["*.a.example", "*"]})).0, "allowList[1]");
        assert_eq!(mistake(json!([])), (String::new(), "this is [], and wants an object.".into()));
        assert_eq!(mistake(json!({"viewThrough": true})).0, "viewThrough");
    }
}
