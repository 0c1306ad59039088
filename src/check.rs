//! What is wrong in a configuration, each with its path and what is wanted there.

use std::borrow::Cow;

use crate::address::Address;
use crate::config::{PRESETS, Setup};
use crate::link::{AF_SUBS, slots};
use crate::notes::Notes;
use crate::rule::Rule;
use crate::text::{pairs, split};
use crate::wire::Value;

/// The names a page's configuration may have.
const TOP: [&str; 20] = [
    "oneLinkURL",
    "preset",
    "afParameters",
    "clickId",
    "clickIdSlot",
    "endpoints",
    "markers",
    "referrerSkipList",
    "urlSkipList",
    "webReferrer",
    "rememberMinutes",
    "observe",
    "impressionPer",
    "redirectHosts",
    "consent",
    "consentFrom",
    "limitDataUse",
    "links",
    "banner",
    "debug",
];

/// What the banner has on all platforms or on one, each with what is wanted there: a string if nothing.
const BANNER_TEXTS: &[u8] = b"appName&title&text&buttonText&price&ratingText&href=an https address\
    &rating=a number from 0 on&deepLinkValue=a rule";

/// What else it has; one of some words where there are some.
const BANNER: &[u8] = b"icon&closeText&into&qrText&lang&reserve=a boolean&delaySeconds=a number from 0 on\
    &scrollPercent=a number from 0 on&closedDays=a number from 0 on&tappedDays=a number from 0 on\
    &qrSize=a number from 0 on&theme=auto|light|dark&position=top|bottom|inline&appleBanner=keep|replace\
    &dir=ltr|rtl&platforms=a list&paths=a list&inApp=a list\
    &ios=texts&iphone=texts&ipad=texts&android=texts&desktop=texts";

/// Notes every mistake in a configuration.
pub(crate) fn check(setup: &Setup, notes: &mut Notes) {
    let config = setup.config;
    if !config.is_map() {
        notes.add("configuration", format!("want an object, got {}", config.kind()));
        return;
    }
    known_names(config, "", &TOP, notes);
    let link = config.get(b"oneLinkURL");
    if !link.is_null() && (!link.is_text() || setup.template().is_none()) {
        notes.add(
            "oneLinkURL",
            format!(
                "want an https address with a template, such as https://brand.onelink.me/A1b2, got {}",
                shown(link)
            ),
        );
    }
    let preset = config.get(b"preset");
    if !preset.is_null() && !PRESETS.contains(&&*plain(preset.text())) {
        notes.add("preset", format!("want one of {}, got {}", PRESETS.join(", "), shown(preset)));
    }
    let slot = config.get(b"clickIdSlot");
    if !slot.is_null() && !pairs(AF_SUBS).any(|known| known.0 == slot.text()) {
        notes.add("clickIdSlot", format!("want one of af_sub1 to af_sub5, got {}", shown(slot)));
    }
    for name in ["markers", "observe"] {
        want(config, name, name, "a boolean", notes);
    }
    let endpoints = config.get(b"endpoints");
    known_names(endpoints, "endpoints.", &["impression", "direct", "store"], notes);
    for endpoint in endpoints.members() {
        if Address::read(endpoint.text(), true, false).is_none() {
            let name = plain(endpoint.name);
            notes.add(format!("endpoints.{name}"), format!("want an https address, got {}", shown(endpoint)));
        }
    }
    for name in ["referrerSkipList", "urlSkipList", "redirectHosts"] {
        strings(config.get(name.as_bytes()), name, notes);
    }
    want(config, "webReferrer", "webReferrer", "a string", notes);
    let minutes = config.get(b"rememberMinutes");
    if !minutes.is_null() && minutes.number().is_none() {
        notes.add("rememberMinutes", format!("want a whole number, got {}", shown(minutes)));
    }
    one_of(config.get(b"impressionPer"), "impressionPer", &["load", "route"], notes);
    one_of(config.get(b"consent"), "consent", &["granted", "denied", "pending"], notes);
    let from = config.get(b"consentFrom");
    let (source, path) = match from.is_map() {
        true => (from.get(b"source"), "consentFrom.source"),
        false => (from, "consentFrom"),
    };
    one_of(source, path, &["tcf", "google", "gpc"], notes);
    if from.is_map() {
        if source.is_null() {
            notes.add(path, "want tcf or google or gpc");
        }
        known_names(from, "consentFrom.", &["source", "vendor", "purposes", "types"], notes);
    }
    for (name, word) in [("limitDataUse", "gpc"), ("debug", "url")] {
        let member = config.get(name.as_bytes());
        if !member.is_null() && member.kind() != "a boolean" && member.text() != word.as_bytes() {
            notes.add(name, format!("want true, false or {word:?}, got {}", shown(member)));
        }
    }
    parameters(config.get(b"afParameters"), notes);
    banner(config.get(b"banner"), "banner.", &[BANNER_TEXTS, BANNER], notes);
}

/// Notes what is wrong in a part of the banner's options.
fn banner(part: &Value, path: &str, tables: &[&[u8]], notes: &mut Notes) {
    let options = || tables.iter().flat_map(|table| pairs(table));
    names(part, path, &|name| options().any(|known| known.0 == name), notes);
    for (name, kind) in options() {
        let value = part.get(name);
        if value.is_null() {
            continue;
        }
        let (name, kind) = (plain(name), plain(kind));
        let path = format!("{path}{name}");
        match &*kind {
            "" => want(part, &name, &path, "a string", notes),
            "a boolean" => want(part, &name, &path, &kind, notes),
            "a list" => strings(value, &path, notes),
            "a rule" if value.is_text() => {}
            "a rule" => rule(value, &path, notes),
            "texts" => banner(value, &format!("{path}."), &[BANNER_TEXTS], notes),
            "an https address" if Address::read(value.text(), true, false).is_some() => {}
            "a number from 0 on" if value.number().is_some() => {}
            "an https address" | "a number from 0 on" => {
                notes.add(path, format!("want {kind}, got {}", shown(value)));
            }
            words => {
                let mut left = words.as_bytes();
                while !left.is_empty() {
                    let (word, rest) = split(left, b'|');
                    if word == value.text() {
                        break;
                    }
                    left = rest;
                }
                if left.is_empty() {
                    notes.add(path, format!("want {words}, got {}", shown(value)));
                }
            }
        }
    }
}

fn parameters(parameters: &Value, notes: &mut Notes) {
    let slots: Vec<_> = slots().map(plain).collect();
    let mut known: Vec<_> = slots.iter().map(|slot| &**slot).collect();
    known.extend(["googleClickIdKey", "afCustom"]);
    known_names(parameters, "afParameters.", &known, notes);
    for slot in &slots {
        rule(parameters.get(slot.as_bytes()), &format!("afParameters.{slot}"), notes);
    }
    want(parameters, "googleClickIdKey", "afParameters.googleClickIdKey", "a string", notes);
    let custom = parameters.get(b"afCustom");
    if !custom.is_null() && !custom.is_list() {
        notes.add("afParameters.afCustom", format!("want a list, got {}", custom.kind()));
    } else {
        for (index, item) in custom.items().iter().enumerate() {
            let path = format!("afParameters.afCustom[{index}]");
            if item.get(b"paramKey").printed().is_empty() {
                notes.add(format!("{path}.paramKey"), "want the name of an outgoing parameter");
            }
            rule(item, &path, notes);
        }
    }
}

fn rule(rule: &Value, path: &str, notes: &mut Notes) {
    if rule.is_null() {
        return;
    }
    let names = ["keys", "overrideValues", "defaultValue", "paramKey"];
    known_names(rule, &format!("{path}."), &names, notes);
    strings(rule.get(b"keys"), &format!("{path}.keys"), notes);
    let default = rule.get(b"defaultValue");
    if default.is_list() || default.is_map() {
        want(rule, "defaultValue", &format!("{path}.defaultValue"), "a string", notes);
    }
    want(rule, "overrideValues", &format!("{path}.overrideValues"), "an object", notes);
    if rule.is_map() && !Rule(rule).is_usable() {
        notes.add(path, "want keys, a defaultValue, or both");
    }
}

/// Notes what is no list of strings; a single string is one.
fn strings(list: &Value, path: &str, notes: &mut Notes) {
    if !(list.is_null() || list.is_text() || list.is_list()) {
        notes.add(path, format!("want a list of strings, got {}", list.kind()));
    }
    for (index, item) in list.items().iter().enumerate() {
        if !item.is_text() {
            notes.add(format!("{path}[{index}]"), format!("want a string, got {}", item.kind()));
        }
    }
}

/// Notes a member of another kind than wanted; one that is absent is fine.
fn want(value: &Value, name: &str, path: &str, wanted: &str, notes: &mut Notes) {
    let member = value.get(name.as_bytes());
    if !member.is_null() && member.kind() != wanted {
        notes.add(path, format!("want {wanted}, got {}", member.kind()));
    }
}

/// Notes names that mean nothing, and a value that should have names but has none.
fn known_names(value: &Value, path: &str, known: &[&str], notes: &mut Notes) {
    names(value, path, &|name| known.iter().any(|known| known.as_bytes() == name), notes);
}

fn names(value: &Value, path: &str, is_known: &dyn Fn(&[u8]) -> bool, notes: &mut Notes) {
    if !value.is_null() && !value.is_map() {
        notes.add(path.trim_end_matches('.'), format!("want an object, got {}", value.kind()));
    }
    for member in value.members() {
        if !is_known(member.name) {
            let name = plain(member.name);
            notes.add(format!("{path}{name}"), "not a name that means anything here");
        }
    }
}

/// Notes a text that is none of those wanted; one that is absent is fine.
fn one_of(value: &Value, path: &str, wanted: &[&str], notes: &mut Notes) {
    if !value.is_null() && !wanted.contains(&&*plain(value.text())) {
        notes.add(path, format!("want {}, got {}", wanted.join(" or "), shown(value)));
    }
}

fn shown(value: &Value) -> String {
    if value.is_text() { format!("{:?}", plain(value.text())) } else { value.kind().to_owned() }
}

fn plain(text: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(text)
}
