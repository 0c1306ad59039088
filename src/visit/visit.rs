//! Visits, as callers in Rust describe them, and what is to be stored of them.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use url::Url;

use super::arrival::{Arrival, MEMORY};
use crate::config::config::Config;
use crate::config::consent::ConsentState;
use crate::visit::memory;
use crate::wire::write::{Source, begin, end, member};
use crate::wire::{self};

/// One visitor on one page: its address, and what else is known of the visitor.
///
/// ```
/// use smart_script::{Url, Visit};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let visit = Visit::new(Url::parse("https://brand.example/game?c=summer&ttclid=E.C.P.x")?)
///     .referrer(Url::parse("https://www.tiktok.com/")?)
///     .cookie("_ttp", "2Vw");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    url: Url,
    landing: Option<Url>,
    referrer: Option<Url>,
    loaded_at: SystemTime,
    memory: Option<Memory>,
    answer: Option<ConsentState>,
    has_privacy_control: bool,
    hints: Option<(String, String)>,
    sources: BTreeMap<String, String>,
}

/// What a page has stored of earlier page views, in the visitor's browser.
///
/// The format is Smart Script's, so that visitors lose nothing when a site changes over in the middle of
/// their visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// The page views, newest first, as JSON. The script keeps it in localStorage under `ss_incoming_params`.
    pub views: String,
    /// The address of the last page of another site that led here, as JSON. The script keeps it in
    /// localStorage under `ss_webReferrer`.
    pub web_referrer: String,
}

/// What is to become of what a page has stored, as [`remember`] decides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Storage {
    /// It stays as it is, as the visitor hasn't answered yet.
    Untouched,
    /// It is to be deleted, as the visitor doesn't allow it.
    Forgotten,
    /// It is to be replaced by this.
    Stored(Memory),
}

impl Visit {
    /// Creates a visit to the page with this address, which is being loaded now.
    ///
    /// On `wasm32-unknown-unknown`, which has no clock, it is loaded at the Unix epoch unless
    /// [`loaded_at`](Self::loaded_at) says otherwise.
    #[must_use]
    pub fn new(url: Url) -> Visit {
        let has_clock = !cfg!(all(target_arch = "wasm32", target_os = "unknown"));
        Visit {
            url,
            landing: None,
            referrer: None,
            loaded_at: if has_clock { SystemTime::now() } else { SystemTime::UNIX_EPOCH },
            memory: None,
            answer: None,
            has_privacy_control: false,
            hints: None,
            sources: BTreeMap::new(),
        }
    }

    /// Sets the address at which the page was loaded, for a single-page app whose route has changed since.
    /// Default: the address of the page.
    #[must_use]
    pub fn loaded_from(mut self, landing: Url) -> Visit {
        self.landing = Some(landing);
        self
    }

    /// Sets the time at which the page was loaded, which decides what of [`memory`](Self::memory) is too old.
    /// Default: the time at which the visit was created.
    #[must_use]
    pub fn loaded_at(mut self, time: SystemTime) -> Visit {
        self.loaded_at = time;
        self
    }

    /// Sets the page from which the visitor came (`document.referrer`, or the `Referer` header). Default:
    /// none.
    #[must_use]
    pub fn referrer(mut self, referrer: Url) -> Visit {
        self.referrer = Some(referrer);
        self
    }

    /// Sets what was stored of earlier page views, as [`remember`] made it. Default: nothing.
    #[must_use]
    pub fn memory(mut self, memory: Memory) -> Visit {
        self.memory = Some(memory);
        self
    }

    /// Sets the visitor's own answer, which counts in place of what the configuration says. Default: none.
    #[must_use]
    pub fn consent(mut self, answer: ConsentState) -> Visit {
        self.answer = Some(answer);
        self
    }

    /// Says that the browser sends Global Privacy Control (`Sec-GPC: 1`).
    #[must_use]
    pub fn global_privacy_control(mut self) -> Visit {
        self.has_privacy_control = true;
        self
    }

    /// Sets what the browser tells of the device: its model, which is empty on desktops, and the version of
    /// its system. The impression carries both. Default: unknown.
    ///
    /// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
    #[must_use]
    pub fn hints(mut self, model: impl Into<String>, platform_version: impl Into<String>) -> Visit {
        self.hints = Some((model.into(), platform_version.into()));
        self
    }

    /// Adds a cookie, for rules with a key `cookie:…`.
    #[must_use]
    pub fn cookie(self, name: &str, value: impl Into<String>) -> Visit {
        self.source("cookie", name, value.into())
    }

    /// Adds an item of localStorage, for rules with a key `storage:…`.
    #[must_use]
    pub fn storage(self, name: &str, value: impl Into<String>) -> Visit {
        self.source("storage", name, value.into())
    }

    /// Adds a `<meta>` element of the page, for rules with a key `meta:…`.
    #[must_use]
    pub fn meta(self, name: &str, content: impl Into<String>) -> Visit {
        self.source("meta", name, content.into())
    }

    fn source(mut self, source: &str, name: &str, value: String) -> Visit {
        self.sources.insert(format!("{source}:{name}"), value);
        self
    }

    /// Writes the visit as a member of a request. It takes the configuration, on which it also depends what
    /// the visitor allows.
    pub(crate) fn write(&self, name: &str, config: &Config) -> String {
        let text = |name: &str, text: &str| member(name, text, Source::Visitor);
        let loaded_at = self.loaded_at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let landing = self.landing.as_ref().unwrap_or(&self.url);
        let consent = json!({
            "answer": self.answer,
            "consentFrom": config.consent_from,
            "consent": config.consent,
            "limitDataUse": config.limit_data_use,
            "gpc": self.has_privacy_control,
            "clickId": config.click_id,
        });
        let mut wire = begin(name) + &text("url", self.url.as_str()) + &text("landing", landing.as_str());
        wire += &query("query", landing);
        wire += &query("route", &self.url);
        wire += &member("now", &(loaded_at.as_millis() as u64), Source::Visitor);
        wire += &member("consent", &consent, Source::Author);
        wire += &member("sources", &self.sources, Source::Visitor);
        if let Some(minutes) = config.remember_minutes {
            wire += &member("minutes", &minutes, Source::Author);
        }
        if let Some(referrer) = &self.referrer {
            wire += &text("referrer", referrer.as_str());
        }
        if let Some((model, version)) = &self.hints {
            wire += &member("hints", &json!({"model": model, "platformVersion": version}), Source::Visitor);
        }
        let memory = self.memory.clone().unwrap_or_default();
        wire +=
            &member(std::str::from_utf8(MEMORY).unwrap_or_default(), &views(&memory.views), Source::Visitor);
        wire += &member("webReferrer", &parsed(&memory.web_referrer), Source::Visitor);
        wire + &end()
    }
}

/// The parameters of an address, decoded.
fn query(name: &str, url: &Url) -> String {
    let pairs = url.query_pairs().map(|(name, value)| member(&name, &*value, Source::Visitor));
    begin(name) + &pairs.collect::<String>() + &end()
}

/// What was stored, or null if it isn't JSON.
fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// Stored page views, with their values decoded.
fn views(text: &str) -> Value {
    let decoded = |value: Value| match &value {
        Value::String(text) => {
            percent_decode_str(text).decode_utf8().map_or(value.clone(), |text| text.into_owned().into())
        }
        _ => value,
    };
    let view = |value: Value| match value {
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, decoded(value))).collect::<Map<_, _>>().into()
        }
        other => other,
    };
    match parsed(text) {
        Value::Array(pages) => pages.into_iter().map(view).collect::<Vec<_>>().into(),
        other => other,
    }
}

/// Decides what a page is to store of a visit, so that later pages of the site know it.
///
/// Like [`plan`](crate::plan()), it is a pure function: it stores nothing itself.
///
/// ```
/// use std::time::SystemTime;
/// use smart_script::{Config, Storage, Url, Visit, remember};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let visit = Visit::new(Url::parse("https://brand.example/?c=summer+sale")?).loaded_at(SystemTime::UNIX_EPOCH);
/// let Storage::Stored(memory) = remember(&Config::new(), &visit) else { panic!() };
/// assert_eq!(memory.views, r#"[{"c":"summer%20sale","af_ss_exp_at":7200000}]"#);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn remember(config: &Config, visit: &Visit) -> Storage {
    let wire = visit.write("", config);
    let mut out = smart_script_list::List::new();
    memory::write(&Arrival::read(&wire::Value::read(wire.as_bytes())), &mut out);
    let text = String::from_utf8_lossy(&out);
    match text.split_once('\n') {
        None => Storage::Untouched,
        Some(("", _)) => Storage::Forgotten,
        Some((views, web_referrer)) => {
            Storage::Stored(Memory { views: views.to_owned(), web_referrer: web_referrer.to_owned() })
        }
    }
}
