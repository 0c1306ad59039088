//! What this program has to know of an address that an author wrote: whether a link may lead there, and
//! which part is which. A parser for the whole URL standard would weigh 34 KB on a page (HACKING.md).
//!
//! The two read hosts beyond ASCII differently. [`Address`] keeps them as they were written, and the browser
//! that opens the link maps them: `bücher.example` to `xn--bcher-kva.example`, fullwidth letters and dots to
//! ASCII, soft hyphens to nothing. In a `url::Url`, which callers in Rust pass, they are mapped already. Both
//! links lead to the same place. In the wasm-bindgen module the browser maps them before the parser sees them, so
//! that a page needs no tables but the browser's (src/shim/web/page.ts; tests/page/module has examples).
//!
//! On whether a host is valid, the parser is right. [`Address`] takes any host beyond ASCII, even one that
//! maps to an invalid one, such as soft hyphens alone; no browser opens such a link, and JSON with one is an
//! error in Rust. And it refuses some valid ones that no store and no OneLink has: percent-encoded hosts,
//! those of one letter, and IPv6 addresses. tests/core/api.rs has examples of all of these.

use super::{cut, has, same, split, whole_number};

/// The parts of an absolute address that a browser counts as secure, as they were written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Address<'a> {
    /// `https://`, or `http://` on this machine.
    pub scheme: &'static [u8],
    /// Host and port.
    pub authority: &'a [u8],
    /// The path with its first slash; empty where none was written.
    pub path: &'a [u8],
    /// The query without its `?`.
    pub query: &'a [u8],
    /// The fragment without its `#`.
    pub fragment: &'a [u8],
}

impl<'a> Address<'a> {
    /// Reads an `https:` address; with `loopback`, also an `http:` one on this machine. Only with `login` may
    /// it have a user name and password. Blanks around it don't matter.
    ///
    /// `None` is for any other scheme, for hosts and ports that no browser would open, and for IPv6
    /// addresses, at which there is no store and no OneLink.
    pub fn read(text: &'a [u8], loopback: bool, login: bool) -> Option<Address<'a>> {
        let text = text.trim_ascii();
        let is_secure = starts_with(text, b"https://");
        let scheme: &[u8] = if is_secure { b"https://" } else { b"http://" };
        if !(is_secure || loopback && starts_with(text, scheme)) {
            return None;
        }
        let (rest, fragment) = split(&text[scheme.len()..], b'#');
        let (rest, query) = split(rest, b'?');
        let (authority, path) = cut(rest, b'/');
        let (_, at) = cut(authority, b'@');
        let host = host_of(if login && !at.is_empty() { &at[1..] } else { authority })?;
        let is_opened = !has(rest, b'\\')
            && authority.iter().all(|&byte| byte > b' ')
            && (is_secure || same(host, b"localhost") || same(host, b"127.0.0.1"));
        is_opened.then_some(Address { scheme, authority, path, query, fragment })
    }
}

/// Whether an address starts with a text, in upper or lower case.
pub(crate) fn starts_with(address: &[u8], start: &[u8]) -> bool {
    address.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start))
}

/// Whether a text has another in it, in upper or lower case.
pub(crate) fn contains(text: &[u8], part: &[u8]) -> bool {
    (0..text.len()).any(|at| starts_with(&text[at..], part))
}

/// The host of an authority, if a browser would take its host and its port.
fn host_of(authority: &[u8]) -> Option<&[u8]> {
    let (host, port) = split(authority, b':');
    let is_port = port.is_empty() || whole_number(port).is_some_and(|port| port < 65536);
    (is_host(host) && is_port).then_some(host)
}

/// Whether a text may be a host, or an app's scheme: no such scheme is known that has a plus or is one letter.
pub(crate) fn is_host(text: &[u8]) -> bool {
    let is_part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | 0x80..);
    text.iter().all(is_part) && text.len() > 1
}

/// Whether both addresses have the same scheme, host and port, spelled as browsers spell them.
pub(crate) fn is_same_site(referrer: &[u8], url: &[u8]) -> bool {
    fn origin_of(url: &[u8]) -> &[u8] {
        let scheme = cut(url, b':').0.len();
        let host = url.get(scheme + 3..).map_or(0, |rest| cut(rest, b'/').0.len());
        url.get(..scheme + 3 + host).unwrap_or(url)
    }
    !referrer.is_empty() && same(origin_of(referrer), origin_of(url))
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
            assert!(Address::read(text.as_bytes(), false, false).is_some(), "{text}");
        }
        for text in ["http://localhost:8080/A", "HTTP://127.0.0.1/"] {
            assert!(Address::read(text.as_bytes(), true, false).is_some(), "{text}");
            assert!(Address::read(text.as_bytes(), false, false).is_none(), "{text}");
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
            assert_eq!(Address::read(text.as_bytes(), true, false), None, "{text}");
        }
    }

    #[test]
    fn takes_a_login_where_it_is_allowed() {
        for text in ["https://user:pw@brand.onelink.me/A", "https://user@brand.onelink.me:8443/A"] {
            assert!(Address::read(text.as_bytes(), false, true).is_some(), "{text}");
        }
        for text in [
            "https://a@b@brand.onelink.me/A",
            "https://evil\\@brand.onelink.me/A",
            "https://user@/A",
            "https://us\0er@brand.onelink.me/A",
            "https://us\ner@brand.onelink.me/A",
        ] {
            assert!(Address::read(text.as_bytes(), false, true).is_none(), "{text}");
        }
    }

    #[test]
    fn knows_its_parts() {
        let address =
            Address::read(b"HTTPS://a.example:80/x y?p%69d=1&q=a b&&r#to p?x", false, false).unwrap();
        let parts = [address.scheme, address.authority, address.path, address.query, address.fragment];
        let want: [&[u8]; 5] = [b"https://", b"a.example:80", b"/x y", b"p%69d=1&q=a b&&r", b"to p?x"];
        assert_eq!(parts, want);
    }
}
