//! An address as somebody has written it, with all its mistakes, taken apart into what was meant.
//!
//! [`url::Url`] says what a browser makes of an address. Here it is about what its author wanted to write, and where in
//! the text it stands.

use std::collections::HashMap;
use std::ops::Range;

use crate::characters::{cleaned, is_joiner, odd};
use crate::kind::Kind;
use crate::parameter;

/// Longest name of a parameter that is looked for where none was expected.
const LONGEST_NAME: usize = 40;

/// The parts of an address, as places in its text.
#[derive(Debug)]
pub(crate) struct Address<'a> {
    pub text: &'a str,
    /// The scheme, without its colon.
    pub scheme: Option<Range<usize>>,
    pub host: Range<usize>,
    pub path: Range<usize>,
    /// The brackets around the address.
    pub brackets: Option<[usize; 2]>,
    /// The parameters, those behind the fragment's `#` included.
    pub pairs: Vec<Pair>,
    /// The first parameter of each name.
    first: HashMap<String, usize>,
    /// Where the query ends, and a parameter can be added.
    pub end_of_query: usize,
    /// Where parameters are that nobody gets, with the `#`, `?` or `&` in front of them.
    pub hidden: Option<Range<usize>>,
    /// The fragment, with its `#`.
    pub fragment: Option<Range<usize>>,
    /// What separates parameters and shouldn't.
    pub separators: Vec<Separator>,
    pub kind: Kind,
}

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub name: Range<usize>,
    pub value: Range<usize>,
    /// The name, without what nobody meant to write.
    pub called: String,
}

impl Pair {
    /// Name and value.
    pub fn whole(&self) -> Range<usize> {
        self.name.start..self.value.end
    }
}

/// Something in the place of a `?` or `&`.
#[derive(Clone, Debug)]
pub(crate) struct Separator {
    pub at: Range<usize>,
    pub is: Wrong,
}

/// What is wrong with a separator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// `&amp;`
    Entity,
    /// A `?` behind the first.
    Question,
    /// A `&` that is escaped, or another sign in its place.
    Escaped,
    /// A `=` that is escaped.
    Equals,
    /// What is in the place of the `?`.
    Path,
}

impl<'a> Address<'a> {
    pub fn read(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let (start, end) = within(text);
        let (scheme, authority) = scheme(text, start);
        let host_end = find(bytes, authority..end, |it| b"/?#\\".contains(&it));
        let host = host(text, authority..host_end);
        let (separators, path_end, first) = query_start(text, host_end..end);
        let mut address = Self {
            text,
            scheme,
            host,
            path: host_end..path_end,
            brackets: text[..start]
                .ends_with(|it| BRACKETS.iter().any(|brackets| brackets.0 == it))
                .then(|| [start - 1, end]),
            pairs: Vec::new(),
            first: HashMap::new(),
            end_of_query: end,
            hidden: None,
            fragment: None,
            separators,
            kind: Kind::Unknown,
        };
        let fragment = fragment_start(bytes, host_end..end);
        address.end_of_query = fragment;
        if first < fragment {
            address.read_pairs(first, fragment);
        }
        if fragment < end {
            address.fragment = Some(fragment..end);
            address.read_fragment(fragment, end);
        }
        let redirect = address.value("af_r").map(|it| &text[it.value.clone()]);
        let host = cleaned(&text[address.host.clone()]).to_ascii_lowercase();
        address.kind = if is_host(&host) { Kind::of(&host, redirect) } else { Kind::Unknown };
        address
    }

    /// The first parameter of this name.
    pub fn value(&self, name: &str) -> Option<&Pair> {
        self.first.get(name).map(|it| &self.pairs[*it])
    }

    /// The text of a part.
    pub fn part(&self, range: &Range<usize>) -> &'a str {
        &self.text[range.clone()]
    }

    /// Reads the parameters between two places.
    fn read_pairs(&mut self, start: usize, end: usize) {
        let bytes = self.text.as_bytes();
        let mut name = start;
        let mut at = start;
        // A redirect whose own query isn't encoded takes what follows with it, up to a name that AppsFlyer knows.
        let mut redirect = Redirect::No;
        while at <= end {
            let byte = if at < end { bytes[at] } else { b'&' };
            let ends = match byte {
                b'&' => {
                    at == end
                        || redirect != Redirect::Query
                        || is_known_name(&self.text[behind_entity(bytes, at, end)..end])
                }
                b'?' if redirect != Redirect::No => {
                    redirect = Redirect::Query;
                    false
                }
                b'?' => begins_parameter(&bytes[at + 1..end]) && !is_address(&bytes[name..at]),
                b'%' | b';' | b',' | b'\\' if redirect == Redirect::No && at < end => {
                    escaped_separator(&self.text[..end], at).is_some()
                }
                b'=' if redirect == Redirect::No && is_redirect(&self.text[name..at]) => {
                    if begins_with_address(&bytes[at + 1..end]) {
                        redirect = Redirect::Path;
                    }
                    false
                }
                _ => false,
            };
            if !ends {
                at += 1;
                continue;
            }
            self.push_pair(name, at);
            redirect = Redirect::No;
            let (next, is) = match byte {
                b'&' if at == end => (at + 1, None),
                b'&' => {
                    let next = behind_entity(bytes, at, end);
                    (next, (next > at + 1).then_some(Wrong::Entity))
                }
                b'?' => (at + 1, Some(Wrong::Question)),
                _ => (escaped_separator(&self.text[..end], at).unwrap_or(at + 1), Some(Wrong::Escaped)),
            };
            if let Some(is) = is {
                self.separators.push(Separator { at: at..next, is });
            }
            name = next;
            at = next;
        }
    }

    fn push_pair(&mut self, start: usize, end: usize) {
        if start >= end {
            return;
        }
        let mut equals = find(self.text.as_bytes(), start..end, |it| it == b'=');
        let mut value = if equals < end { equals + 1..end } else { end..end };
        if equals == end
            && let Some(escaped) = escaped_equals(&self.text[start..end])
        {
            equals = start + escaped;
            value = equals + 3..end;
            self.separators.push(Separator { at: equals..equals + 3, is: Wrong::Equals });
        }
        let called = cleaned(&self.text[start..equals]);
        // What is only odd characters is no parameter.
        if called.is_empty() && value.is_empty() {
            return;
        }
        if !self.first.contains_key(&called) {
            self.first.insert(called.clone(), self.pairs.len());
        }
        self.pairs.push(Pair { name: start..equals, value, called });
    }

    /// Reads the parameters that are behind a `#`.
    fn read_fragment(&mut self, start: usize, end: usize) {
        let bytes = self.text.as_bytes();
        let is_redirects = self.pairs.last().is_some_and(|it| {
            it.value.end == start
                && is_redirect(&it.called)
                && begins_with_address(&bytes[it.value.start..it.value.end])
        });
        // What a page has there for itself, such as a route with a query of its own, is none of an ad's business.
        let mut from = start;
        while from < end && !is_ads_name(&self.text[from + 1..end]) {
            from = find(bytes, from + 1..end, |it| b"?&#".contains(&it));
        }
        if from < end && !(is_redirects && from == start) {
            self.hidden = Some(from..end);
            self.read_pairs(from + 1, end);
        }
    }
}

/// How far the value of an `af_r` has come that isn't encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Redirect {
    No,
    Path,
    Query,
}

/// What people and programs write around an address, besides quotation marks.
const BRACKETS: [(char, char); 5] = [('<', '>'), ('(', ')'), ('[', ']'), ('\'', '\''), ('`', '`')];

/// Where an address begins and ends within what may be around it in a chat or a document.
fn within(text: &str) -> (usize, usize) {
    let is_around = |it: char| odd(it).is_some() && !is_joiner(it);
    let start = text.find(|it| !is_around(it)).unwrap_or(text.len());
    let end = text.trim_end_matches(is_around).len().max(start);
    let is_between = |it: &&(char, char)| {
        let inside = text[start..end].strip_prefix(it.0).and_then(|inside| inside.strip_suffix(it.1));
        inside.is_some_and(|inside| inside.contains("://"))
    };
    match BRACKETS.iter().find(is_between) {
        Some(_) => (start + 1, end - 1),
        None => (start, end),
    }
}

/// The first place in a part whose byte is wanted, or its end.
fn find(bytes: &[u8], part: Range<usize>, is_wanted: impl Fn(u8) -> bool) -> usize {
    let end = part.end;
    let start = part.start.min(end);
    bytes[start..end].iter().position(|it| is_wanted(*it)).map_or(end, |it| start + it)
}

/// The scheme, and where the host begins.
fn scheme(text: &str, start: usize) -> (Option<Range<usize>>, usize) {
    let rest = &text[start..];
    let colon = rest.bytes().take(16).position(|it| !it.is_ascii_alphanumeric() && !b"+-.".contains(&it));
    match colon {
        Some(colon) if rest[colon..].starts_with("://") => (Some(start..start + colon), start + colon + 3),
        // `mailto:me@brand.example` has a scheme, `brand.example:8443` a port.
        Some(colon) if is_other_scheme(&rest[..colon], &rest[colon..]) => {
            (Some(start..start + colon), start + colon + 1)
        }
        _ if rest.starts_with("//") => (None, start + 2),
        _ => (None, start),
    }
}

/// Whether a text in front of a colon is a scheme that leads to no page.
fn is_other_scheme(name: &str, rest: &str) -> bool {
    let next = rest.as_bytes().get(1);
    rest.starts_with(':')
        && !name.is_empty()
        && name.bytes().all(|it| it.is_ascii_alphabetic())
        && !name.eq_ignore_ascii_case("https")
        && !name.eq_ignore_ascii_case("http")
        && next.is_some_and(|it| !it.is_ascii_digit())
}

/// The host within an authority, without who asks and without the port.
fn host(text: &str, authority: Range<usize>) -> Range<usize> {
    let start = text[authority.clone()].rfind('@').map_or(authority.start, |it| authority.start + it + 1);
    let rest = &text[start..authority.end];
    let port = rest.rfind(':').filter(|it| rest[it + 1..].bytes().all(|digit| digit.is_ascii_digit()));
    start..port.map_or(authority.end, |it| start + it)
}

/// Whether a text is a host that an ad can lead to.
pub(crate) fn is_host(host: &str) -> bool {
    let is_part = |it: &str| {
        !it.is_empty() && !it.contains([':', '%', '=', '&', '(', ')', '{', '}', '[', ']', ',', '*'])
    };
    let is_known = host == "localhost" || host.contains('.');
    is_known && host.strip_suffix('.').unwrap_or(host).split('.').all(is_part)
}

/// Where the query's first parameter begins, behind which path, and whether an `&` is in the place of the `?`.
fn query_start(text: &str, part: Range<usize>) -> (Vec<Separator>, usize, usize) {
    let bytes = text.as_bytes();
    let fragment = fragment_start(bytes, part.clone());
    let question = find(bytes, part.start..fragment, |it| it == b'?');
    if question < fragment {
        // One behind the other is one too many.
        let more = find(bytes, question + 1..fragment, |it| it != b'?');
        let extra = (more > question + 1).then(|| Separator { at: question + 1..more, is: Wrong::Question });
        return (extra.into_iter().collect(), question, more);
    }
    let mut at = part.start;
    while at < fragment {
        at = find(bytes, at..fragment, |it| b"&/%".contains(&it));
        if at >= fragment {
            break;
        }
        let is_question = text[at..fragment].get(..3).is_some_and(|it| it.eq_ignore_ascii_case("%3f"));
        let next = match bytes[at] {
            b'&' => behind_entity(bytes, at, fragment),
            b'%' if is_question => at + 3,
            _ => at + 1,
        };
        let is_one = match bytes[at] {
            b'&' => begins_parameter(&bytes[next..fragment]),
            b'%' => is_question && is_ads_name(&text[next..fragment]),
            _ => is_ads_name(&text[next..fragment]),
        };
        if is_one {
            return (vec![Separator { at: at..next, is: Wrong::Path }], at, next);
        }
        at = next;
    }
    (Vec::new(), fragment, fragment)
}

/// Where the fragment's `#` is, which that of `&#38;` isn't.
fn fragment_start(bytes: &[u8], part: Range<usize>) -> usize {
    let end = part.end;
    let mut at = part.start;
    loop {
        at = find(bytes, at..end, |it| it == b'#');
        if at >= end || at == 0 || bytes[at - 1] != b'&' || behind_entity(bytes, at - 1, end) == at {
            return at;
        }
        at += 1;
    }
}

/// Where what follows an `&` begins, if it is written as HTML has it, once or several times.
fn behind_entity(bytes: &[u8], ampersand: usize, end: usize) -> usize {
    let mut at = ampersand + 1;
    'more: loop {
        for entity in ["amp;", "#38;", "#038;", "#x26;"] {
            let rest = &bytes[at.min(end)..end];
            if rest.len() >= entity.len() && rest[..entity.len()].eq_ignore_ascii_case(entity.as_bytes()) {
                at += entity.len();
                continue 'more;
            }
        }
        return at;
    }
}

/// Whether a text begins with a parameter's name and its `=`.
fn begins_parameter(bytes: &[u8]) -> bool {
    let is_name = |it: &u8| it.is_ascii_alphanumeric() || b"_.-[]".contains(it);
    let length = bytes.iter().take(LONGEST_NAME + 1).take_while(|it| is_name(it)).count();
    0 < length && length <= LONGEST_NAME && bytes.get(length) == Some(&b'=')
}

/// Whether a text begins with the name of a parameter of AppsFlyer's.
fn is_known_name(text: &str) -> bool {
    let end = text.bytes().take(LONGEST_NAME + 1).position(|it| it == b'=');
    end.is_some_and(|end| {
        let name = &text[..end];
        parameter::called(name).is_some() || parameter::OTHERS.contains(&name)
    })
}

/// Whether a parameter says where AppsFlyer leads on to.
pub(crate) fn is_redirect(name: &str) -> bool {
    ["af_r", "af_ios_url", "af_android_url", "af_web_dp"].contains(&name)
}

/// Whether a text has the name of a parameter that an ad's address has, and a `=`.
fn is_ads_name(text: &str) -> bool {
    let end = text.bytes().take(LONGEST_NAME + 1).position(|it| it == b'=');
    end.is_some_and(|end| is_ads(&text[..end]))
}

/// Whether a parameter is AppsFlyer's or TikTok's.
pub(crate) fn is_ads(name: &str) -> bool {
    parameter::called(name).is_some()
        || parameter::OTHERS.contains(&name)
        || parameter::ATTACHED.contains(&name)
        || name == "ttclid"
}

/// Where the next parameter begins, if something stands here in the place of an `&`.
fn escaped_separator(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let begins = |mark: &&&str| rest.get(..mark.len()).is_some_and(|it| it.eq_ignore_ascii_case(mark));
    let mark = ["%26amp%3b", "%26amp;", "%26", "\\u0026", ";", ","].iter().find(begins)?;
    is_ads_name(&rest[mark.len()..]).then_some(at + mark.len())
}

/// Where an escaped `=` is in a parameter that has no other.
fn escaped_equals(text: &str) -> Option<usize> {
    let at = text.bytes().take(LONGEST_NAME + 1).position(|it| it == b'%')?;
    let is_equals = text.get(at..at + 3).is_some_and(|it| it.eq_ignore_ascii_case("%3d"));
    (is_equals && is_ads(&text[..at])).then_some(at)
}

/// Whether the value of a parameter is an address or a path, which may have a `?` of its own.
fn is_address(parameter: &[u8]) -> bool {
    let Some(equals) = parameter.iter().position(|it| *it == b'=') else { return false };
    let value = &parameter[equals + 1..];
    let scheme =
        value.iter().take(24).take_while(|it| it.is_ascii_alphanumeric() || b"+-.".contains(it)).count();
    value.starts_with(b"/") || (scheme > 0 && value[scheme..].starts_with(b"://"))
}

fn begins_with_address(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes.iter().take(8).map(u8::to_ascii_lowercase).collect();
    start.starts_with(b"http://") || start.starts_with(b"https://")
}
