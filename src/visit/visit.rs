//! Visits, as callers in Rust describe them, and what is to be stored of them.

use std::time::{Duration, SystemTime};

use percent_encoding::percent_decode_str;
use url::Url;

use super::arrival::{Arrival, MEMORY};
use crate::config::config::Config;
use crate::config::consent::ConsentState;
use crate::config::setup::{Call, Setup};
use crate::config::written::WrittenConfig;
use crate::visit::memory;
use crate::visit::repair::parameters;
use crate::wire::json::from_json;
use crate::wire::write::{Source, begin, end, member, named};
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
    /// What the page's own code had made of `landing` before the visit was taken down, where it had.
    changed: Option<Url>,
    referrer: Option<Url>,
    loaded_at: SystemTime,
    /// What was stored of earlier page views, as members on the wire.
    memory: Option<String>,
    answer: Option<ConsentState>,
    has_privacy_control: bool,
    hints: Option<(String, String)>,
    /// The values of keys that aren't parameters. Of several with the same key the last counts.
    sources: Vec<(String, String)>,
}

/// What a page has stored of earlier page views, in the visitor's browser.
///
/// The format is Smart Script's, so that visitors lose nothing when a site changes over in the middle of
/// their visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// The page views, newest first, as JSON.
    pub views: String,
    /// The address of the last page of another site that led here, as JSON.
    pub web_referrer: String,
}

impl Memory {
    /// The keys of localStorage under which pages keep [`views`](Self::views) and
    /// [`web_referrer`](Self::web_referrer), each with the JSON that stands for nothing. Smart Script uses these
    /// keys too, so both share a visit.
    pub const KEPT: [(&str, &str); 2] = [("ss_incoming_params", "[]"), ("ss_webReferrer", "\"\"")];
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
            changed: None,
            referrer: None,
            loaded_at: if has_clock { SystemTime::now() } else { SystemTime::UNIX_EPOCH },
            memory: None,
            answer: None,
            has_privacy_control: false,
            hints: None,
            sources: Vec::new(),
        }
    }

    /// Sets the address at which the page was loaded, for a single-page app whose route has changed since.
    /// Default: the address of the page.
    #[must_use]
    pub fn loaded_from(mut self, landing: Url) -> Visit {
        self.landing = Some(landing);
        self
    }

    /// Sets the address that the page's own code had given it since, before the visit was taken down.
    pub(crate) fn changed_to(mut self, url: Url) -> Visit {
        self.changed = Some(url);
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

    /// Sets what was stored of earlier page views, as [`remember`] made it. Default: unknown, which counts as
    /// nothing.
    #[must_use]
    pub fn memory(self, Memory { views, web_referrer }: Memory) -> Visit {
        let name = std::str::from_utf8(MEMORY).unwrap_or_default();
        let views = from_json(name, &views, decoded);
        self.recalled(views + &from_json("webReferrer", &web_referrer, str::to_owned))
    }

    /// Sets it as it is on the wire.
    pub(crate) fn recalled(mut self, memory: String) -> Visit {
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

    fn source(self, source: &str, name: &str, value: String) -> Visit {
        self.key(format!("{source}:{name}"), value)
    }

    /// Adds the value of a key that isn't a parameter, as rules have it: `cookie:…`, `storage:…`, `meta:…`.
    pub(crate) fn key(mut self, key: String, value: String) -> Visit {
        self.sources.push((key, value));
        self
    }

    /// Writes the visit as a member of a request. It takes the configuration, on which it also depends what
    /// the visitor allows.
    pub(crate) fn write(&self, name: &str, config: &wire::Value) -> String {
        let text = |name: &str, text: &str| member(name, text, Source::Visitor);
        let loaded_at = self.loaded_at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let landing = self.landing.as_ref().unwrap_or(&self.url);
        let mut wire = begin(name) + &text("url", self.url.as_str()) + &text("landing", landing.as_str());
        let repairs = !config.get(b"repairAddresses").is_false();
        let changed = self.changed.as_ref();
        wire += &query("query", changed.unwrap_or(landing), repairs, changed.map(|_| landing));
        wire += &query("route", &self.url, repairs, None);
        wire += &member("now", &(loaded_at.as_millis() as u64), Source::Visitor);
        if let Some(minutes) = config.member(b"rememberMinutes") {
            wire += &named("minutes", minutes);
        }
        wire += &begin("consent");
        for name in ["consentFrom", "consent", "limitDataUse", "clickId"] {
            wire += &named(name, config.get(name.as_bytes()));
        }
        wire += &member("answer", &self.answer, Source::Author);
        wire += &member("gpc", &self.has_privacy_control, Source::Author);
        wire += &end();
        wire += &begin("sources");
        for (key, value) in &self.sources {
            wire += &text(key, value);
        }
        wire += &end();
        if let Some(referrer) = &self.referrer {
            wire += &text("referrer", referrer.as_str());
        }
        if let Some((model, version)) = &self.hints {
            wire += &(begin("hints") + &text("model", model) + &text("platformVersion", version) + &end());
        }
        if let Some(memory) = &self.memory {
            wire += memory;
        }
        wire + &end()
    }
}

/// The parameters of an address, decoded. `before` is an earlier address of the page.
fn query(name: &str, url: &Url, repairs: bool, before: Option<&Url>) -> String {
    let pairs: String = if repairs {
        parameters(url, before).iter().map(|(name, value, source)| member(name, value, *source)).collect()
    } else {
        let written = |(name, value): (String, String)| member(&name, &value, Source::Visitor);
        url.query_pairs().into_owned().map(written).collect()
    };
    begin(name) + &pairs + &end()
}

/// Decodes the escapes in a text, as `decodeURIComponent` does. A text with an invalid escape stays as it is.
fn decoded(text: &str) -> String {
    let is_escape =
        |behind: &str| behind.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    let is_valid = text.split('%').skip(1).all(is_escape);
    match percent_decode_str(text).decode_utf8() {
        Ok(decoded) if is_valid => decoded.into_owned(),
        _ => text.to_owned(),
    }
}

/// Finds a cookie's value in a list as `document.cookie` and the header `Cookie` have it.
pub(crate) fn cookie(cookies: &str, name: &str) -> Option<String> {
    let value = |cookie: &str| Some(decoded(cookie.strip_prefix(name)?.strip_prefix('=')?));
    cookies.split(';').enumerate().find_map(|(index, cookie)| match index {
        0 => value(cookie),
        _ => value(cookie.strip_prefix(' ')?),
    })
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
    stored(&config.into(), visit)
}

pub(crate) fn stored(config: &WrittenConfig, visit: &Visit) -> Storage {
    let config = config.value();
    let wire = visit.write("", &config);
    let mut out = smart_script_list::List::new();
    let (setup, visit) = (Setup::read(Call::Page, &config), wire::Value::read(wire.as_bytes()));
    memory::write(&setup, &Arrival::read(&visit), &mut out);
    let text = String::from_utf8_lossy(&out);
    match text.split_once('\n') {
        None => Storage::Untouched,
        Some(("", _)) => Storage::Forgotten,
        Some((views, web_referrer)) => {
            Storage::Stored(Memory { views: views.to_owned(), web_referrer: web_referrer.to_owned() })
        }
    }
}
