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
        let mut visit = Visit::default();
        visit.remember(query);
        visit
    }

    /// Adds an earlier page of the same visit by its query; the newest is added first.
    pub fn remember(&mut self, query: &str) {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut pairs = Vec::new();
        for (name, value) in parse(query.as_bytes()) {
            pairs.push((name.into_owned(), value.into_owned()));
        }
        self.entries.push(pairs);
    }

    /// The page's own parameters.
    pub(crate) fn page(&self, macros: Macros) -> Incoming<'_> {
        self.select(macros, |_| true)
    }

    /// The newest entry that `counts`. Entries are not merged: what a click brought stays together.
    pub(crate) fn select(&self, macros: Macros, counts: impl Fn(&Incoming) -> bool) -> Incoming<'_> {
        for pairs in &self.entries {
            let incoming = Incoming { pairs, macros };
            if counts(&incoming) {
                return incoming;
            }
        }
        Incoming { pairs: &[], macros }
    }
}

/// What an ad network's unexpanded macro, such as `__CAMPAIGN_NAME__`, counts as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Macros {
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
        self.find(name, |it, name| it == name)
    }

    /// The value under a name in any case.
    pub fn get_any_case(&self, name: &str) -> Option<&'a str> {
        self.find(name, str::eq_ignore_ascii_case)
    }

    fn find(&self, name: &str, is_it: fn(&str, &str) -> bool) -> Option<&'a str> {
        if name.is_empty() {
            return None;
        }
        for (it, value) in self.pairs.iter().rev() {
            if is_it(it, name) && !value.is_empty() && !(self.macros == Macros::NoValue && is_macro(value)) {
                return Some(value);
            }
        }
        None
    }
}

/// Two underscores, a name in any case, two underscores.
fn is_macro(value: &str) -> bool {
    value.len() > 4
        && value.starts_with("__")
        && value.ends_with("__")
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
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

    #[test]
    fn a_macro_does_not_hide_a_value() {
        let visit = Visit::new("c=__CAMPAIGN_NAME__&c=summer&c=__campaign_name__&c=");
        assert_eq!(visit.page(Macros::NoValue).get("c"), Some("summer"));
        assert_eq!(visit.page(Macros::Text).get("c"), Some("__campaign_name__"));
    }
}
