//! What is wrong with an ad's address.

use std::collections::HashMap;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use serde::Serialize;
use smart_script::Platform;
use smart_script::limits::{INVALID_IN_SOURCE, LIMITS, LONGEST_LINK, SPOILING};
use strsim::osa_distance;
use url::Url;

use crate::address::{Address, Pair, Wrong, is_ads, is_host, is_redirect};
use crate::characters::{Odd, cleaned, joins, named, odd};
use crate::encode::encoded;
use crate::finding::{Finding, Findings};
use crate::kind::Kind;
use crate::parameter::{self, ATTACHED, MEDIA_SOURCE, OTHERS, PARAMETERS, Parameter};
use crate::rule::{self, Rule, Severity};
use crate::tiktok_macro::{Macro, usual_length};
use crate::value::{Is, Written, macros};

/// How often what was mended is looked at again. Each time, less is left.
const MOST_TIMES: usize = 12;

/// How many names that aren't known are compared with those that are.
const MOST_COMPARED: usize = 50;

/// Where stores have the pages of apps.
const STORES: [&str; 9] = [
    "apps.apple.com",
    "itunes.apple.com",
    "play.google.com",
    "store.steampowered.com",
    "store.epicgames.com",
    "store.playstation.com",
    "xbox.com",
    "nintendo.com",
    "appgallery.huawei.com",
];

/// How programs write that they have no value.
const NOTHING: [&str; 8] =
    ["undefined", "null", "nan", "none", "[object object]", "(not set)", "(none)", "nil"];

/// An address that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Checked {
    /// The address, as it was given.
    pub url: String,
    /// What it leads to.
    pub kind: Kind,
    /// Whether there is no mistake in it by which something is lost: no finding of the severity `error`.
    pub ok: bool,
    /// What was found, in the order of the places.
    pub findings: Vec<Finding>,
    /// The address with everything mended that can be mended without asking. A value that no finding names is as it was.
    pub repaired: String,
}

/// Checks the address that an ad on TikTok leads to. No text makes it fail, and its time grows with the text's length.
///
/// ```
/// let checked = smart_script_ad_url::check("https://brand.example/game?pid=tiktokweb&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__");
/// assert!(!checked.ok);
/// assert_eq!(checked.findings[0].rule, "wrong-media-source");
/// assert_eq!(
///     checked.repaired,
///     "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__"
/// );
/// ```
#[must_use]
pub fn check(url: &str) -> Checked {
    let address = Address::read(url);
    let found = find(&address, true);
    let mut repaired = found.mended();
    let rounds = if repaired == url { 0 } else { MOST_TIMES };
    for _ in 1..rounds {
        let next = find(&Address::read(&repaired), false).mended();
        if next == repaired {
            break;
        }
        repaired = next;
    }
    let kind = address.kind;
    let findings = found.told();
    let ok = findings.iter().all(|it| it.severity != Severity::Error);
    Checked { url: url.to_owned(), kind, ok, findings, repaired }
}

/// An address with one finding mended: what its `edits` say.
#[must_use]
pub fn mend(url: &str, finding: usize) -> String {
    let address = Address::read(url);
    let mut found = find(&address, true);
    found.found.retain(|it| !it.message.is_empty());
    found.found.sort_by_key(|it| it.at.start);
    if finding < found.found.len() {
        found.found.swap(0, finding);
        found.found.truncate(1);
    } else {
        found.found.clear();
    }
    found.mended()
}

fn find<'a>(address: &Address<'a>, is_told: bool) -> Findings<'a> {
    let written = address.pairs.iter().map(|it| macros(address.text, it.value.clone())).collect();
    let findings = Findings::new(address.text, is_told);
    let mut check = Check { address, written, findings, compared: 0 };
    check.characters();
    check.brackets();
    if check.whole() && !check.store_page() {
        check.separators();
        check.place();
        check.names();
        check.values();
        check.missing();
    } else if check
        .findings
        .found
        .iter()
        .any(|it| it.rule.id == rule::NOT_AN_ADDRESS.id && it.edits.is_empty())
    {
        // What is no address at all wouldn't become one without its spaces.
        check.findings.found.iter_mut().for_each(|it| it.edits.clear());
    }
    check.findings
}

/// A value, as a message shows it.
fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// What a value means to whoever gets it.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

struct Check<'a, 'b> {
    address: &'b Address<'a>,
    /// What is written in the value of each parameter.
    written: Vec<Vec<Written>>,
    findings: Findings<'a>,
    /// How many names that aren't known were compared with those that are.
    compared: usize,
}

impl<'a> Check<'a, '_> {
    fn add(
        &mut self,
        rule: &'static Rule,
        parameter: Option<&Pair>,
        at: Range<usize>,
        edits: Vec<(Range<usize>, String)>,
        message: impl FnOnce() -> String,
    ) {
        self.findings.add(rule, parameter.map(|it| short(&it.called)), at, edits, message);
    }

    /// Spaces, quotation marks, and what nobody sees.
    fn characters(&mut self) {
        let text = self.address.text;
        let mut characters = text.char_indices().peekable();
        let mut previous = '\0';
        while let Some((start, character)) = characters.next() {
            if joins(character, previous) {
                continue;
            }
            previous = character;
            let Some(kind) = odd(character) else { continue };
            let mut end = start + character.len_utf8();
            while let Some((_, next)) = characters.next_if(|(_, it)| odd(*it) == Some(kind)) {
                end += next.len_utf8();
            }
            let is_between = |it: Option<char>| it.is_none_or(|it| "&?=#/".contains(it) || odd(it).is_some());
            let is_inside = !is_between(text[..start].chars().next_back())
                && !is_between(text[end..].chars().next())
                && start >= self.address.path.start;
            let is_break = text[start..end].contains(['\n', '\r', '\t']);
            let (rule, instead) = match kind {
                Odd::Space if is_inside && !is_break => (&rule::SPACE, "%20"),
                Odd::Space => (&rule::SPACE, ""),
                Odd::Quote if is_inside && character == '"' => (&rule::SMART_QUOTE, "%22"),
                Odd::Quote => (&rule::SMART_QUOTE, ""),
                Odd::Invisible => (&rule::INVISIBLE_CHARACTER, ""),
            };
            let parameter = self.pair_at(start);
            self.findings.add(rule, parameter, start..end, vec![(start..end, instead.to_owned())], || {
                let name = named(character);
                match instead {
                    "" => format!("Here is {name}, which is no part of the address. Leave it out."),
                    "%22" => format!("Here is {name}. Within a value it is written as %22."),
                    _ => format!(
                        "Here is {name}. Within a value it is written as %20, or better as an underscore."
                    ),
                }
            });
        }
    }

    /// The `<` and `>` that mails and documents have around an address.
    fn brackets(&mut self) {
        let Some([start, end]) = self.address.brackets else { return };
        let edits = vec![(start..start + 1, String::new()), (end..end + 1, String::new())];
        self.add(&rule::SMART_QUOTE, None, start..start + 1, edits, || {
            "The address stands between brackets or quotation marks, which are no part of it. Leave them out."
                .to_owned()
        });
    }

    /// The name of the parameter at a place.
    fn pair_at(&self, place: usize) -> Option<String> {
        let index = self.address.pairs.partition_point(|it| it.value.end < place);
        let pair = self.address.pairs.get(index).filter(|it| it.name.start <= place)?;
        Some(short(&pair.called))
    }

    /// The scheme and the host. Returns whether it makes sense to look at the rest.
    fn whole(&mut self) -> bool {
        let address = self.address;
        let text = address.text;
        let start = address.scheme.as_ref().map_or(address.host.start, |it| it.start);
        let rest = &text[start..];
        let all = start..text.len().max(start);
        let host = cleaned(address.part(&address.host));
        let is_twice = matches!(&*host.to_ascii_lowercase(), "http" | "https");
        if is_twice && address.scheme.is_some() && text[address.host.end..].starts_with("://") {
            let first = start..address.host.start;
            self.add(&rule::NOT_AN_ADDRESS, None, first.clone(), vec![(first, String::new())], || {
                "https:// is there twice. Leave out the first one.".to_owned()
            });
            return false;
        }
        match address.scheme.as_ref().map(|it| address.part(it).to_ascii_lowercase()).as_deref() {
            Some("https") => {}
            Some("http") => {
                let scheme = address.scheme.clone().unwrap_or_default();
                let edit = (scheme.clone(), "https".to_owned());
                self.add(&rule::HTTP, None, scheme, vec![edit], || {
                    "The address begins with http. Write https, so that nobody can read or change what it carries on \
                     the way."
                        .to_owned()
                });
            }
            Some(other) => {
                let scheme = address.scheme.clone().unwrap_or_default();
                let is_near = osa_distance(other, "https") <= 2;
                let edits = if is_near { vec![(scheme.clone(), "https".to_owned())] } else { Vec::new() };
                self.add(&rule::NOT_AN_ADDRESS, None, scheme, edits, || {
                    format!("{} leads to no web page. Write https.", short(other))
                });
                return is_near;
            }
            None if is_escaped_address(rest) => {
                let once = decoded(rest);
                self.add(&rule::DOUBLE_ENCODING, None, all.clone(), vec![(all, once)], || {
                    "The whole address is encoded. Write it as it is; only values within it are encoded."
                        .to_owned()
                });
                return false;
            }
            None if host.contains('.') && is_host(&host) => {
                let slashes = text[..address.host.start].ends_with("//");
                let scheme = if slashes { "https:" } else { "https://" };
                let at = if slashes { address.host.start - 2 } else { address.host.start };
                self.add(&rule::MISSING_SCHEME, None, at..at, vec![(at..at, scheme.to_owned())], || {
                    format!("The address begins with {}. Write https:// in front of it.", short(&host))
                });
            }
            None => {}
        }
        let is_address = is_host(&host)
            && (address.scheme.is_some() || host.contains('.'))
            && Url::parse(&format!("https://{host}/")).is_ok();
        if !is_address {
            let shown = if rest.is_empty() { text } else { rest };
            let message = if shown.trim().is_empty() {
                "There is nothing here. Write the address of the page, beginning with https://.".to_owned()
            } else if address.scheme.is_none() {
                format!("{} is no web address. Write the whole of it, beginning with https://.", short(shown))
            } else if host.is_empty() {
                "There is no host behind the scheme. Write the one of your page, such as brand.example."
                    .to_owned()
            } else {
                format!("{} is no host. Write the one of your page, such as brand.example.", short(&host))
            };
            self.add(&rule::NOT_AN_ADDRESS, None, all, Vec::new(), || message);
        }
        is_address
    }

    /// Whether the address is a store's, in which nobody looks for parameters.
    fn store_page(&mut self) -> bool {
        let host = cleaned(self.address.part(&self.address.host)).to_ascii_lowercase();
        let is_store =
            STORES.iter().any(|it| host == *it || host.strip_suffix(it).is_some_and(|it| it == "www."));
        if is_store {
            let whole = self.address.text.trim();
            let start = self.address.text.len() - self.address.text.trim_start().len();
            self.add(&rule::STORE_PAGE, None, start..start + whole.len(), Vec::new(), || {
                format!(
                    "{host} is a store. Write the address of your page, or make a link of AppsFlyer's that leads there."
                )
            });
        }
        is_store
    }

    /// What stands between parameters.
    fn separators(&mut self) {
        for separator in &self.address.separators {
            let (rule, instead) = match separator.is {
                Wrong::Entity => (&rule::HTML_ENTITY, "&"),
                Wrong::Question => (&rule::SECOND_QUESTION_MARK, "&"),
                Wrong::Escaped => (&rule::ESCAPED_SEPARATOR, "&"),
                Wrong::Equals => (&rule::ESCAPED_SEPARATOR, "="),
                Wrong::Path => (&rule::MISSING_QUESTION_MARK, "?"),
            };
            let at = separator.at.clone();
            let found = self.address.part(&at);
            // Of several ? at once, the first is the one that counts.
            let is_repeated = found.starts_with('?') && self.address.text[..at.start].ends_with('?');
            let instead = if is_repeated { "" } else { instead };
            self.add(rule, None, at.clone(), vec![(at, instead.to_owned())], || match separator.is {
                Wrong::Entity => format!("Here is {}, as HTML writes it. Write & by itself.", short(found)),
                Wrong::Question if is_repeated => "Here is one ? too many. Leave it out.".to_owned(),
                Wrong::Question => {
                    "This is not the first ? in the address, so it and what follows belong to the value before it. Write &."
                        .to_owned()
                }
                Wrong::Escaped => {
                    format!("Here is {} in the place of &, so all that follows belongs to the value before it. Write &.", short(found))
                }
                Wrong::Equals => format!("Here is {} in the place of =, so this is no parameter. Write =.", short(found)),
                Wrong::Path => {
                    "There is no ? in front of the first parameter, so all parameters are a part of the path. Write ? here."
                        .to_owned()
                }
            });
        }
        let Some(hidden) = self.address.hidden.clone() else { return };
        let text = self.address.text;
        // A second # would hide what is behind it again.
        let moved: String = text[hidden.start + 1..hidden.end].replace('#', "&");
        let place = self.address.end_of_query;
        let edits = vec![(place..place, format!("&{moved}")), (hidden.clone(), String::new())];
        self.add(&rule::BEHIND_FRAGMENT, None, hidden, edits, || {
            format!(
                "These parameters are behind the #, so they stay in the browser: {}. Write them in front of it.",
                short(&moved)
            )
        });
    }

    /// What the host and the path are for.
    fn place(&mut self) {
        let address = self.address;
        let path = address.part(&address.path);
        let host = cleaned(address.part(&address.host)).to_ascii_lowercase();
        for it in macros(address.text, address.path.clone()) {
            if it.is == Is::Placeholder {
                let found = address.part(&it.at);
                self.add(&rule::PLACEHOLDER, None, it.at.clone(), Vec::new(), || {
                    format!("{} is to be filled in.", short(found))
                });
            }
        }
        let segments: Vec<&str> = path.split('/').skip(1).take(8).collect();
        match address.kind {
            Kind::OneLink if host == "impressions.onelink.me" => {
                self.add(&rule::IMPRESSION_ADDRESS, None, address.host.clone(), Vec::new(), || {
                    "This host counts views and leads nowhere. Write the one of your OneLink, such as brand.onelink.me."
                        .to_owned()
                });
            }
            Kind::OneLink if segments.iter().all(|it| it.is_empty()) => {
                let at = address.path.clone();
                self.add(&rule::ONELINK_TEMPLATE, None, at, Vec::new(), || {
                    "The template's id is missing. Copy the OneLink from AppsFlyer with what is behind its host, such \
                     as /A1b2."
                        .to_owned()
                });
            }
            Kind::SinglePlatform | Kind::Apk if segments.first().is_none_or(|it| it.is_empty()) => {
                self.add(&rule::APP_ID, None, address.path.clone(), Vec::new(), || {
                    "The app's id is missing behind the host: id and a number for an app of Apple's, com.example.app for \
                     Android."
                        .to_owned()
                });
            }
            Kind::Direct => self.direct(&segments),
            _ => {}
        }
    }

    fn direct(&mut self, segments: &[&str]) {
        let at = self.address.path.clone();
        let ["v1.0", "c2s", "click", "app", platform, rest @ ..] = segments else {
            self.add(&rule::DIRECT_PATH, None, at, Vec::new(), || {
                "The path isn't that of a link for PC, console or TV. It is /v1.0/c2s/click/app/, the platform, and the \
                 app's id."
                    .to_owned()
            });
            return;
        };
        let start = at.start + "/v1.0/c2s/click/app/".len();
        let place = start..start + platform.len();
        let is_filled_in = !platform.contains(['{', '<', '%']);
        if is_filled_in && (!Platform::WORDS.contains(platform) || *platform == "apk") {
            let near = nearest_platform(platform);
            let edits = near.map(|it| (place.clone(), it.to_owned())).into_iter().collect();
            self.add(&rule::PLATFORM, None, place, edits, || match near {
                Some(near) => format!("AppsFlyer has no platform {}. Write {near}.", short(platform)),
                None => format!(
                    "AppsFlyer has no platform {}. These are known: {}.",
                    short(platform),
                    platforms().collect::<Vec<_>>().join(", ")
                ),
            });
        }
        if rest.first().is_none_or(|it| it.is_empty()) {
            self.add(&rule::APP_ID, None, at.end..at.end, Vec::new(), || {
                "The app's id is missing behind the platform.".to_owned()
            });
        }
    }

    /// What parameters are called.
    fn names(&mut self) {
        let address = self.address;
        let kind = address.kind;
        let mut first: HashMap<&str, &Pair> = HashMap::new();
        for pair in &address.pairs {
            let name = &*pair.called;
            if let Some(known) = parameter::called(name) {
                let right = known.name_in(kind);
                if name != right && kind.is_link() {
                    let is_free = address.value(right).is_none();
                    let edits = if is_free {
                        vec![(pair.name.clone(), right.to_owned())]
                    } else {
                        vec![without(address, pair)]
                    };
                    self.add(&rule::OTHER_LINKS_NAME, Some(pair), pair.name.clone(), edits, || {
                        let title = kind.title();
                        if is_free {
                            format!("In a {title}, this parameter is called {right}. AppsFlyer passes over {name}.")
                        } else {
                            format!("In a {title}, AppsFlyer passes over {name}. There is {right} already; leave this out.")
                        }
                    });
                }
            } else if !OTHERS.contains(&name) && !ATTACHED.contains(&name) {
                self.misspelled(pair);
                continue;
            }
            let Some(earlier) = first.insert(name, pair) else { continue };
            first.insert(name, earlier);
            let is_same = address.part(&earlier.value) == address.part(&pair.value);
            let edits = if is_same { vec![without(address, pair)] } else { Vec::new() };
            self.add(&rule::REPEATED, Some(pair), pair.whole(), edits, || {
                let also = short(address.part(&earlier.value));
                if is_same {
                    format!("{name} is there already, with the same value. Leave this one out.")
                } else {
                    format!("{name} is there already, as {also}. Leave out the one that is wrong.")
                }
            });
        }
    }

    fn misspelled(&mut self, pair: &Pair) {
        if self.compared >= MOST_COMPARED || pair.called.len() > 40 {
            return;
        }
        self.compared += 1;
        let kind = self.address.kind;
        let own = PARAMETERS.iter().map(|it| it.name_in(kind));
        let near = own.chain(OTHERS.iter().copied()).find(|known| is_near(&pair.called, known));
        let Some(near) = near else { return };
        let is_free = self.address.value(near).is_none();
        if !is_free && !kind.is_link() {
            // A page may have parameters of its own.
            return;
        }
        let edits = if is_free { vec![(pair.name.clone(), near.to_owned())] } else { Vec::new() };
        self.add(&rule::MISSPELLED_NAME, Some(pair), pair.name.clone(), edits, || {
            format!("AppsFlyer has no parameter {}. Write {near}.", short(&pair.called))
        });
    }

    /// What parameters say.
    fn values(&mut self) {
        let address = self.address;
        let all = std::mem::take(&mut self.written);
        let has_macros = all.iter().flatten().any(|it| tiktoks(it).is_some());
        for (pair, written) in address.pairs.iter().zip(&all) {
            self.escapes(pair, written);
            let is_click_id = self.click_id(pair, written);
            if !is_click_id {
                self.macros(pair, written);
            }
            if is_redirect(&pair.called) {
                self.redirect(pair, written);
                continue;
            }
            let is_source = parameter::called(&pair.called).is_some_and(|it| it.id == "mediaSource");
            if is_source {
                self.source(pair, !written.is_empty() || has_macros);
            }
            let is_empty = cleaned(address.part(&pair.value)).is_empty();
            let known = parameter::called(&pair.called);
            if !is_source
                && (known.is_some() || OTHERS.contains(&&*pair.called))
                && (is_empty || (written.is_empty() && is_nothing(address.part(&pair.value))))
            {
                self.empty(pair, known);
                continue;
            }
            if ATTACHED.contains(&&*pair.called) {
                self.add(&rule::UTM_TWICE, Some(pair), pair.whole(), Vec::new(), || {
                    format!(
                        "TikTok adds {} by itself, so the page may get it twice. Switch that off under the ad's URL, or \
                         leave it to TikTok.",
                        pair.called
                    )
                });
            }
            self.limits(pair, written, is_source);
        }
        self.length(&all);
    }

    fn empty(&mut self, pair: &Pair, known: Option<&Parameter>) {
        let edits = match known.and_then(|it| it.tiktok_macro) {
            Some(name) => {
                let equals = if pair.value.start > pair.name.end { "" } else { "=" };
                vec![(pair.value.clone(), format!("{equals}__{name}__"))]
            }
            None => Vec::new(),
        };
        let found = short(self.address.part(&pair.value));
        let is_needed = self.address.kind == Kind::Direct && known.is_some_and(|it| it.id == "campaignId");
        let rule = if is_needed { &rule::MISSING_CAMPAIGN_ID } else { &rule::EMPTY_VALUE };
        self.add(rule, Some(pair), pair.whole(), edits, || {
            let said = if found.is_empty() {
                "has no value".to_owned()
            } else {
                format!("says {found}, which is no value")
            };
            match known.and_then(|it| it.tiktok_macro) {
                Some(name) => format!("{} {said}. Write __{name}__, or leave it out.", pair.called),
                None => format!("{} {said}. Give it one, or leave it out.", pair.called),
            }
        });
    }

    /// Escapes: those that are none, those of something that is escaped already, and those of what nobody sees.
    fn escapes(&mut self, pair: &Pair, written: &[Written]) {
        let text = self.address.text;
        let bytes = text.as_bytes();
        let is_written = |at: usize| {
            let next = written.partition_point(|it| it.at.end <= at);
            written.get(next).is_some_and(|it| it.at.start <= at)
        };
        let raw = self.address.part(&pair.value);
        if !raw.contains('%') {
            return;
        }
        let mut bad = Vec::new();
        let mut twice = Vec::new();
        let mut controls = Vec::new();
        let mut at = pair.value.start;
        let mut run: Option<(usize, Vec<u8>)> = None;
        let hex = |at: usize| {
            let digits = text.get(at + 1..at + 3).filter(|_| at + 3 <= pair.value.end)?;
            u8::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|it| it.is_ascii_hexdigit()))
        };
        while at <= pair.value.end {
            let byte = (at < pair.value.end && bytes[at] == b'%').then(|| hex(at)).flatten();
            match byte {
                Some(byte) if byte >= 0x80 => {
                    run.get_or_insert_with(|| (at, Vec::new())).1.push(byte);
                }
                _ => {
                    if let Some((start, bytes)) = run.take() {
                        self.escaped_characters(pair, start, &bytes);
                    }
                    if byte.is_some_and(|it| it < 0x20 || it == 0x7f) {
                        controls.push(at..at + 3);
                    }
                    if at < pair.value.end && bytes[at] == b'%' {
                        if byte.is_none() && (written.is_empty() || !is_written(at)) {
                            bad.push(at);
                        }
                        if byte == Some(b'%') && begins_escape(&text[at + 3..pair.value.end]) {
                            twice.push(at);
                        }
                    }
                }
            }
            at += if byte.is_some() { 3 } else { 1 };
        }
        if let Some(first) = bad.first() {
            let edits = bad.iter().map(|it| (it + 1..it + 1, "25".to_owned())).collect();
            self.add(&rule::BAD_ESCAPE, Some(pair), *first..first + 1, edits, || {
                "This % is no escape, as no two hexadecimal digits follow. Write %25.".to_owned()
            });
        }
        if is_ads(&pair.called) {
            for at in controls {
                let edits = vec![(at.clone(), String::new())];
                self.add(&rule::INVISIBLE_CHARACTER, Some(pair), at, edits, || {
                    "Here is a line break or another sign that nobody sees, escaped. Leave it out.".to_owned()
                });
            }
        }
        // An address within the value may have a query with escapes of its own.
        let Some(&first) = twice.first() else { return };
        let once = decoded(raw);
        if !is_redirect(&pair.called) && !once.contains(['/', '?', '=', '&', ':']) {
            let edits = twice.iter().map(|it| {
                (it + 1..behind_escapes(raw, it - pair.value.start) + pair.value.start, String::new())
            });
            self.add(&rule::DOUBLE_ENCODING, Some(pair), first..first + 5, edits.collect(), || {
                format!("The value is encoded twice, and arrives as {}. Encode it once.", short(&once))
            });
        }
    }

    /// What is odd in a run of escapes.
    fn escaped_characters(&mut self, pair: &Pair, start: usize, bytes: &[u8]) {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let mut at = start;
        let mut previous = '\0';
        for character in text.chars() {
            let end = at + 3 * character.len_utf8();
            if joins(character, previous) {
                at = end;
                continue;
            }
            previous = character;
            let (rule, instead) = match odd(character) {
                Some(Odd::Space) => (&rule::INVISIBLE_CHARACTER, "%20"),
                Some(Odd::Invisible) => (&rule::INVISIBLE_CHARACTER, ""),
                Some(Odd::Quote) => (&rule::SMART_QUOTE, ""),
                None => {
                    at = end;
                    continue;
                }
            };
            let edit = (at..end, instead.to_owned());
            self.add(rule, Some(pair), at..end, vec![edit], || {
                format!(
                    "Here is {}, escaped. Reports would show it, or hide it, in the value. Leave it out.",
                    named(character)
                )
            });
            at = end;
        }
    }

    fn macros(&mut self, pair: &Pair, written: &[Written]) {
        let address = self.address;
        let own = parameter::called(&pair.called).and_then(|it| it.tiktok_macro);
        // Underscores that are escaped make no macro.
        let raw = address.part(&pair.value);
        if raw.to_ascii_lowercase().contains("%5f") {
            let plain = raw.replace("%5F", "_").replace("%5f", "_");
            let count = |written: &[Written]| {
                written
                    .iter()
                    .filter(|it| matches!(it.is, Is::Macro(_) | Is::OtherCase(_) | Is::Unknown(_)))
                    .count()
            };
            if count(&macros(&plain, 0..plain.len())) > count(written) {
                self.add(
                    &rule::ENCODED_MACRO,
                    Some(pair),
                    pair.value.clone(),
                    vec![(pair.value.clone(), plain.clone())],
                    || {
                        format!(
                            "The underscores are escaped, so TikTok finds no macro. Write {}.",
                            short(&plain)
                        )
                    },
                );
                return;
            }
        }
        if written.is_empty() {
            return;
        }
        let is_alone = |it: &Written| it.at == pair.value;
        let is_ads = is_ads(&pair.called);
        for it in written {
            let found = short(address.part(&it.at));
            let by = |name: &str| (it.at.clone(), format!("__{name}__"));
            match &it.is {
                Is::Macro(known) => {
                    let is_anothers = PARAMETERS.iter().any(|it| it.tiktok_macro == Some(known.name))
                        || known.name.starts_with("CALLBACK");
                    if let Some(own) = own.filter(|own| is_anothers && *own != known.name && is_alone(it)) {
                        let name = &pair.called;
                        self.add(&rule::OTHER_MACRO, Some(pair), it.at.clone(), Vec::new(), || {
                            format!("This is {}. AppsFlyer's guide has __{own}__ in {name}.", known.meaning)
                        });
                    }
                }
                Is::OtherCase(known) => {
                    let name = known.name;
                    self.add(&rule::LOWER_CASE_MACRO, Some(pair), it.at.clone(), vec![by(name)], || {
                        format!(
                            "AppsFlyer's guide writes {found} like this. Every other source says upper case, which is \
                             safer: __{name}__."
                        )
                    });
                }
                Is::Underscores(known) => {
                    let name = known.name;
                    if !is_ads && !name.contains('_') && found.bytes().any(|it| it.is_ascii_lowercase()) {
                        continue;
                    }
                    self.add(&rule::MACRO_UNDERSCORES, Some(pair), it.at.clone(), vec![by(name)], || {
                        format!(
                            "{found} doesn't have two underscores on each side, so TikTok leaves it as it is. Write __{name}__."
                        )
                    });
                }
                Is::Unknown(meant) => {
                    let meant = meant.map(|it| it.name).or_else(|| own.filter(|_| is_alone(it)));
                    if meant.is_none() && !is_ads && found.bytes().any(|it| it.is_ascii_lowercase()) {
                        // A page may have such a value of its own.
                        continue;
                    }
                    let edits = meant.map(by).into_iter().collect();
                    self.add(&rule::UNKNOWN_MACRO, Some(pair), it.at.clone(), edits, || match meant {
                        Some(name) => {
                            let known = crate::tiktok_macro::find(name).map_or("", |it| it.meaning);
                            format!(
                                "TikTok has no macro {found}, so visitors would arrive with these very letters. Write \
                                 __{name}__, which is {known}."
                            )
                        }
                        None => format!(
                            "TikTok has no macro {found}, so visitors would arrive with these very letters."
                        ),
                    });
                }
                Is::Foreign(meant) => {
                    let meant = own.filter(|_| is_alone(it)).or(meant.map(|it| it.name));
                    let edits = meant.map(by).into_iter().collect();
                    self.add(&rule::FOREIGN_MACRO, Some(pair), it.at.clone(), edits, || {
                        let instead = meant.map_or_else(
                            || "Write the text, or one of TikTok's macros.".to_owned(),
                            |name| format!("Write __{name}__."),
                        );
                        format!("{found} is a macro of another ad network, which TikTok leaves as it is. {instead}")
                    });
                }
                Is::Placeholder if !is_ads && !address.kind.is_link() => {}
                Is::Placeholder => {
                    let edits = own.filter(|_| is_alone(it)).map(by).into_iter().collect();
                    self.add(&rule::PLACEHOLDER, Some(pair), it.at.clone(), edits, || match own {
                        Some(name) => format!("{found} is to be filled in. Write __{name}__, or a text."),
                        None => format!("{found} is to be filled in."),
                    });
                }
            }
        }
    }

    /// The click's id. Returns whether the parameter is one.
    fn click_id(&mut self, pair: &Pair, written: &[Written]) -> bool {
        if pair.called != "ttclid" {
            return false;
        }
        let address = self.address;
        let found = short(address.part(&pair.value));
        let rule = match written {
            [Written { is: Is::Macro(it), at }] if it.name == "CLICKID" && *at == pair.value => {
                &rule::CLICK_ID_TWICE
            }
            [] if !found.is_empty() && !is_nothing(&found) => &rule::FIXED_CLICK_ID,
            _ => &rule::CLICK_ID_MACRO,
        };
        self.add(rule, Some(pair), pair.whole(), vec![without(address, pair)], || match rule.id {
            "click-id-twice" => "TikTok adds ttclid by itself. Leave this one out.".to_owned(),
            "fixed-click-id" => format!(
                "{found} is the id of one click, with which every visitor would arrive. TikTok adds ttclid by itself; leave \
                 this one out."
            ),
            _ => format!("{found} is not the click's id. TikTok adds ttclid by itself; leave this one out."),
        });
        true
    }

    /// The media source. With a macro, the address is certainly one of an ad on TikTok.
    fn source(&mut self, pair: &Pair, has_macros: bool) {
        let address = self.address;
        let raw = address.part(&pair.value);
        // What nobody sees is told by itself.
        let value: String =
            decoded(&cleaned(raw)).chars().filter(|it| matches!(odd(*it), None | Some(Odd::Space))).collect();
        if value == MEDIA_SOURCE {
            return;
        }
        let value = value.trim().to_owned();
        let equals = if pair.value.start > pair.name.end { "" } else { "=" };
        let edit = vec![(pair.value.clone(), format!("{equals}{MEDIA_SOURCE}"))];
        if value.is_empty() || is_nothing(&value) {
            self.add(&rule::MISSING_MEDIA_SOURCE, Some(pair), pair.whole(), edit, || {
                let said = if value.is_empty() {
                    "is empty".to_owned()
                } else {
                    format!("says {value}, which is no media source")
                };
                format!("{} {said}, so AppsFlyer attributes nothing. Write {MEDIA_SOURCE}.", pair.called)
            });
            return;
        }
        let lower = value.to_ascii_lowercase();
        let is_meant = has_macros
            || lower.contains("tiktok")
            || lower.contains("bytedance")
            || osa_distance(&short(&lower), MEDIA_SOURCE) <= 4;
        let edits = if is_meant { edit } else { Vec::new() };
        self.add(&rule::WRONG_MEDIA_SOURCE, Some(pair), pair.value.clone(), edits, || {
            let value = short(&value);
            match &*lower {
                "tiktokglobal_int" => format!(
                    "{value} is what reports call it. In the address it is {MEDIA_SOURCE}."
                ),
                "bytedanceglobal_int" => format!(
                    "{value} is for ads that lead straight to an app. For web campaigns it is {MEDIA_SOURCE}."
                ),
                _ => format!(
                    "AppsFlyer knows TikTok's web campaigns as {MEDIA_SOURCE}. Under {value} they count for somebody else, and \
                     TikTok gets no postback."
                ),
            }
        });
    }

    /// Where AppsFlyer leads on to.
    fn redirect(&mut self, pair: &Pair, written: &[Written]) {
        let address = self.address;
        let text = address.text;
        let raw = address.part(&pair.value);
        if raw.is_empty() {
            let is_needed = address.kind.needs_redirect() && pair.called == "af_r";
            let rule = if is_needed { &rule::MISSING_REDIRECT } else { &rule::EMPTY_VALUE };
            self.add(rule, Some(pair), pair.whole(), Vec::new(), || {
                format!("{} has no value. Write the store's page.", pair.called)
            });
            return;
        }
        if written.iter().any(|it| it.is == Is::Placeholder) {
            return;
        }
        let value = decoded(raw);
        let lower: String = value.chars().take(16).collect::<String>().to_ascii_lowercase();
        let is_twice = ["http%3a", "https%3a", "http%25", "https%25"].iter().any(|it| lower.starts_with(it));
        if is_twice {
            let places = raw.match_indices("%25").map(|it| it.0);
            let base = pair.value.start;
            let edits =
                places.map(|it| (base + it + 1..base + behind_escapes(raw, it), String::new())).collect();
            self.add(&rule::REDIRECT_ENCODED_TWICE, Some(pair), pair.value.clone(), edits, || {
                format!(
                    "The address is encoded twice, and AppsFlyer would lead on to {}. Encode it once.",
                    short(&value)
                )
            });
            return;
        }
        self.spaces_around(pair, raw);
        // Its fragment was taken for that of the whole address.
        let fragment = address
            .fragment
            .clone()
            .filter(|it| it.start == pair.value.end && address.hidden.is_none() && lower.starts_with("http"));
        let is_open = raw.contains(['?', '&']) || (raw.contains('#'));
        if is_open && lower.starts_with("http") {
            let edit = (pair.value.clone(), encoded(raw));
            self.add(&rule::REDIRECT_NOT_ENCODED, Some(pair), pair.value.clone(), vec![edit], || {
                "The address has a query of its own that isn't encoded, so a part of it is lost or counts as the ad's. Encode \
                 it once."
                    .to_owned()
            });
        }
        if lower.starts_with("http://") {
            let place = pair.value.start + 4;
            let edits = if raw.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("http")) {
                vec![(place..place, "s".to_owned())]
            } else {
                Vec::new()
            };
            self.add(&rule::REDIRECT_NOT_HTTPS, Some(pair), pair.value.clone(), edits, || {
                "AppsFlyer leads on by https only. Write https.".to_owned()
            });
        } else if lower.starts_with("https://") {
            if Url::parse(value.trim()).is_err() {
                self.add(&rule::REDIRECT_NOT_HTTPS, Some(pair), pair.value.clone(), Vec::new(), || {
                    format!("{} is no full web address. Write all of it, with its host.", short(&value))
                });
            }
        } else if !value.trim_start().to_ascii_lowercase().starts_with("https://") {
            let host = value.split(['/', '?', '#']).next().unwrap_or_default();
            let is_host = host.contains('.') && !host.contains('_') && is_host(host);
            let edits = if is_host {
                vec![(pair.value.start..pair.value.start, "https%3A%2F%2F".to_owned())]
            } else {
                Vec::new()
            };
            self.add(&rule::REDIRECT_NOT_HTTPS, Some(pair), pair.value.clone(), edits, || {
                format!("{} is no full web address. Write all of it, beginning with https://.", short(&value))
            });
        }
        if let Some(fragment) = fragment {
            let found = address.part(&fragment);
            self.add(
                &rule::REDIRECT_FRAGMENT,
                Some(pair),
                fragment.clone(),
                vec![(fragment, String::new())],
                || {
                    format!(
                        "{} belongs to the address in {}, which is to have no fragment. Leave it out.",
                        short(found),
                        pair.called
                    )
                },
            );
        } else if !is_open && value.contains('#') {
            let start = raw.find("%23").map_or(pair.value.start, |it| pair.value.start + it);
            let at = start..pair.value.end;
            let found = decoded(&text[at.clone()]);
            self.add(&rule::REDIRECT_FRAGMENT, Some(pair), at.clone(), vec![(at, String::new())], || {
                format!("AppsFlyer takes no fragment in {}. Leave out {}.", pair.called, short(&found))
            });
        }
    }

    /// Escaped spaces at the ends of a value.
    fn spaces_around(&mut self, pair: &Pair, raw: &str) {
        let inside = raw.trim_start_matches("%20");
        let start = pair.value.start + raw.len() - inside.len();
        let end = start + inside.trim_end_matches("%20").len();
        for at in [pair.value.start..start, end..pair.value.end].into_iter().filter(|it| !it.is_empty()) {
            self.add(&rule::SPACE, Some(pair), at.clone(), vec![(at, String::new())], || {
                "Here is an escaped space, which is no part of the address. Leave it out.".to_owned()
            });
        }
    }

    /// Characters and lengths.
    fn limits(&mut self, pair: &Pair, written: &[Written], is_source: bool) {
        let address = self.address;
        let Some((_, limit)) = LIMITS.iter().find(|it| it.0 == pair.called) else { return };
        let mut length = 0;
        let mut from = pair.value.start;
        let mut edits = Vec::new();
        let mut forbidden = String::new();
        let mut first = None;
        let parts = written.iter().map(|it| (it.at.clone(), Some(it)));
        for (at, is) in parts.chain([(pair.value.end..pair.value.end, None)]) {
            let text = address.part(&(from..at.start));
            let is_forbidden = |(start, end, character): &(usize, usize, char)| {
                // A % that is no escape, or begins one that is escaped again, is told by itself.
                let is_escape = *character == '%' && (end - start < 3 || begins_escape(&text[*end..]));
                let is_spoiling =
                    SPOILING.contains(*character) || (is_source && INVALID_IN_SOURCE.contains(*character));
                is_spoiling && !is_escape
            };
            let mut characters = characters(text);
            characters.retain(|it| odd(it.2) != Some(Odd::Invisible));
            length += characters.len();
            // At an end of the value, and beside a macro, nothing would hold what an underscore keeps apart.
            let leading = characters.iter().take_while(|it| is_forbidden(it)).count();
            let trailing = characters.iter().rev().take_while(|it| is_forbidden(it)).count();
            for (index, it) in characters.iter().enumerate().filter(|it| is_forbidden(it.1)) {
                let &(start, end, character) = it;
                first.get_or_insert(from + start);
                if !forbidden.contains(character) {
                    forbidden.push(character);
                }
                let instead = match &text[start..end] {
                    _ if index < leading || index + trailing >= characters.len() => "",
                    "+" => "%20",
                    _ => "_",
                };
                edits.push((from + start..from + end, instead.to_owned()));
            }
            length += match is.and_then(tiktoks) {
                // AppsFlyer's guide wants the click's id in one of these, however long it is.
                Some(it) if it.name == "CLICKID" => it.sample.len(),
                Some(it) => usual_length(it),
                None => address.part(&at).chars().count(),
            };
            from = at.end;
        }
        if let Some(first) = first {
            let end = edits.last().map_or(first + 1, |it| it.0.end);
            let edits = if is_source { Vec::new() } else { edits };
            self.add(&rule::FORBIDDEN_CHARACTER, Some(pair), first..end, edits, || {
                let list: Vec<String> = forbidden.chars().map(String::from).collect();
                let what = if is_source {
                    "AppsFlyer takes no such media source"
                } else {
                    "They spoil AppsFlyer's reports"
                };
                format!("The value has {} in it. {what}; letters, digits, - and _ are safe.", list.join(" "))
            });
        }
        if length > *limit {
            let has_macros = written.iter().any(|it| tiktoks(it).is_some());
            self.add(&rule::TOO_LONG, Some(pair), pair.value.clone(), Vec::new(), || {
                let then = match &*pair.called {
                    "c" | "af_campaign" => " Reports would show c_name_exceeded_max_length in its place.",
                    _ => "",
                };
                let with = if has_macros { "With what TikTok usually puts in its macros, it" } else { "It" };
                format!(
                    "{with} has {length} characters, and AppsFlyer takes {limit} in {}.{then}",
                    pair.called
                )
            });
        }
    }

    /// What has to be there and isn't.
    fn missing(&mut self) {
        let address = self.address;
        let kind = address.kind;
        let has = |it: &Parameter| {
            let is_there = |name: &str| {
                // What is only misspelled is told as that.
                address.value(name).is_some()
                    || address.pairs.iter().take(MOST_COMPARED).any(|pair| is_near(&pair.called, name))
            };
            is_there(it.name) || is_there(it.direct_name)
        };
        for parameter in parameter::of(kind) {
            if has(parameter) {
                continue;
            }
            let name = parameter.name_in(kind);
            let (rule, value) = match parameter.id {
                "mediaSource" => (&rule::MISSING_MEDIA_SOURCE, Some(MEDIA_SOURCE.to_owned())),
                "campaignId" if kind == Kind::Direct => {
                    (&rule::MISSING_CAMPAIGN_ID, parameter.tiktok_macro.map(|it| format!("__{it}__")))
                }
                "campaign" | "campaignId" => {
                    (&rule::MISSING_PARAMETER, parameter.tiktok_macro.map(|it| format!("__{it}__")))
                }
                "redirect" if kind.needs_redirect() => (&rule::MISSING_REDIRECT, None),
                _ => continue,
            };
            let at = address.end_of_query;
            let edits = value.iter().map(|it| (at..at, format!("&{name}={it}"))).collect();
            let called = Pair { name: at..at, value: at..at, called: name.to_owned() };
            self.add(rule, Some(&called), at..at, edits, || match (&value, rule.id) {
                (Some(value), "missing-parameter") => {
                    format!("{name} is missing, so reports can't tell campaigns from each other by it. Add {name}={value}.")
                }
                (Some(value), _) => format!("{name} is missing, without which AppsFlyer attributes nothing. Add {name}={value}."),
                (None, _) => format!("{name} is missing. Add the store's page, encoded: {name}=https%3A%2F%2F…"),
            });
        }
    }

    /// The length of the whole.
    fn length(&mut self, written: &[Vec<Written>]) {
        let text = self.address.text;
        let mut length = text.chars().count();
        for it in written.iter().flatten() {
            length = length + tiktoks(it).map_or(it.at.len(), usual_length) - it.at.len();
        }
        if length > LONGEST_LINK {
            self.add(&rule::ADDRESS_TOO_LONG, None, 0..text.len(), Vec::new(), || {
                format!(
                    "With what TikTok puts in its macros, the address has {length} characters, and AppsFlyer takes \
                     {LONGEST_LINK}. Leave parameters out, or shorten them."
                )
            });
        }
    }
}

/// The macro of TikTok's that is written here, or was meant to be.
fn tiktoks(written: &Written) -> Option<&'static Macro> {
    match written.is {
        Is::Macro(it) | Is::OtherCase(it) | Is::Underscores(it) => Some(it),
        _ => None,
    }
}

/// Takes a parameter out, with what separates it from others.
fn without(address: &Address, pair: &Pair) -> (Range<usize>, String) {
    let text = address.text;
    let whole = pair.whole();
    if text[..whole.start].ends_with('&') {
        (whole.start - 1..whole.end, String::new())
    } else if text[whole.end..].starts_with('&') {
        (whole.start..whole.end + 1, String::new())
    } else if text[..whole.start].ends_with('?') {
        (whole.start - 1..whole.end, String::new())
    } else {
        (whole, String::new())
    }
}

/// The characters of a value, decoded, each with the place where it is written.
fn characters(text: &str) -> Vec<(usize, usize, char)> {
    let bytes = text.as_bytes();
    let mut characters = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let start = at;
        let mut run = Vec::new();
        while bytes.get(at) == Some(&b'%') {
            let Some(byte) = text.get(at + 1..at + 3).and_then(|it| u8::from_str_radix(it, 16).ok()) else {
                break;
            };
            run.push(byte);
            at += 3;
        }
        if run.is_empty() {
            let character = text[at..].chars().next().unwrap_or_default();
            at += character.len_utf8();
            characters.push((start, at, character));
            continue;
        }
        let mut place = start;
        for character in String::from_utf8_lossy(&run).chars() {
            let end = (place + 3 * character.len_utf8()).min(at);
            characters.push((place, end, character));
            place = end;
        }
    }
    characters
}

/// Where an escape ends that is escaped again, once or several times: what is left of it is the last.
fn behind_escapes(text: &str, at: usize) -> usize {
    let mut end = at + 1;
    while text[end..].starts_with("25") && begins_escape(&text[end + 2..]) {
        end += 2;
    }
    end
}

/// Whether a text goes on as an escape does behind its `%`.
fn begins_escape(text: &str) -> bool {
    text.as_bytes().get(..2).is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit))
}

/// Whether a text is how a program writes that it has no value.
fn is_nothing(text: &str) -> bool {
    let text = decoded(text);
    NOTHING.iter().any(|it| text.trim().eq_ignore_ascii_case(it))
}

fn is_escaped_address(text: &str) -> bool {
    let start: String = text.chars().take(12).collect::<String>().to_ascii_lowercase();
    start.starts_with("https%3a%2f") || start.starts_with("http%3a%2f")
}

/// Whether a name was probably meant to be one that is known: it is written in another way, or one letter is wrong.
fn is_near(name: &str, known: &str) -> bool {
    if name == known || name.len() > 40 {
        return false;
    }
    let letters = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
    };
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    if letters(name) == letters(known) {
        return true;
    }
    known.len() > 6 && digits(name) == digits(known) && osa_distance(&name.to_ascii_lowercase(), known) == 1
}

/// The platforms that have direct links.
fn platforms() -> impl Iterator<Item = &'static str> {
    Platform::WORDS.iter().copied().filter(|it| *it != "apk")
}

fn nearest_platform(found: &str) -> Option<&'static str> {
    let letters: String = found
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(24)
        .map(|it| it.to_ascii_lowercase())
        .collect();
    let meant = match &*letters {
        "ps" | "ps4" | "ps5" => Some("playstation"),
        "epicgames" | "egs" => Some("epic"),
        "pc" | "windows" => Some("nativepc"),
        "oculus" => Some("quest"),
        "nintendo" | "nintendoswitch" => Some("switch"),
        "lg" | "lgwebos" => Some("webos"),
        "samsung" => Some("tizen"),
        "vizio" => Some("smartcast"),
        _ => None,
    };
    let near = || platforms().find(|it| letters == *it || (it.len() > 3 && osa_distance(&letters, it) <= 1));
    meant.or_else(near)
}
