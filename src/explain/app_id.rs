//! Mistakes in an app's id, which each platform writes in its own way.

use super::plain::plain;
use crate::text::{cut, has, same, split};

/// What is wrong with an app's id, if it is of a form that its platform doesn't have: an address, or the id of
/// another platform. What has no form that is known may be right.
pub(super) fn mistake(platform: &[u8], app_id: &[u8]) -> Option<String> {
    let is = |name: &str| platform.eq_ignore_ascii_case(name.as_bytes());
    let is_address = has(app_id, b'/') && has(app_id, b':');
    let number = app_store_number(app_id);
    let is_of_app_store = number.len() + 2 == app_id.len();
    let (want, nearest) = if is("ios") {
        // A number alone goes out as an id too.
        let is_right = is_number(app_id.strip_prefix(b"id").unwrap_or(app_id));
        if is_right || (!is_package(app_id) && !is_address && number.is_empty()) {
            return None;
        }
        let nearest = if number.is_empty() { String::new() } else { ["id", &plain(number)].concat() };
        ("the app's id in the App Store, such as id123456789", nearest)
    } else if (is("android") || is("apk")) && (is_address || is_of_app_store || is_number(app_id)) {
        let name = cut(cut(behind(app_id, b"id="), b'&').0, b'#').0;
        (
            "the app's package name, such as com.example.app",
            if is_package(name) { plain(name) } else { String::new() },
        )
    } else if is("steam") && (is_address || is_of_app_store || is_package(app_id)) {
        ("the app's number on Steam, such as 440", plain(digits(behind(app_id, b"/app/"))))
    } else if is_address {
        ("the app's id alone", String::new())
    } else {
        return None;
    };
    let hint = if nearest.is_empty() { nearest } else { ["; did you mean \"", &nearest, "\"?"].concat() };
    Some(format!("want {want}, got {:?}{hint}", plain(app_id)))
}

/// What comes after the first occurrence of a part.
fn behind<'a>(text: &'a [u8], part: &[u8]) -> &'a [u8] {
    let at = (0..text.len()).find(|&at| text[at..].starts_with(part));
    at.map_or(b"", |at| &text[at + part.len()..])
}

/// The digits that a text starts with.
fn digits(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| !byte.is_ascii_digit());
    &text[..end.unwrap_or(text.len())]
}

fn is_number(text: &[u8]) -> bool {
    !text.is_empty() && same(digits(text), text)
}

/// Whether a text is the name of an Android package.
///
/// <https://developer.android.com/build/configure-app-module#set-application-id>
fn is_package(mut text: &[u8]) -> bool {
    let mut parts = 0;
    while !text.is_empty() {
        let (part, rest) = split(text, b'.');
        let is_part = part.first().is_some_and(u8::is_ascii_alphabetic)
            && part.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        if !is_part {
            return false;
        }
        (text, parts) = (rest, parts + 1);
    }
    parts > 1
}

/// The number of an App Store's id, from an address or from another spelling of the id.
fn app_store_number(text: &[u8]) -> &[u8] {
    for at in 0..text.len() {
        let is_begin = at == 0 || !text[at - 1].is_ascii_alphanumeric();
        if is_begin && text[at..].get(..2).is_some_and(|it| it.eq_ignore_ascii_case(b"id")) {
            let number = digits(text[at + 2..].trim_ascii_start());
            if !number.is_empty() {
                return number;
            }
        }
    }
    b""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_a_platform_may_have_are_no_mistakes() {
        for (platform, id) in [
            ("ios", "id123456789"),
            ("iOS", "123456789"),
            ("android", "com.example.app"),
            ("apk", "com.Example_2.app"),
            ("steam", "440"),
            ("xbox", "9N440"),
            ("playstation", "CUSA00000_00"),
            ("", "id"),
        ] {
            assert_eq!(mistake(platform.as_bytes(), id.as_bytes()), None, "{platform} {id}");
        }
    }

    #[test]
    fn an_address_and_the_id_of_another_platform_are_named_with_the_id_in_them() {
        for (platform, id, want, nearest) in [
            ("ios", "https://apps.apple.com/us/app/a-video/id12?mt=8", "App Store", Some("id12")),
            ("ios", "ID12", "App Store", Some("id12")),
            ("ios", "id 12", "App Store", Some("id12")),
            ("ios", "com.example.app", "App Store", None),
            ("android", "id12", "package name", None),
            ("android", "12", "package name", None),
            (
                "Android",
                "https://play.google.com/store/apps/details?id=com.example.app&hl=en",
                "package name",
                Some("com.example.app"),
            ),
            ("Steam", "https://store.steampowered.com/app/440/Game/", "on Steam", Some("440")),
            ("steam", "com.example.app", "on Steam", None),
            ("epic", "https://store.epicgames.com/p/game", "id alone", None),
        ] {
            let mistake = mistake(platform.as_bytes(), id.as_bytes()).unwrap_or_default();
            assert!(mistake.contains(want) && mistake.contains(id), "{platform} {id}: {mistake}");
            let got = mistake.split_once("; did you mean ").map(|it| it.1.trim_matches(['"', '?']));
            assert_eq!(got, nearest, "{platform} {id}: {mistake}");
        }
    }
}
