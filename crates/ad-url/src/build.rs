//! Makes the address of an ad.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use smart_script::Platform;

use crate::address::{Address, is_host};
use crate::check::check;
use crate::encode::encoded;
use crate::finding::Finding;
use crate::kind::{DIRECT, Kind, SINGLE_PLATFORM};
use crate::parameter::{self, MEDIA_SOURCE};
use crate::rule::Severity;
use crate::value::{Is, macros};

/// What an ad's address is to say. Whatever is left out is as in AppsFlyer's guide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Wanted {
    /// What the ad leads to.
    pub kind: Kind,
    /// The page's address, or the OneLink's with its template. Other links have none.
    pub base: String,
    /// The platform of a link for PC, console or TV.
    pub platform: String,
    /// The app's id on that platform or in that store.
    pub app_id: String,
    /// Where AppsFlyer leads on to: the store's page or the APK.
    pub redirect: String,
    /// Whether macros are in lower case, as in AppsFlyer's guide, and not in upper case, as everywhere else.
    pub lower_case: bool,
    /// A text in front of the campaign's name, such as its type: `web_`.
    pub prefix: String,
    /// A text behind the campaign's name, such as its type: `_web`.
    pub suffix: String,
    /// Other values than the guide's, by the parameters' ids (`campaign`, `adSet`, …). An empty one leaves the parameter out.
    pub values: BTreeMap<String, String>,
    /// More parameters.
    pub extra: Vec<Extra>,
}

impl Wanted {
    /// A macro, as it is to be written.
    pub(crate) fn written(&self, name: &str) -> String {
        let name = if self.lower_case { name.to_ascii_lowercase() } else { name.to_owned() };
        format!("__{name}__")
    }
}

/// A parameter of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(default)]
pub struct Extra {
    /// Its name.
    pub name: String,
    /// Its value, as it is to arrive. TikTok's macros in it are written as they are.
    pub value: String,
}

/// An address, and what it consists of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Built {
    /// The address. It is there with mistakes in it, too, as people want to see what they are making.
    pub url: String,
    /// The parameters in the order of TikTok's form: those that TikTok fills by itself, then the others.
    pub rows: Vec<Row>,
    /// What can't be as it is wanted.
    pub errors: Vec<Mistake>,
    /// What a check finds in the address.
    pub findings: Vec<Finding>,
}

/// A parameter of an address, as a row of TikTok's form “Build URL parameters”.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Its value, as it is typed there.
    pub value: String,
    /// What it is for; empty for one of one's own.
    pub purpose: &'static str,
    /// The macro in it, without underscores.
    #[serde(rename = "macro")]
    pub tiktok_macro: Option<&'static str>,
}

/// Something that can't be as it is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Mistake {
    /// What it is about: a member of what is wanted, such as `base`, or `extra[0].name`.
    pub path: String,
    /// What was found, and what to write instead.
    pub message: String,
}

/// Makes an address. Without mistakes, [`check`] finds nothing in it by which something would be lost.
///
/// ```
/// use smart_script_ad_url::{Wanted, build};
/// let wanted = Wanted { base: "https://brand.example/game".into(), prefix: "web_".into(), ..Wanted::default() };
/// assert_eq!(
///     build(&wanted).url,
///     "https://brand.example/game?pid=tiktokweb_int&c=web___CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__\
///      &af_adset=__AID_NAME__&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__"
/// );
/// ```
#[must_use]
pub fn build(wanted: &Wanted) -> Built {
    let mut errors = Vec::new();
    let base = base(wanted, &mut errors);
    let mut pairs = parameters(wanted, &mut errors);
    let (start, own, fragment) = apart(&base, wanted.kind, &pairs);
    let mut query = own;
    pairs.retain(|it| !it.0.is_empty());
    query.extend(pairs.iter().map(|(name, value)| format!("{name}={value}")));
    let mut url = start;
    if !query.is_empty() {
        url.push('?');
        url.push_str(&query.join("&"));
    }
    url.push_str(&fragment);
    let findings = check(&url).findings;
    for finding in findings.iter().filter(|it| it.severity == Severity::Error) {
        let path = path_of(wanted, finding);
        if !errors.iter().any(|it: &Mistake| it.path == path) {
            errors.push(Mistake { path, message: finding.message.clone() });
        }
    }
    let rows = rows(&url);
    Built { url, rows, errors, findings }
}

/// The member that a finding is about.
fn path_of(wanted: &Wanted, finding: &Finding) -> String {
    let Some(name) = finding.parameter.as_deref() else {
        let member = match finding.rule {
            "platform" => "platform",
            "app-id" => "appId",
            "placeholder" if !matches!(wanted.kind, Kind::LandingPage | Kind::OneLink) => "appId",
            _ => "base",
        };
        return member.to_owned();
    };
    if let Some(index) = wanted.extra.iter().position(|it| it.name == name) {
        return format!("extra[{index}].value");
    }
    match parameter::called(name).map(|it| it.id) {
        Some("redirect") => "redirect".to_owned(),
        Some("campaign") if !wanted.prefix.is_empty() || !wanted.suffix.is_empty() => "prefix".to_owned(),
        Some(id) => format!("values.{id}"),
        None => "base".to_owned(),
    }
}

/// What the address begins with.
fn base(wanted: &Wanted, errors: &mut Vec<Mistake>) -> String {
    let mut mistake = |path: &str, message: String| errors.push(Mistake { path: path.to_owned(), message });
    match wanted.kind {
        Kind::SinglePlatform | Kind::Apk => {
            let id = wanted.app_id.trim();
            if id.is_empty() {
                let example = "write id and a number for an app of Apple's, com.example.app for Android";
                mistake("appId", format!("The app's id is missing: {example}."));
            }
            [SINGLE_PLATFORM, &kept(id)].concat()
        }
        Kind::Direct => {
            let platform = wanted.platform.trim();
            if platform.is_empty() {
                mistake("platform", "The platform is missing, such as steam.".to_owned());
            } else if !Platform::WORDS.contains(&platform) {
                mistake(
                    "platform",
                    format!("AppsFlyer has no platform {platform}. Write one such as steam or epic."),
                );
            }
            let id = wanted.app_id.trim();
            if id.is_empty() {
                mistake("appId", "The app's id on the platform is missing.".to_owned());
            }
            [DIRECT, &kept(platform), "/", &kept(id)].concat()
        }
        _ => {
            let base = wanted.base.trim();
            let host = base.split_once("://").map(|it| it.1).unwrap_or(base);
            let host = host.split(['/', '?', '#']).next().unwrap_or_default();
            if base.is_empty() {
                mistake("base", format!("The address of your {} is missing.", wanted.kind.title()));
            } else if !is_host(host.split(':').next().unwrap_or_default()) {
                mistake(
                    "base",
                    format!("{base} is no web address. Write the whole of it, beginning with https://."),
                );
            }
            let base = if base.is_empty() || base.contains("://") {
                base.to_owned()
            } else {
                format!("https://{base}")
            };
            let found = Address::read(&base).kind;
            if matches!(found, Kind::SinglePlatform | Kind::Apk | Kind::Direct) {
                let (found, wanted) = (found.title(), wanted.kind.title());
                mistake(
                    "base",
                    format!("This is a {found}, and not the address of your {wanted}. Choose that kind."),
                );
            }
            base
        }
    }
}

/// The parameters, in the guide's order, and then those of one's own.
fn parameters(wanted: &Wanted, errors: &mut Vec<Mistake>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for parameter in parameter::of(wanted.kind) {
        let usual = match parameter.id {
            "mediaSource" => MEDIA_SOURCE.to_owned(),
            "redirect" => wanted.redirect.trim().to_owned(),
            _ => parameter.tiktok_macro.map(|it| wanted.written(it)).unwrap_or_default(),
        };
        let value = match wanted.values.get(parameter.id) {
            Some(value) => value.trim().to_owned(),
            None => usual,
        };
        let value = match parameter.id {
            "campaign" if !value.is_empty() => {
                [wanted.prefix.trim_start(), &value, wanted.suffix.trim_end()].concat()
            }
            _ => value,
        };
        if !value.is_empty() {
            pairs.push((parameter.name_in(wanted.kind).to_owned(), kept(&value)));
        }
    }
    if wanted.kind.needs_redirect() && !pairs.iter().any(|it: &(String, String)| it.0 == "af_r") {
        let what = if wanted.kind == Kind::Apk { "of the APK" } else { "of the store's page" };
        errors.push(Mistake {
            path: "redirect".to_owned(),
            message: format!("The address {what} is missing."),
        });
    }
    for id in wanted.values.keys() {
        if !parameter::PARAMETERS.iter().any(|it| it.id == id) {
            let known: Vec<_> = parameter::PARAMETERS.iter().map(|it| it.id).collect();
            let message = format!("There is no parameter {id}. These are known: {}.", known.join(", "));
            errors.push(Mistake { path: format!("values.{id}"), message });
        }
    }
    for (index, Extra { name, value }) in wanted.extra.iter().enumerate() {
        let (name, value) = (name.trim(), value.trim());
        if name.is_empty() && value.is_empty() {
            continue;
        }
        let is_name =
            !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"_.-[]".contains(&it));
        let message = if !is_name {
            Some("A parameter's name has only letters, digits, _ , - and . in it.".to_owned())
        } else if pairs.iter().any(|it: &(String, String)| it.0 == name) {
            Some(format!("{name} is in the address already. Change it there."))
        } else if is_of(wanted.kind, name) {
            Some(format!(
                "{name} has a place of its own in the address, but was left out. Give it its value there."
            ))
        } else {
            None
        };
        match message {
            Some(message) => errors.push(Mistake { path: format!("extra[{index}].name"), message }),
            None => pairs.push((name.to_owned(), kept(value))),
        }
    }
    pairs
}

/// A value, encoded but for macros, and for what a guide has in braces.
fn kept(value: &str) -> String {
    if value.starts_with('{') && value.ends_with('}') {
        return value.to_owned();
    }
    let mut kept = String::new();
    let mut from = 0;
    let is_macro = |is: &Is| matches!(is, Is::Macro(_) | Is::OtherCase(_));
    for it in macros(value, 0..value.len()).iter().filter(|it| is_macro(&it.is)) {
        kept.push_str(&encoded(&value[from..it.at.start]));
        kept.push_str(&value[it.at.clone()]);
        from = it.at.end;
    }
    kept.push_str(&encoded(&value[from..]));
    kept
}

/// Whether a parameter is one of those that addresses of a kind have.
fn is_of(kind: Kind, name: &str) -> bool {
    parameter::of(kind).any(|it| it.name_in(kind) == name)
}

/// A base without the parameters that are made anew: what is in front of its query, the rest of that, and its fragment.
fn apart(base: &str, kind: Kind, made: &[(String, String)]) -> (String, Vec<String>, String) {
    let address = Address::read(base);
    // What is left out of the address isn't taken from the base, either.
    let is_made = |name: &str| is_of(kind, name) || made.iter().any(|it| it.0 == name);
    let own = address.pairs.iter().filter(|it| !is_made(&it.called));
    let own = own.map(|it| address.part(&it.whole()).to_owned()).collect();
    let fragment = match (&address.fragment, &address.hidden) {
        (Some(fragment), Some(hidden)) => base[fragment.start..hidden.start].to_owned(),
        (Some(fragment), None) => address.part(fragment).to_owned(),
        _ => String::new(),
    };
    (base[..address.path.end].to_owned(), own, fragment)
}

/// The parameters of an address as rows of TikTok's form.
///
/// It begins with those that TikTok fills by itself: "How to add URL parameters to your website URL",
/// <https://ads.tiktok.com/help/article/how-to-add-url-parameters-to-your-website-url-in-tiktok-ads-manager>
fn rows(url: &str) -> Vec<Row> {
    let address = Address::read(url);
    let mut rows: Vec<Row> = address
        .pairs
        .iter()
        .map(|pair| Row {
            name: pair.called.clone(),
            value: address.part(&pair.value).to_owned(),
            purpose: parameter::called(&pair.called).map_or("", |it| it.purpose),
            tiktok_macro: macros(url, pair.value.clone()).into_iter().find_map(|it| match it.is {
                Is::Macro(it) | Is::OtherCase(it) => Some(it.name),
                _ => None,
            }),
        })
        .collect();
    let place = |row: &Row| {
        let attached = parameter::ATTACHED;
        attached.iter().position(|it| *it == row.name).unwrap_or(attached.len())
    };
    rows.sort_by_key(place);
    rows
}
