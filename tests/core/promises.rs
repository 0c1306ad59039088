//! What SECURITY.md promises of every output for any visitor. `properties.rs` checks it with generated
//! visits, `corpus.rs` with those in `fuzz/corpus`, and the targets in `fuzz/` with those that they find.
//! Addresses and JSON are read by libraries that the program doesn't use, so that they can't make the same
//! mistakes.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::json::{Config, Memory, Plan, Visit, plan, remember};
use serde_json::{Value, json};
use url::Url;

/// When the page is loaded, in ms since 1970.
pub const NOW: u64 = 1_000;

/// How long a page view is remembered by default, in ms.
const TWO_HOURS: u64 = 7_200_000;

/// Stands for a line break inside a line of a hostile text.
const LINE_BREAK: &str = "␤";

/// Everything about a visit that does not come from the page's author. Each field is a line of the text
/// that it is read from; an empty one is absent.
#[derive(Clone, Debug, Default)]
pub struct Hostile {
    pub landing: String,
    pub url: String,
    pub referrer: String,
    pub memory: String,
    pub web_referrer: String,
    pub cookie: String,
    pub storage: String,
    pub meta: String,
    pub model: String,
    pub platform_version: String,
    /// The href of a call to action and its app's id. These are the author's, but a site may generate them.
    pub anchor: String,
    pub app_id: String,
}

impl Hostile {
    pub fn read(text: &[u8]) -> Hostile {
        let text = String::from_utf8_lossy(text);
        let mut lines = text.split('\n').map(|line| line.replace(LINE_BREAK, "\n"));
        let mut line = || lines.next().unwrap_or_default();
        Hostile {
            landing: line(),
            url: line(),
            referrer: line(),
            memory: line(),
            web_referrer: line(),
            cookie: line(),
            storage: line(),
            meta: line(),
            model: line(),
            platform_version: line(),
            anchor: line(),
            app_id: line(),
        }
    }

    pub fn visit(&self) -> Value {
        json!({
            "landing": self.landing, "url": self.url, "referrer": self.referrer,
            "memory": self.memory, "webReferrer": self.web_referrer, "now": NOW,
            "sources": {"cookie:id": self.cookie, "storage:id": self.storage, "meta:id": self.meta},
            "hints": {"model": self.model, "platformVersion": self.platform_version},
        })
    }

    /// The visit of somebody who has answered whether data may be used.
    fn with_consent(&self, state: &str) -> Value {
        let mut visit = self.visit();
        visit["consent"] = json!({"consent": state});
        visit
    }

    /// How many bytes the visitor brought.
    fn length(&self) -> usize {
        self.visit().to_string().len() + self.anchor.len() + self.app_id.len()
    }

    /// The parameters of the page's addresses and of what was stored.
    fn params(&self) -> Vec<(String, String)> {
        let mut params = Vec::new();
        for address in [&self.landing, &self.url] {
            let query = address.split('#').next().and_then(|address| address.split_once('?'));
            params.extend(url::form_urlencoded::parse(query.unwrap_or_default().1.as_bytes()).into_owned());
        }
        let memory: Value = serde_json::from_str(&self.memory).unwrap_or_default();
        for (name, value) in memory.as_array().into_iter().flatten().filter_map(Value::as_object).flatten() {
            params.extend(value.as_str().map(|text| (name.clone(), unescaped(text))));
        }
        params.iter_mut().for_each(|(name, value)| (*name, *value) = (character(name), character(value)));
        params
    }

    /// Every value of the visitor's that a link may have.
    fn values(&self) -> HashSet<String> {
        let stored: Value = serde_json::from_str(&self.web_referrer).unwrap_or_default();
        let others = [&self.referrer, &self.cookie, &self.storage, &self.meta, &self.model];
        let others = others.into_iter().chain([&self.platform_version]).map(String::as_str);
        let values = others.chain(stored.as_str()).map(character);
        values.chain(self.params().into_iter().map(|(_, value)| value)).collect()
    }
}

/// The text as the program reads it: U+FFFF is not a character, and the request uses it as a mark.
fn character(text: &str) -> String {
    text.replace('\u{ffff}', "\u{fffd}")
}

/// A stored value as the browser's `decodeURIComponent` reads it. If that would throw, the value stays as it
/// is.
fn unescaped(text: &str) -> String {
    let decoded: Vec<u8> = percent_encoding::percent_decode_str(text).collect();
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// What a link has to be like.
#[derive(Clone, Copy)]
struct Target<'a> {
    /// Scheme, login, host and path, without the app's id at its end.
    start: &'static str,
    app_id: &'a str,
    names: &'static HashSet<&'static str>,
    /// The value of `af_r`.
    redirect: Option<&'a str>,
    /// The value of `af_dp`, if that is the call to action's own address.
    opens: Option<&'a str>,
    /// How many characters it may have, unless the parameters that are never left out take more.
    limit: usize,
}

const EVERYWHERE: &[&str] = &[
    "af_js_web",
    "af_ss_ver",
    "af_channel",
    "af_ad",
    "af_adset",
    "deep_link_value",
    "af_sub1",
    "af_sub2",
    "af_sub3",
    "af_sub4",
    "af_sub5",
    "af_adset_id",
    "af_ad_id",
    "af_keywords",
    "gclid",
    "fbclid",
    "twclid",
    "sccid",
    "ttclid",
    "gbraid",
    "wbraid",
    "page from",
    "google's",
    "x&y",
    "af_dp",
];
const IN_IMPRESSION: &[&str] = &["af_xplatform", "af_ch_model", "af_ch_os_version"];

type Names = LazyLock<HashSet<&'static str>>;

fn names(own: &[&'static str]) -> HashSet<&'static str> {
    own.iter().chain(EVERYWHERE).copied().collect()
}

static ONELINK: Names = LazyLock::new(|| names(&["pid", "c", "af_c_id", "af_xp", "af_campaign_id"]));
static IMPRESSION: Names = LazyLock::new(|| names(IN_IMPRESSION).union(&ONELINK).copied().collect());
static DIRECT: Names = LazyLock::new(|| names(&["af_media_source", "af_campaign", "af_campaign_id", "af_r"]));
static STORE: Names = LazyLock::new(|| names(&["pid", "c", "af_c_id", "af_r"]));

/// Parameters that say where a click is redirected to.
const REDIRECTS: &[&str] = &["af_r", "af_ios_url", "af_android_url", "af_web_dp"];

static CARELESS_NAMES: Names = LazyLock::new(|| ONELINK.iter().chain(REDIRECTS).copied().collect());

/// The only site to which a visitor's value may redirect, because the author lists it.
static SHOP: LazyLock<Url> = LazyLock::new(|| Url::parse("https://shop.example").unwrap());

/// The values that come from the author's configuration, and so are the same for every visitor.
const CONSTANTS: &[&str] =
    &["true", "2_10_0", "tiktokweb_int", "website", "none", "web", "paid & loud", "app://go?a=b", "custom"];

/// The configuration of a page that uses every kind of rule and link.
pub fn page(anchor: &str, app_id: &str) -> String {
    json!({
        "oneLinkURL": "https://click.brand.example/A1b2?af_xp=custom&pid=template#top",
        "preset": "tiktok",
        "clickIdSlot": "af_sub3",
        "webReferrer": "page%20from",
        "referrerSkipList": ["crawler.example"],
        "urlSkipList": ["Preview="],
        "afParameters": {
            "channel": {
                "keys": ["ch", "utm_medium"], "overrideValues": {"cpc": "paid & loud"}, "defaultValue": "web"
            },
            "deepLinkValue": {"keys": ["dl", "storage:id"]},
            "afSub2": {"keys": ["cookie:id", "meta:id"]},
            "googleClickIdKey": "google's",
            "afCustom": [
                {"paramKey": "x&y", "keys": ["x", "cookie:id"]},
                {"paramKey": "af_dp", "defaultValue": "app%3A%2F%2Fgo?a=b"},
                {"paramKey": "af_campaign_id", "keys": ["id"]},
            ],
        },
        "links": [
            {"href": anchor},
            {"platform": "steam", "appId": app_id, "href": anchor},
            {"platform": "ios", "appId": "id1", "href": anchor},
            {"platform": "Xbox", "appId": "9N/4?4#0", "href": "https://store.example/440/?a=b&c=d"},
            {"platform": "apk", "appId": "com.example.app", "href": "https://cdn.example/app.apk"},
            {"href": "javascript:open('/store')"},
            {"platform": "android", "appId": "com.example.app", "href": "javascript:alert(1)//https://"},
            {"platform": "quest", "appId": "1", "href": "data:text/html,https://quest.example/"},
        ],
    })
    .to_string()
}

/// A page whose author lets incoming values decide where a click is redirected to.
static CARELESS: LazyLock<Config> = LazyLock::new(|| {
    let config = json!({
        "oneLinkURL": "https://click.brand.example/A1b2",
        "clickId": "af_r",
        "webReferrer": "af_web_dp",
        "redirectHosts": ["Shop.example"],
        "afParameters": {
            "mediaSource": {"defaultValue": "website"},
            "googleClickIdKey": "af_ios_url",
            "afCustom": [
                {"paramKey": "af_android_url", "keys": ["pid", "c", "to", "meta:id", "cookie:id"]},
                {"paramKey": "%61f_web_dp", "keys": ["storage:id", "dl"]},
            ],
        },
        "links": [{}],
    });
    Config::read(&config.to_string())
});

/// The argument of a call of the old script.
fn call(more: Value) -> Value {
    let rules = json!({
        "mediaSource": {"keys": ["pid"], "defaultValue": "website"},
        "campaign": {"keys": ["c"], "defaultValue": "none"},
        "channel": {"keys": ["ch"], "overrideValues": {"cpc": "paid & loud"}, "defaultValue": "web"},
        "afSub1": {"keys": ["ttclid"]},
        "googleClickIdKey": "google's",
        "afCustom": [{"paramKey": "x&y", "keys": ["x"]}, {"paramKey": "af_campaign_id", "keys": ["id"]}],
    });
    let mut call = json!({"webReferrer": "page from", "afParameters": rules});
    call.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    call
}

static ONELINK_CALL: LazyLock<Config> = LazyLock::new(|| {
    let base = json!({"oneLinkURL": "https://user:pw@brand.onelink.me/A1b2?af_xp=custom&pid=template#top"});
    Config::read_onelink_call(&call(base).to_string())
});
static DIRECT_CALL: LazyLock<Config> = LazyLock::new(|| {
    let link = json!({"platform": "steam", "app_id": "440", "redirectURL": "https://store.example/440"});
    Config::read_direct_call(&call(link).to_string())
});

/// Checks [`links`] for the visit that a text describes.
pub fn plans(text: &[u8]) {
    links(&Hostile::read(text));
}

/// Checks that a hostile visit leads to the author's links with the visitor's values in them, and returns the
/// page's plan.
pub fn links(hostile: &Hostile) -> Plan {
    let visit = Visit::read(&hostile.visit().to_string());
    let (values, most) = (hostile.values(), 2_000 + 6 * hostile.length());
    let judge = |link: &Option<String>, target: &Target| {
        keeps_to(link.as_ref().expect("a link"), target, &values, most);
    };
    let onelink = Target {
        start: "https://click.brand.example/A1b2",
        app_id: "",
        names: &ONELINK,
        redirect: None,
        opens: None,
        limit: 2_000,
    };
    let impression = Target { start: "https://impressions.onelink.me/A1b2", names: &IMPRESSION, ..onelink };
    let steam = "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/";
    let xbox = "https://engagements.appsflyer.com/v1.0/c2s/click/app/xbox/";
    let direct = |start, app_id, redirect| Target {
        start,
        app_id,
        names: &DIRECT,
        redirect: Some(redirect),
        opens: None,
        limit: 2_000,
    };
    let store = |app_id, redirect| Target {
        start: "https://app.appsflyer.com/",
        names: &STORE,
        ..direct("", app_id, redirect)
    };

    let planned = plan(&Config::read(&page(&hostile.anchor, &hostile.app_id)), &visit);
    let (anchor, app_id) = (&*character(&hostile.anchor), &*character(hostile.app_id.trim_ascii()));
    let targets = [
        Some(Target { opens: Some(anchor).filter(|_| opens_app(anchor)), ..onelink }),
        Some(direct(steam, app_id, anchor)),
        Some(store("id1", anchor)),
        Some(direct(xbox, "9N/4?4#0", "https://store.example/440/?a=b&c=d")),
        Some(store("com.example.app", "https://cdn.example/app.apk")),
        None,
        None,
        None,
    ];
    assert_eq!(planned.links.len(), targets.len());
    for (link, target) in planned.links.iter().zip(&targets) {
        match target {
            Some(target) if link.is_some() => judge(link, target),
            Some(_) => {}
            None => assert_eq!(link, &None),
        }
    }
    let effective = if hostile.url.is_empty() { &hostile.landing } else { &hostile.url };
    let is_skipped = effective.to_ascii_lowercase().contains("preview=")
        || hostile.referrer.to_ascii_lowercase().contains("crawler.example");
    // Links with the author's own addresses are made, unless the visit is skipped or they could get too long.
    let may_be_absent = most > 8_000;
    for link in [&planned.links[3], &planned.links[4], &planned.impression] {
        assert!(if is_skipped { link.is_none() } else { may_be_absent || link.is_some() }, "{link:?}");
    }
    if planned.impression.is_some() {
        judge(&planned.impression, &impression);
    }

    let careless = plan(&CARELESS, &visit);
    let names = Target { names: &CARELESS_NAMES, ..onelink };
    for link in careless.links.iter().filter(|link| link.is_some()) {
        judge(link, &names);
    }
    assert!(may_be_absent || careless.links[0].is_some());

    let denied = hostile.with_consent("denied");
    let denied = plan(&ONELINK_CALL, &Visit::read(&denied.to_string()));
    assert_eq!(denied.impression, None);
    let link = denied.links[0].as_ref().expect("a link");
    let url = Url::parse(link).expect("an address");
    let is_id = |name: &str| {
        name.ends_with("lid") || matches!(name, "sccid" | "gbraid" | "wbraid" | "google's" | "page from")
    };
    assert!(url.query_pairs().all(|(name, _)| !is_id(&name)), "{link}");

    let of_old = |target| Target { limit: usize::MAX, ..target };
    let old = plan(&ONELINK_CALL, &visit);
    judge(&old.links[0], &of_old(Target { start: "https://user:pw@brand.onelink.me/A1b2", ..onelink }));
    judge(&old.impression, &of_old(impression));
    let old = plan(&DIRECT_CALL, &visit);
    judge(&old.links[0], &of_old(direct(steam, "440", "https://store.example/440")));
    planned
}

/// Checks that a link is the author's in everything but the values that the visitor brought.
fn keeps_to(link: &str, target: &Target, values: &HashSet<String>, most: usize) {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\`".contains(&byte);
    assert!(link.bytes().all(is_plain), "unescaped: {link}");
    let url = Url::parse(link).unwrap_or_else(|error| panic!("{error}: {link}"));
    // The address as a browser sees it, after it has resolved dots and slashes.
    let (start, id) = url[..url::Position::AfterPath].split_at(target.start.len());
    assert_eq!(start, target.start, "{link}");
    assert!(!id.contains('/'), "another path: {link}");
    // The id may be escaped in the link.
    let plain = |id: &str| percent_encoding::percent_decode_str(id).collect::<Vec<u8>>();
    assert_eq!(plain(id), plain(target.app_id), "{link}");
    let mut seen = HashSet::new();
    for (name, value) in url.query_pairs() {
        assert!(target.names.contains(&*name), "{name:?} is in no rule: {link}");
        assert!(seen.insert(name.clone()), "{name:?} twice: {link}");
        if let Some(opens) = target.opens.filter(|_| name == "af_dp") {
            assert_eq!(value, opens, "{link}");
        } else if let Some(redirect) = target.redirect.filter(|_| name == "af_r") {
            assert_eq!(value, redirect, "{link}");
            assert!(is_secure(redirect), "redirects to {redirect:?}");
        } else if REDIRECTS.contains(&&*name) {
            let to = Url::parse(&value).expect("an address");
            assert_eq!(to.origin(), SHOP.origin(), "{name} redirects to {value:?}: {link}");
            assert!(is_secure(&value), "{name} redirects to {value:?}: {link}");
        } else if !(value.is_empty() && IN_IMPRESSION.contains(&&*name)) {
            let is_known = !value.is_empty() && (values.contains(&*value) || CONSTANTS.contains(&&*value));
            assert!(is_known, "{name:?} is {value:?}, which neither visitor nor author gave: {link}");
        }
    }
    assert!(target.redirect.is_none() || seen.contains("af_r"), "{link}");
    assert!(link.len() <= most, "{} bytes out of {most}", link.len());
    if link.len() > target.limit {
        // The media source, the campaign, ids and click ids are never left out, and take more than the limit.
        for name in ["af_keywords", "af_ad", "af_adset"] {
            assert!(!seen.contains(name), "{name} in a link of {}", link.len());
        }
        assert!(link.len() <= 8_000, "{} bytes", link.len());
    }
}

/// Whether an address is one that neither browsers nor stores open.
fn opens_app(address: &str) -> bool {
    let known = [
        "http",
        "https",
        "javascript",
        "vbscript",
        "market",
        "intent",
        "mailto",
        "tel",
        "sms",
        "data",
        "blob",
        "about",
        "file",
    ];
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) || byte > 127;
    address.split_once(':').is_some_and(|(scheme, _)| {
        let scheme = scheme.to_ascii_lowercase();
        let is_known = known.contains(&&*scheme) || scheme.starts_with("itms-");
        scheme.len() > 1 && scheme.bytes().all(is_scheme) && !is_known
    })
}

/// Whether a browser would open this address securely or not at all.
fn is_secure(address: &str) -> bool {
    let starts = |start: &str| {
        address.trim_ascii().get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start))
    };
    match Url::parse(address) {
        Ok(url) if url.scheme() == "http" => matches!(url.host_str(), Some("localhost" | "127.0.0.1")),
        Ok(url) => url.scheme() == "https" && url.username().is_empty() && url.password().is_none(),
        Err(_) => starts("https://") || starts("http://localhost") || starts("http://127.0.0.1"),
    }
}

/// Checks [`memory`] for the visit that a text describes.
pub fn stores(text: &[u8]) {
    memory(&Hostile::read(text));
}

/// Checks what a page stores of a hostile visit: JSON of a limited size, with nothing in it but what the
/// visitor brought or had stored before.
pub fn memory(hostile: &Hostile) {
    let stored = remember(&hostile.visit().to_string());
    let views = views(&stored);
    assert!(stored.views.len() <= 32 * 1024, "{} bytes", stored.views.len());
    assert!(views.len() <= 20, "{} page views", views.len());
    let params: HashSet<_> = hostile.params().into_iter().collect();
    let before: Value = serde_json::from_str(&hostile.memory).unwrap_or_default();
    for view in &views {
        for (name, value) in view.as_object().expect("an object") {
            match value {
                Value::String(text) => {
                    let pair = (name.clone(), unescaped(text));
                    assert!(params.contains(&pair), "{pair:?} was neither brought nor stored before");
                    assert!(text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"'), "{text:?}");
                }
                Value::Bool(true) => assert_eq!(name, "af_ss_same_site"),
                value => {
                    let expires = value.as_u64().expect("a whole number");
                    assert_eq!(name, "af_ss_exp_at");
                    let had = before.as_array().into_iter().flatten();
                    let is_known = had.map(|view| &view[name]).any(|it| is_about(it, expires));
                    assert!(expires > NOW && (expires == NOW + TWO_HOURS || is_known), "{expires}");
                }
            }
        }
    }
    let web_referrer: String = serde_json::from_str(&stored.web_referrer).expect("a JSON string");
    let had: Value = serde_json::from_str(&hostile.web_referrer).unwrap_or_default();
    let brought = [&*hostile.referrer, had.as_str().unwrap_or_default()];
    assert!(brought.map(character).contains(&web_referrer), "{web_referrer:?}");

    // Two more pages of the same site read what was stored, one after the other.
    let next = |before: &Memory| {
        let page = "https://brand.example/";
        let visit = json!({
            "landing": page, "referrer": page, "now": NOW, "memory": before.views, "webReferrer": before.web_referrer
        });
        remember(&visit.to_string())
    };
    let (second, third) = (next(&stored), next(&next(&stored)));
    // A view without parameters, which has only the format's own names left, is dropped.
    let says_something = |view: &Value| view.as_object().unwrap().values().any(Value::is_string);
    assert_eq!(self::views(&second), views.into_iter().filter(says_something).collect::<Vec<_>>());
    assert_eq!((&second.web_referrer, &third), (&stored.web_referrer, &second));
}

fn views(stored: &Memory) -> Vec<Value> {
    serde_json::from_str(&stored.views).expect("a JSON list")
}

/// Whether the program reads a stored value as this number. It reads numbers over 10^15 as 10^15.
fn is_about(value: &Value, number: u64) -> bool {
    let text = value.as_str().map_or_else(|| value.to_string(), unescaped);
    text.parse::<f64>().is_ok_and(|it| it.min(1e15) as u64 == number)
}

/// Checks that any bytes get an answer with a line for each address, and that each address is secure and has
/// no blanks.
pub fn answers(request: &[u8]) {
    let answer = smart_script::ask(request);
    let _ = smart_script::explain::sentences(request);
    // After the lines come the facts for the page's session and the names of what the program was not told.
    let end = answer.windows(3).position(|it| it == "\u{ffff}".as_bytes());
    let lines: Vec<_> = answer[..end.unwrap_or(answer.len())].split(|&byte| byte == b'\n').collect();
    match addresses_asked_for(request) {
        // Two lines are what to store. If what is stored is not to be touched, the answer is empty.
        None => assert!(lines.len() == 2 || answer.is_empty()),
        Some(count) => {
            assert_eq!(lines.len(), count, "{}", String::from_utf8_lossy(&answer));
            for line in lines.into_iter().filter(|line| !line.is_empty()) {
                let is_secure = [&b"https://"[..], b"http://localhost", b"http://127.0.0.1"];
                assert!(is_secure.iter().any(|start| line.starts_with(start)), "{line:?}");
                assert!(line.iter().all(|byte| *byte > b' '), "{line:?}");
            }
        }
    }
}

/// A value of a request (`src/wire/`), read in another way than the program does.
#[derive(Debug, Default)]
struct Node {
    name: Vec<u8>,
    kind: u8,
    text: Vec<u8>,
    members: Vec<Node>,
}

impl Node {
    fn read(request: &[u8]) -> Node {
        const END: &[u8] = b"\xef\xbf\xbf";
        let mut words = Vec::new();
        let mut rest = request;
        while !rest.is_empty() {
            let end = rest.windows(END.len()).position(|it| it == END);
            words.push(&rest[..end.unwrap_or(rest.len())]);
            rest = end.map_or(b"", |end| &rest[end + END.len()..]);
        }
        words.resize(words.len().next_multiple_of(2).max(2), b"");
        let mut open = vec![Node::default()];
        for word in words.chunks(2) {
            let (&kind, text) = word[1].split_first().unwrap_or((&b'-', b""));
            let node = Node { name: word[0].to_vec(), kind, text: text.to_vec(), members: Vec::new() };
            if kind == b'}' && open.len() > 1 {
                Node::close(&mut open);
            } else if matches!(kind, b'[' | b'{') {
                open.push(node);
            } else {
                open.last_mut().unwrap().members.push(node);
            }
            // The program ignores values that are nested more than 200 levels deep, and all that follow.
            if open.len() > 202 || open.len() == 1 {
                break;
            }
        }
        while open.len() > 1 {
            Node::close(&mut open);
        }
        open.remove(0).members.pop().unwrap_or_default()
    }

    fn close(open: &mut Vec<Node>) {
        let node = open.pop().unwrap();
        open.last_mut().unwrap().members.push(node);
    }

    fn get(&self, name: &str) -> Option<&Node> {
        self.members.iter().rev().find(|member| member.name == name.as_bytes())
    }
}

/// How many addresses a request asks for, or `None` if it asks what to store.
fn addresses_asked_for(request: &[u8]) -> Option<usize> {
    let request = Node::read(request);
    if request.get("remember").is_some_and(|it| it.kind == b'{') {
        return None;
    }
    let call = request.get("call").filter(|it| matches!(it.kind, b'"' | b'=')).map(|it| &*it.text);
    let is_page = !matches!(call, Some(b"oneLink" | b"direct"));
    let links = request.get("config").and_then(|config| config.get("links"));
    let links = links.map_or(0, |links| match links.kind {
        b'[' => links.members.len(),
        b'"' | b'=' => 1,
        _ => 0,
    });
    Some(1 + if is_page { links } else { 1 })
}
