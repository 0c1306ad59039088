//! What the visitor arrived with.

use form_urlencoded::parse;

/// Names and values as decoded from a query.
type Pairs = Vec<(String, String)>;

/// One visitor on one page, as data.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    /// The page's own parameters first, then those of remembered earlier pages, newest first.
    entries: Vec<Pairs>,
}

impl Visit {
    /// A visit to a page with this query, with or without its `?`, decoded as `URLSearchParams`
    /// does: `+` is a blank, a bad escape stays as it is, bad UTF-8 becomes U+FFFD.
    ///
    /// ```
    /// use smart_script::{Config, Visit, plan};
    /// let config = Config::read(r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}"#);
    /// let plan = plan(&config, &Visit::new("?c=summer+sale"));
    /// assert!(plan.impression.unwrap().contains("&c=summer%20sale"));
    /// ```
    pub fn new(query: &str) -> Visit {
        Visit { entries: vec![decode(query)] }
    }

    /// Adds an earlier page of the same visit; the newest is added first.
    pub fn remember(&mut self, query: &str) {
        self.entries.push(decode(query));
    }

    /// The page's own parameters.
    pub(crate) fn current(&self, macros: Macros) -> Incoming<'_> {
        Incoming { pairs: self.entries.first().map_or(&[], Vec::as_slice), macros }
    }

    /// The newest entry that has a value for one of `names`. Entries are not merged: what a click
    /// brought stays together.
    pub(crate) fn select<'a>(&'a self, macros: Macros, names: &[&str]) -> Incoming<'a> {
        self.entries
            .iter()
            .map(|pairs| Incoming { pairs, macros })
            .find(|incoming| names.iter().any(|name| incoming.get(name).is_some()))
            .unwrap_or(Incoming { pairs: &[], macros })
    }
}

fn decode(query: &str) -> Pairs {
    let query = query.strip_prefix('?').unwrap_or(query);
    parse(query.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// What an ad network's unexpanded macro, such as `__CAMPAIGN_NAME__`, counts as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Macros {
    /// Text like any other.
    Text,
    /// No value: the ad's preview leaves macros as they are.
    NoValue,
}

/// The incoming parameters that one plan reads from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Incoming<'a> {
    pairs: &'a [(String, String)],
    macros: Macros,
}

impl<'a> Incoming<'a> {
    /// The value under a name, spelled exactly so. Of a repeated name the last occurrence with a
    /// value counts: an ad network appends its own parameters at the end.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.find(|it| it == name)
    }

    /// The value under a name in any case.
    pub fn get_any_case(&self, name: &str) -> Option<&'a str> {
        self.find(|it| it.eq_ignore_ascii_case(name))
    }

    fn find(&self, is_it: impl Fn(&str) -> bool) -> Option<&'a str> {
        let mut pairs = self.pairs.iter().rev();
        let found = pairs.find(|(name, value)| is_it(name) && self.is_value(value))?;
        Some(&found.1)
    }

    fn is_value(&self, value: &str) -> bool {
        !value.is_empty() && !(self.macros == Macros::NoValue && is_macro(value))
    }
}

/// Two underscores, a name in any case, two underscores.
fn is_macro(value: &str) -> bool {
    let name = value.strip_prefix("__").and_then(|rest| rest.strip_suffix("__"));
    name.is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_are_told_from_names() {
        for text in ["__campaign_name__", "__CID__", "__Aid_Name__", "__a1__"] {
            assert!(is_macro(text), "{text}");
        }
        for text in ["", "__", "____", "__a", "a__", "_a_", "__a b__", "x__cid__", "__summer__sale"] {
            assert!(!is_macro(text), "{text}");
        }
    }
}
