//! What SECURITY.md promises of every output, whatever a visitor brings. `tests/properties.rs` asks
//! it of generated visits, `tests/corpus.rs` of those in `fuzz/corpus`, and `fuzz/` of its own. The
//! judges of addresses and JSON are libraries that the program does without.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::json::{Config, Memory, Plan, Visit, plan, remember};
use serde_json::{Value, json};
use url::Url;

/// When the page is loaded, in ms since 1970.
pub const NOW: u64 = 1_000;

/// How long a page view is remembered where nothing else is said, in ms.
const TWO_HOURS: u64 = 7_200_000;

/// Stands for a line break in a hostile text's line.
const LINE_BREAK: &str = "␤";

/// All that is not the author's, as lines of one text: what is absent is empty.
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
    /// Where a call to action leads by itself, and its app's id. The author's, but maybe not by hand.
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

    /// Bytes of all that was brought.
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

    /// Every value that may go out.
    fn values(&self) -> HashSet<String> {
        let stored: Value = serde_json::from_str(&self.web_referrer).unwrap_or_default();
        let others = [&self.referrer, &self.cookie, &self.storage, &self.meta, &self.model];
        let others = others.into_iter().chain([&self.platform_version]).map(String::as_str);
        let values = others.chain(stored.as_str()).map(character);
        values.chain(self.params().into_iter().map(|(_, value)| value)).collect()
    }
}

/// U+FFFF, which is no character of any text, as the program reads it.
fn character(text: &str) -> String {
    text.replace('\u{ffff}', "\u{fffd}")
}

/// A stored value as a browser's `decodeURIComponent` reads it: one that it throws at stays.
fn unescaped(text: &str) -> String {
    let decoded: Vec<u8> = percent_encoding::percent_decode_str(text).collect();
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// What one link is to be.
#[derive(Clone, Copy)]
struct Target<'a> {
    /// Scheme, login, host and path, but for the app's id.
    start: &'static str,
    app_id: &'a str,
    names: &'static HashSet<&'static str>,
    /// What `af_r` says.
    redirect: Option<&'a str>,
    /// Characters that it may have, but for what it never gives up.
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

/// Parameters by which a recorded click leads on.
const REDIRECTS: &[&str] = &["af_r", "af_ios_url", "af_android_url", "af_web_dp"];

static CARELESS_NAMES: Names = LazyLock::new(|| ONELINK.iter().chain(REDIRECTS).copied().collect());

/// The only site that a visitor's value may lead on to, where the author says so.
static SHOP: LazyLock<Url> = LazyLock::new(|| Url::parse("https://shop.example").unwrap());

/// What the author's own configuration says, whoever comes.
const CONSTANTS: &[&str] =
    &["true", "2_10_0", "tiktokweb_int", "website", "none", "web", "paid & loud", "app://go?a=b", "custom"];

/// A page that uses everything.
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

/// A page whose author has what comes in say where a click leads on.
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

/// The argument of the old script's calls.
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

/// The text of one hostile visit makes the author's links, with the visitor's values in them.
pub fn plans(text: &[u8]) {
    links(&Hostile::read(text));
}

/// [`plans`], of a visit; the answer is the page's plan.
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
        Some(onelink),
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
    // The fixed ones are there, unless the author wants nothing done or they could be too long.
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

/// A link is the author's but for values that were brought.
fn keeps_to(link: &str, target: &Target, values: &HashSet<String>, most: usize) {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\`".contains(&byte);
    assert!(link.bytes().all(is_plain), "unescaped: {link}");
    let url = Url::parse(link).unwrap_or_else(|error| panic!("{error}: {link}"));
    // As a browser has it, whatever it makes of dots and slashes.
    let (start, id) = url[..url::Position::AfterPath].split_at(target.start.len());
    assert_eq!(start, target.start, "{link}");
    assert!(!id.contains('/'), "another path: {link}");
    // An id may be written with escapes; without them it is the same.
    let plain = |id: &str| percent_encoding::percent_decode_str(id).collect::<Vec<u8>>();
    assert_eq!(plain(id), plain(target.app_id), "{link}");
    let mut seen = HashSet::new();
    for (name, value) in url.query_pairs() {
        assert!(target.names.contains(&*name), "a parameter {name:?} that nobody asked for: {link}");
        assert!(seen.insert(name.clone()), "{name:?} twice: {link}");
        if let Some(redirect) = target.redirect.filter(|_| name == "af_r") {
            assert_eq!(value, redirect, "{link}");
            assert!(is_secure(redirect), "leads on to {redirect:?}");
        } else if REDIRECTS.contains(&&*name) {
            let to = Url::parse(&value).expect("an address");
            assert_eq!(to.origin(), SHOP.origin(), "{name} leads on to {value:?}: {link}");
            assert!(is_secure(&value), "{name} leads on to {value:?}: {link}");
        } else if !(value.is_empty() && IN_IMPRESSION.contains(&&*name)) {
            let is_known = !value.is_empty() && (values.contains(&*value) || CONSTANTS.contains(&&*value));
            assert!(is_known, "{name:?} is {value:?}, which nobody brought: {link}");
        }
    }
    assert!(target.redirect.is_none() || seen.contains("af_r"), "{link}");
    assert!(link.len() <= most, "{} bytes out of {most}", link.len());
    if link.len() > target.limit {
        // Its media source, campaign, ids and click ids alone are too long.
        for name in ["af_keywords", "af_ad", "af_adset"] {
            assert!(!seen.contains(name), "{name} in a link of {}", link.len());
        }
        assert!(link.len() <= 8_000, "{} bytes", link.len());
    }
}

/// Whether a browser opens this securely, or not at all.
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

/// What a page stores of a hostile visit, and what it had stored, is bounded JSON that says no more
/// than was brought.
pub fn stores(text: &[u8]) {
    memory(&Hostile::read(text));
}

/// [`stores`], of a visit.
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
                    assert!(params.contains(&pair), "{pair:?}, which nobody brought");
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

    // The next page, which a page of the same site led to, and the one after it read what was stored.
    let next = |before: &Memory| {
        let page = "https://brand.example/";
        let visit = json!({
            "landing": page, "referrer": page, "now": NOW, "memory": before.views, "webReferrer": before.web_referrer
        });
        remember(&visit.to_string())
    };
    let (second, third) = (next(&stored), next(&next(&stored)));
    // A view of nothing but names that the format has for itself says nothing any more.
    let says_something = |view: &Value| view.as_object().unwrap().values().any(Value::is_string);
    assert_eq!(self::views(&second), views.into_iter().filter(says_something).collect::<Vec<_>>());
    assert_eq!((&second.web_referrer, &third), (&stored.web_referrer, &second));
}

fn views(stored: &Memory) -> Vec<Value> {
    serde_json::from_str(&stored.views).expect("a JSON list")
}

/// Whether a stored value is this number to the program, which has none over 10^15.
fn is_about(value: &Value, number: u64) -> bool {
    let text = value.as_str().map_or_else(|| value.to_string(), unescaped);
    text.parse::<f64>().is_ok_and(|it| it.min(1e15) as u64 == number)
}

/// Any bytes get an answer, with a line for each address: all secure, none with a blank.
pub fn answers(request: &[u8]) {
    let answer = smart_script::ask(request);
    let _ = smart_script::explain::sentences(request);
    // What a page's session has to know, and what the program would have to, stands behind the lines.
    let end = answer.windows(3).position(|it| it == "\u{ffff}".as_bytes());
    let lines: Vec<_> = answer[..end.unwrap_or(answer.len())].split(|&byte| byte == b'\n').collect();
    match addresses_asked_for(request) {
        // One line says that what is stored is not to be touched.
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

/// A value of a request (src/wire.rs), read in another way than the program does.
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
            // What is deeper than 200 levels and behind it is absent.
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

/// How many addresses a request asks for; `None` where it asks what to store.
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
