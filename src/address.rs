//! The few things this program must know of a web address that its author wrote: whether a link may
//! lead there, and which part is which. The whole URL standard would cost a page 34 KB (HACKING.md).

/// An absolute address that a browser counts as secure, as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Address<'a> {
    /// `https://`, or `http://` on this machine.
    pub scheme: &'static str,
    /// Host and port.
    pub authority: &'a str,
    /// The path with its first slash; empty where none was written.
    pub path: &'a str,
    /// The query without its `?`.
    pub query: &'a str,
    /// The fragment without its `#`.
    pub fragment: &'a str,
}

impl<'a> Address<'a> {
    /// Reads an `https:` address, with `loopback` also an `http:` one on this machine, with `login`
    /// one with a user's name or password. Blanks
    /// around it don't matter. `None` for what no browser could open as written: another scheme, a
    /// host with blanks, credentials, a port that is no number; and for numbers in brackets, where no
    /// store and no OneLink is.
    pub fn read(text: &'a str, loopback: bool, login: bool) -> Option<Address<'a>> {
        let text = text.trim_ascii();
        let scheme = match loopback {
            _ if scheme_is(text, "https://") => "https://",
            true if scheme_is(text, "http://") => "http://",
            _ => return None,
        };
        let (rest, fragment) = split(&text[scheme.len()..], b'#');
        let (rest, query) = split(rest, b'?');
        let (authority, path) = cut(rest, b'/');
        let (user, at) = cut(authority, b'@');
        let host = host_of(if login && !at.is_empty() { &at[1..] } else { authority })?;
        let opens = cut(path, b'\\').1.is_empty() && cut(user, b'\\').1.is_empty();
        let secure = scheme.len() == 8 || matches!(host, "localhost" | "127.0.0.1");
        (opens && secure).then_some(Address { scheme, authority, path, query, fragment })
    }
}

/// Whether an address starts so, in any case.
pub(crate) fn scheme_is(address: &str, scheme: &str) -> bool {
    address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// Cuts a text before the first of this ASCII character.
pub(crate) fn cut(text: &str, end: u8) -> (&str, &str) {
    cut_at(text, [end, end])
}

/// Cuts a text before the first of either ASCII character.
pub(crate) fn cut_at(text: &str, ends: [u8; 2]) -> (&str, &str) {
    let [one, other] = ends;
    text.split_at(text.bytes().position(|byte| byte == one || byte == other).unwrap_or(text.len()))
}

/// What is before the first of this ASCII character, and what is behind it.
pub(crate) fn split(text: &str, end: u8) -> (&str, &str) {
    let (before, rest) = cut(text, end);
    (before, rest.get(1..).unwrap_or_default())
}

/// The host of an authority whose host and port a browser would take.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = split(authority, b':');
    let is_host = host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | 0x80..));
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit())
        && (port.len() < 5 || (port.len() == 5 && port <= "65535"));
    (is_host && host.len() > 1 && is_port).then_some(host)
}

/// Whether this could be an absolute address of some kind.
pub(crate) fn is_address(text: &str) -> bool {
    let (scheme, rest) = split(text, b':');
    let is_scheme =
        scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    let is_web = matches!(scheme, "http" | "https");
    let opens = |rest| host_of(cut(rest, b'/').0).is_some();
    is_scheme
        && scheme.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && !rest.is_empty()
        && (!is_web || rest.strip_prefix("//").is_some_and(opens))
}

/// An address's query with its `?`.
pub(crate) fn query_of(url: &str) -> &str {
    cut(cut(url, b'#').0, b'?').1
}

/// Whether both addresses have the same scheme, host and port, spelled as browsers spell them.
pub(crate) fn is_same_site(referrer: &str, url: &str) -> bool {
    fn origin_of(url: &str) -> &str {
        let scheme = cut(url, b':').0.len();
        let host = url.get(scheme + 3..).map_or(0, |rest| cut(rest, b'/').0.len());
        url.get(..scheme + 3 + host).unwrap_or(url)
    }
    !referrer.is_empty() && origin_of(referrer) == origin_of(url)
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
            "https://brand.onelink.me",
        ] {
            assert!(Address::read(text, false, false).is_some(), "{text}");
        }
        for text in ["http://localhost:8080/A", "HTTP://127.0.0.1/"] {
            assert!(Address::read(text, true, false).is_some(), "{text}");
            assert!(Address::read(text, false, false).is_none(), "{text}");
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
            "https://user@brand.onelink.me/A",
            "https://brand.onelink.me:port/A",
            "https://brand.onelink.me:99999/A",
            "https://brand.onelink.me:+80/A",
            "https://brand.onelink.me%2F/A",
            "https://[::1]/A",
        ] {
            assert_eq!(Address::read(text, true, false), None, "{text}");
        }
    }

    #[test]
    fn takes_a_login_where_it_is_allowed() {
        for text in ["https://user:pw@brand.onelink.me/A", "https://user@brand.onelink.me:8443/A"] {
            assert!(Address::read(text, false, true).is_some(), "{text}");
        }
        for text in ["https://a@b@brand.onelink.me/A", "https://evil\\@brand.onelink.me/A", "https://user@/A"]
        {
            assert!(Address::read(text, false, true).is_none(), "{text}");
        }
    }

    #[test]
    fn tells_addresses_from_other_texts() {
        for text in ["https://a.example/x?y", "http://a.example:80", "android-app://com.example/", "foo:bar"]
        {
            assert!(is_address(text), "{text}");
        }
        for text in [
            "",
            "x",
            ":abc",
            "1http://x",
            "https://",
            "https:/",
            "http://[",
            "https://a b/",
            "http://x:99999/",
            "a b:c",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }

    #[test]
    fn knows_its_parts() {
        let address =
            Address::read("HTTPS://a.example:80/x y?p%69d=1&q=a b&&r#to p?x", false, false).unwrap();
        let parts = (address.scheme, address.authority, address.path, address.query, address.fragment);
        assert_eq!(parts, ("https://", "a.example:80", "/x y", "p%69d=1&q=a b&&r", "to p?x"));
    }
}
