//! The few things this program must know of a web address that its author wrote: whether a link may
//! lead there, and which part is which. The whole URL standard would cost a page 34 KB (HACKING.md).

use form_urlencoded::parse;

use crate::encode::{push_component, push_written};

/// An absolute address that a browser counts as secure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Address {
    /// Scheme and authority, as in `https://brand.onelink.me`.
    pub origin: String,
    /// The path with its first slash; empty where none was written.
    pub path: String,
    /// The query's pairs: the name as it compares, the pair as it was spelled.
    pub query: Vec<(String, String)>,
    /// The fragment with its `#`, or nothing.
    pub fragment: String,
}

impl Address {
    /// Reads an `https:` address, with `loopback` also an `http:` one on this machine. Blanks
    /// around it don't matter. `None` for what no browser could open as written: another scheme, a
    /// host with blanks, credentials, a port that is no number.
    pub fn read(text: &str, loopback: bool) -> Option<Address> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://")?;
        let authority_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(authority_end);
        let host = host_of(authority)?;
        let scheme = if scheme.eq_ignore_ascii_case("https") {
            "https"
        } else if loopback && scheme.eq_ignore_ascii_case("http") && is_loopback(host) {
            "http"
        } else {
            return None;
        };
        if rest.contains('\\') {
            return None;
        }
        let (rest, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        Some(Address {
            origin: [scheme, "://", authority].concat(),
            path: written(path),
            query: query.split('&').filter_map(pair).collect(),
            fragment: match fragment.strip_prefix('#') {
                Some(fragment) => ["#", &written(fragment)].concat(),
                None => String::new(),
            },
        })
    }
}

fn written(text: &str) -> String {
    let mut out = String::new();
    push_written(&mut out, text);
    out
}

fn pair(text: &str) -> Option<(String, String)> {
    let (name, _) = parse(text.as_bytes()).next()?;
    let mut encoded = String::new();
    push_component(&mut encoded, &name);
    Some((encoded, written(text)))
}

/// The host of an authority whose host and port a browser would take.
fn host_of(authority: &str) -> Option<&str> {
    let port_at = match authority.rfind(':') {
        Some(colon) if !authority.ends_with(']') => colon,
        _ => authority.len(),
    };
    let (host, port) = authority.split_at(port_at);
    let port_is_fine = port.is_empty() || port[1..].parse::<u16>().is_ok_and(|_| !port.contains('+'));
    let name = host.strip_prefix('[').and_then(|inner| inner.strip_suffix(']'));
    let host_is_fine = match name {
        Some(inner) => inner.bytes().all(|b| b.is_ascii_hexdigit() || b == b':' || b == b'.'),
        None => host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b) || b >= 0x80),
    };
    (port_is_fine && host_is_fine && host.len() > 1).then_some(host)
}

/// <https://w3c.github.io/webappsec-secure-contexts/#potentially-trustworthy-origin>
fn is_loopback(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_a_browser_opens_securely() {
        for text in [
            "https://brand.onelink.me/A1b2",
            " HTTPS://BRAND.onelink.me/ ",
            "https://click.brand.com:8443/A1b2?pid=x&y#top",
            "https://bücher.example/A",
            "https://127.0.0.1/A",
            "https://[::1]:8443/A",
        ] {
            assert!(Address::read(text, false).is_some(), "{text}");
        }
        for text in ["http://localhost:8080/A", "http://127.0.0.1/", "http://[::1]:1/"] {
            assert!(Address::read(text, true).is_some(), "{text}");
            assert!(Address::read(text, false).is_none(), "{text}");
        }
    }

    #[test]
    fn refuses_what_leads_elsewhere_or_nowhere() {
        for text in [
            "",
            "brand.onelink.me/A1b2",
            "//brand.onelink.me/A1b2",
            "http://brand.onelink.me/A1b2",
            "http://localhost.evil.example/A",
            "javascript:alert(1)//https://brand.onelink.me/A1b2",
            "data:text/html,https://a/b",
            "https://",
            "https:///A1b2",
            "https://bra nd.onelink.me/A",
            "https://brand.onelink.me\\@evil.example/A",
            "https://brand.onelink.me/\\evil",
            "https://user:pw@brand.onelink.me/A",
            "https://brand.onelink.me:port/A",
            "https://brand.onelink.me:99999/A",
            "https://brand.onelink.me:+80/A",
            "https://brand.onelink.me%2F/A",
        ] {
            assert!(Address::read(text, true).is_none(), "{text}");
        }
    }

    #[test]
    fn knows_its_parts() {
        let address = Address::read("https://a.example/x y?p%69d=1&q=a b&&r#to p", false).unwrap();
        assert_eq!(address.origin, "https://a.example");
        assert_eq!(address.path, "/x%20y");
        let query: Vec<_> = address.query.iter().map(|(n, p)| (n.as_str(), p.as_str())).collect();
        assert_eq!(query, [("pid", "p%69d=1"), ("q", "q=a%20b"), ("r", "r")]);
        assert_eq!(address.fragment, "#to%20p");
    }
}
