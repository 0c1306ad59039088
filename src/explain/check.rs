//! The mistakes in a configuration, each with its path and what is wanted there.
//!
//! What is wanted is declared with the objects, in [`config`](crate::config).

use std::borrow::Cow;

use super::app_id;
use super::nearest::{did_you_mean, is_spelled_alike, nearest};
use super::notes::Notes;
use super::watch::rule_path;
use crate::config::config::ConfigView;
use crate::config::declaration::{Declared, Field, Wants};
use crate::config::rules::RuleView;
use crate::config::setup::{CodeView, Custom, Setup, Wanted};
use crate::link::{AF_SUBS, has_name, is_in_head, is_named, slots_of};
use crate::plan::ad_network::usual_click_id;
use crate::plan::parameter_order::{copy_slot, is_of_visit};
use crate::text::address::Address;
use crate::text::same;
use crate::wire::Value;

/// Notes every mistake in a configuration.
pub(crate) fn check(setup: &Setup, notes: &mut Notes) {
    let config = setup.config.0;
    if !config.is_map() {
        notes.add("configuration", format!("want an object, got {}", config.kind()));
        return;
    }
    let mut check = Check { setup, notes };
    check.object(config, "", ConfigView::declared());
    check.custom_rules();
    check.app_ids();
    check.own_links();
    check.hosts();
}

/// Looks for mistakes, each with the path of what it is in.
pub(super) struct Check<'a> {
    pub setup: &'a Setup<'a>,
    pub notes: &'a mut Notes,
}

/// The options of the banner that are numbers with an end, beyond which they count as it.
const ENDS: [(&str, u64, &str); 3] =
    [("rating", 5, " stars"), ("scrollPercent", 100, " percent"), ("percent", 100, " percent")];

impl Check<'_> {
    /// Notes what is wrong in an object, unless it is absent.
    ///
    /// `path` ends with a dot, or is empty.
    fn object(&mut self, value: &Value, path: &str, declared: Declared) {
        if value.is_null() {
            return;
        }
        if !value.is_map() {
            self.notes.add(path.trim_end_matches('.'), format!("want an object, got {}", value.kind()));
            return;
        }
        self.names(value, path, declared);
        for field in declared.all_fields() {
            let member = value.get(field.name.as_bytes());
            let path = format!("{path}{}", field.name);
            if field.is_required && member.is_null() {
                self.notes.add(path, format!("want {}", wanted(&field.wants)));
            } else if !member.is_null() && declared.name.starts_with("Banner") {
                self.banner_option(member, &path, field.name, &field.wants);
            } else if !member.is_null() {
                self.member(member, &path, &field.wants);
            }
        }
        if matches!(declared.name, "Rule" | "CustomRule") {
            self.rule(RuleView(value), path);
        }
    }

    /// Notes what is wrong in a rule, apart from the kinds of its members.
    fn rule(&mut self, rule: RuleView, path: &str) {
        self.keys(rule.keys(), path);
        let default = rule.default_value();
        let text = plain(default.printed());
        if default.is_true() || default.is_false() {
            let word = if default.is_true() { "true" } else { "false" };
            let then = if default.is_true() {
                "it goes out as the text \"true\" on every visit that brings no value"
            } else {
                "it counts as no value, and nothing goes out"
            };
            let note = format!(
                "want a string, got {word}: {then}; write a text, such as \"website\", or leave defaultValue out; if the \
                 word {word} is meant, write \"{word}\" in quotation marks"
            );
            self.notes.add(format!("{path}defaultValue"), note);
        } else if default.is_list() || default.is_map() {
            let first = default.inner().first().map(|it| plain(it.printed())).unwrap_or_default();
            let such = if first.is_empty() { "website".into() } else { first };
            let note = format!(
                "want a string, got {}, and nothing goes out; write a single text, such as {such:?}",
                default.kind()
            );
            self.notes.add(format!("{path}defaultValue"), note);
        } else if !default.is_text() && text.len() > 15 {
            let note = format!(
                "the number {text} may not be as you wrote it: JavaScript rounds whole numbers over 9007199254740991; \
                 write it in quotation marks"
            );
            self.notes.add(format!("{path}defaultValue"), note);
        } else if !rule.is_usable() {
            self.notes.add(path.trim_end_matches('.'), "want keys, a defaultValue, or both");
        }
    }

    /// Notes what is wrong in an option of the banner, which isn't absent.
    pub fn banner_option(&mut self, value: &Value, path: &str, option: &str, wants: &Wants) {
        let before = self.notes.0.len();
        self.member(value, path, wants);
        if self.notes.0.len() > before {
            return;
        }
        if let Some((_, end, unit)) = ENDS.iter().find(|known| known.0 == option)
            && value.number().is_some_and(|number| number > *end)
        {
            let got = plain(value.printed());
            self.notes
                .add(path, format!("want a number from 0 to {end}, got {got}, which counts as {end}{unit}"));
        }
        if option == "paths" {
            let texts = value.items().iter().map(|item| plain(item.text()));
            let patterns =
                texts.flat_map(|text| text.split_ascii_whitespace().map(str::to_owned).collect::<Vec<_>>());
            for pattern in patterns {
                let path_of = pattern.strip_prefix('!').unwrap_or(&pattern);
                if !path_of.starts_with(['/', '*']) {
                    let not = &pattern[..pattern.len() - path_of.len()];
                    let note =
                        format!("{pattern:?} is the path of no page; did you mean \"{not}/{path_of}\"?");
                    self.notes.add(path, note);
                }
            }
        }
    }

    /// Notes the keys that seem to be meant for something that a browser stores, and are read as parameters' names.
    fn keys(&mut self, keys: &Value, path: &str) {
        const SOURCES: [&str; 4] = ["cookie", "storage", "localStorage", "meta"];
        for key in keys.items() {
            let key = plain(key.text());
            let Some(end) = key.bytes().position(|byte| byte == b':') else { continue };
            let (source, name) = (&key[..end], &key[end + 1..]);
            if SOURCES.contains(&source) && source != "localStorage" {
                continue;
            }
            if let Some(meant) = nearest(source, &SOURCES) {
                let meant = if meant == "localStorage" { "storage" } else { meant };
                let note = format!("{key:?} is read as a parameter's name; did you mean \"{meant}:{name}\"?");
                self.notes.add(format!("{path}keys"), note);
            }
        }
    }

    /// Notes hosts that are written as something else, and so never match.
    fn hosts(&mut self) {
        for (index, host) in self.setup.config.redirect_hosts().iter().enumerate() {
            let text = host.text();
            let is_other = |byte: &u8| matches!(byte, b'/' | b':' | b'*' | b' ');
            if text.iter().any(is_other) {
                let rest = text.windows(2).position(|two| two == b"//").map_or(text, |at| &text[at + 2..]);
                let rest = rest.strip_prefix(b"*.").unwrap_or(rest);
                let bare = &rest[..rest.iter().position(is_other).unwrap_or(rest.len())];
                let note =
                    format!("want a host alone, got {:?}; did you mean {:?}?", plain(text), plain(bare));
                self.notes.add(format!("redirectHosts[{index}]"), note);
            }
        }
    }

    /// Notes the members of an object that mean nothing there.
    fn names(&mut self, value: &Value, path: &str, declared: Declared) {
        let fields = declared.all_fields();
        let known: Vec<_> = fields.iter().map(|field| field.name).collect();
        for member in value.members() {
            let name = plain(member.name);
            if known.contains(&&*name) {
                continue;
            }
            let hints = [did_you_mean_slot(&name, declared), did_you_mean(&name, &known, "")];
            let elsewhere = [did_you_mean_inside(&name, &fields), did_you_mean_outside(&name, path)];
            let hint = hints.into_iter().chain(elsewhere).find(|hint| !hint.is_empty()).unwrap_or_default();
            self.notes.add(
                format!("{path}{}", in_path(&name)),
                format!("not a name that means anything here{hint}"),
            );
        }
    }

    /// Notes the custom rules whose names something else fills.
    fn custom_rules(&mut self) {
        let setup = self.setup;
        let google_key = &*setup.google_click_id_key;
        if is_named(google_key) {
            let note = format!("{:?} has a rule of its own; give the copy another name", plain(google_key));
            self.notes.add("afParameters.googleClickIdKey", note);
        }
        for (index, Custom { name, .. }) in setup.custom.iter().enumerate() {
            let path = format!("afParameters.afCustom[{index}].paramKey");
            let text = plain(name);
            let meant = text.trim_ascii().to_ascii_lowercase();
            if meant.is_empty() {
                let rules = setup.config.af_parameters().af_custom();
                if rules.items()[index].get(b"paramKey").is_null() {
                    // That it is missing is said already.
                    continue;
                }
                self.notes.add(path, "want the name of a parameter, got a blank");
                continue;
            }
            if meant != *text && is_of_visit(meant.as_bytes()) {
                let note = format!("{text:?} is another name than {meant:?}, which AppsFlyer reads");
                self.notes.add(path, note);
                continue;
            }
            let is_reserved = is_named(name) || has_name(AF_SUBS, name);
            let slot = slots_of(name).next().filter(|_| is_reserved);
            let filled = |by: &str| format!("is filled by {by}");
            let reason = if let Some(slot) = slot {
                if setup.rule(slot).is_usable() {
                    filled(&rule_path(setup, slot))
                } else if is_copy_slot(setup, name) {
                    filled("the copy of the click id")
                } else if is_in_head(name) {
                    "has another name on some links".to_owned()
                } else {
                    continue;
                }
            } else if !name.is_empty() && same(name, &setup.google_click_id_key) {
                filled("afParameters.googleClickIdKey")
            } else {
                continue;
            };
            let instead = slot.map_or_else(
                || "give it another name".to_owned(),
                |slot| format!("write this rule as afParameters.{}", plain(slot)),
            );
            self.notes.add(path, format!("{:?} {reason}; {instead}", plain(name)));
        }
    }

    /// Notes the ids of apps that their platforms don't know.
    fn app_ids(&mut self) {
        for (index, item) in self.setup.requests().iter().enumerate() {
            let wanted = self.setup.wanted(item);
            if !wanted.app_id.is_empty()
                && let Some(mistake) = app_id::mistake(wanted.platform, wanted.app_id)
            {
                self.notes.add(format!("links[{index}].appId"), mistake);
            }
        }
    }

    /// Notes what calls to action say of their own links, and can't have.
    fn own_links(&mut self) {
        let setup = self.setup;
        for (index, item) in setup.requests().iter().enumerate() {
            let Wanted { platform, own, .. } = setup.wanted(item);
            let platform = plain(platform);
            let template = own.one_link_url();
            if !template.is_empty() {
                let path = format!("links[{index}].oneLinkURL");
                if !platform.is_empty() {
                    self.notes.add(path, format!("means nothing here: a link for {platform} is no OneLink"));
                } else if setup.template_at(template).is_none() {
                    let wants = wanted(&Wants::Template);
                    self.notes.add(path, format!("want {wants}, got {:?}", plain(template)));
                }
            }
            let path = format!("links[{index}].params");
            if !own.params().is_null() && !own.params().is_map() {
                self.notes.add(&*path, format!("want an object, got {}", own.params().kind()));
            }
            for param in own.params().members() {
                let name = param.name;
                if let Some(reason) = self.not_of_a_link(name, &platform) {
                    self.notes.add(format!("{path}.{}", in_path(&plain(name))), reason);
                }
            }
        }
    }

    /// Why a call to action can't have a parameter of its own with this name, and what to do instead.
    fn not_of_a_link(&self, name: &[u8], platform: &str) -> Option<String> {
        let setup = self.setup;
        if same(name, b"af_r") && !platform.is_empty() {
            return Some("is filled by the call to action's own address; write it as its href".to_owned());
        }
        if is_copy_slot(setup, name) {
            let instead = "take another of af_sub1 to af_sub5, or give the copy another with clickIdSlot";
            return Some(format!("gives way to the copy of the click id where one comes in; {instead}"));
        }
        if !is_of_visit(name) {
            return None;
        }
        let reason = "is filled by what the visitor brings";
        let slot = slots_of(name).next();
        Some(slot.map_or_else(
            || format!("{reason}; give it another name"),
            |slot| format!("{reason}; write a rule as afParameters.{}", plain(slot)),
        ))
    }

    /// Notes what is wrong in a value, which isn't absent.
    fn member(&mut self, value: &Value, path: &str, wants: &Wants) {
        let is_of_its_kind = match wants {
            Wants::Text => value.is_text(),
            // What is wrong in a rule's default is said there.
            Wants::Scalar => true,
            Wants::Printed => !value.is_list() && !value.is_map(),
            Wants::Address => value.is_text() && Address::read(value.text(), true, false).is_some(),
            Wants::Template => value.is_text() && self.setup.template_at(value.text()).is_some(),
            Wants::Flag => is_flag(value),
            Wants::FlagOr(word) => is_flag(value) || value.text() == word.as_bytes(),
            Wants::Number => value.number().is_some(),
            Wants::Map => value.is_map(),
            Wants::Word(words) => words().words.contains(&&*plain(value.text())),
            Wants::SomeOf(words) => {
                self.some_words(value, path, words().words);
                return self.list(value, path, "a string", |item| item.is_text());
            }
            Wants::OneOrMany | Wants::Texts => {
                return self.list(value, path, "a string", |item| item.is_text());
            }
            Wants::Numbers => return self.list(value, path, "a number", |item| item.number().is_some()),
            Wants::Object(declared) => return self.object(value, &format!("{path}."), declared()),
            Wants::Objects(declared) => return self.objects(value, path, declared()),
            Wants::WordOr(_, declared) | Wants::TextOr(declared) if value.is_map() => {
                return self.object(value, &format!("{path}."), declared());
            }
            Wants::WordOr(words, _) => words().words.contains(&&*plain(value.text())),
            Wants::TextOr(_) => value.is_text(),
        };
        if !is_of_its_kind {
            let hint = did_you_mean(&plain(value.text()), &words_of(wants), "\"");
            self.notes.add(path, format!("want {}, got {}{hint}", wanted(wants), shown(value)));
        }
    }

    /// Notes the texts in a list that are none of some words. A single string is a list with blanks or commas between
    /// its items.
    fn some_words(&mut self, list: &Value, path: &str, words: &[&str]) {
        for (index, item) in list.items().iter().enumerate().filter(|(_, item)| item.is_text()) {
            let text = plain(item.text());
            let (path, items): (_, Vec<_>) = if list.is_list() {
                (format!("{path}[{index}]"), vec![&*text])
            } else {
                (path.to_owned(), text.split([' ', ',', '\n', '\t']).filter(|it| !it.is_empty()).collect())
            };
            for item in items.into_iter().filter(|item| !words.contains(item)) {
                let hint = did_you_mean(item, words, "\"");
                self.notes.add(&*path, format!("want {}, got {item:?}{hint}", one_of(words)));
            }
        }
    }

    /// Notes what isn't a list of such items. A single string counts as a list.
    fn list(&mut self, list: &Value, path: &str, item: &str, is_item: fn(&Value) -> bool) {
        if !list.is_text() && !list.is_list() {
            self.notes.add(path, format!("want a list of {}s, got {}", &item[2..], list.kind()));
        }
        for (index, it) in list.items().iter().enumerate() {
            if !is_item(it) {
                self.notes.add(format!("{path}[{index}]"), format!("want {item}, got {}", it.kind()));
            }
        }
    }

    fn objects(&mut self, list: &Value, path: &str, declared: Declared) {
        if !list.is_list() {
            self.notes.add(path, format!("want a list, got {}", list.kind()));
            return;
        }
        for (index, item) in list.items().iter().enumerate() {
            let path = format!("{path}[{index}].");
            if declared.name != "LinkRequest" {
                self.object(item, &path, declared);
            } else if !CodeView(item).is_one() {
                // What else is wrong with a link request is said where it is refused.
                self.names(item, &path, declared);
            }
        }
    }
}

/// The words that a value can have.
fn words_of(wants: &Wants) -> Vec<&'static str> {
    match wants {
        Wants::Word(words) | Wants::WordOr(words, _) => words().words.to_vec(),
        Wants::FlagOr(word) => vec![word],
        _ => Vec::new(),
    }
}

/// Asks whether a name was meant for one of the objects inside of the one that it stands in.
fn did_you_mean_inside(name: &str, fields: &[&Field]) -> String {
    let outer = fields.iter().filter_map(|field| match field.wants {
        Wants::Object(declared) => Some((field.name, declared())),
        _ => None,
    });
    let inside = |(outer, declared): (&str, Declared)| {
        let inner = declared.all_fields().into_iter().find(|field| is_spelled_alike(field.name, name))?;
        Some(format!("; did you mean {outer}.{}?", inner.name))
    };
    outer.filter_map(inside).next().unwrap_or_default()
}

/// Asks whether a name is meant for the configuration itself, in an object within it.
fn did_you_mean_outside(name: &str, path: &str) -> String {
    let fields = ConfigView::declared().all_fields();
    let outer = fields.iter().find(|field| is_spelled_alike(field.name, name));
    match outer {
        Some(field) if !path.is_empty() => {
            format!("; did you mean {}, beside {}?", field.name, first_of(path))
        }
        _ => String::new(),
    }
}

/// The first name in a path.
fn first_of(path: &str) -> &str {
    &path[..path.bytes().position(|byte| matches!(byte, b'.' | b'[')).unwrap_or(path.len())]
}

/// Asks whether a rule was meant whose parameter has this name in links.
fn did_you_mean_slot(name: &str, declared: Declared) -> String {
    let slot = slots_of(name.as_bytes()).next().filter(|_| declared.name == "Rules");
    slot.map(|slot| format!("; did you mean {}?", plain(slot))).unwrap_or_default()
}

/// A name as part of a path, which is on a line of its own.
fn in_path(name: &str) -> String {
    if name.contains(char::is_control) { format!("{name:?}") } else { name.to_owned() }
}

fn is_flag(value: &Value) -> bool {
    value.is_true() || value.is_false()
}

/// Names what is wanted.
fn wanted(wants: &Wants) -> Cow<'static, str> {
    match wants {
        Wants::Text | Wants::Scalar | Wants::Printed => "a string".into(),
        Wants::Address => "an https address".into(),
        Wants::Template => "an https address with a template, such as https://brand.onelink.me/A1b2".into(),
        Wants::Flag => "a boolean".into(),
        Wants::FlagOr(word) => format!("true, false or {word:?}").into(),
        Wants::Number => "a number from 0 on".into(),
        Wants::Numbers => "a list of numbers".into(),
        Wants::Texts | Wants::OneOrMany | Wants::SomeOf(_) => "a list of strings".into(),
        Wants::Map | Wants::Object(_) => "an object".into(),
        Wants::Word(words) | Wants::WordOr(words, _) => one_of(words().words).into(),
        Wants::Objects(_) => "a list".into(),
        Wants::TextOr(_) => "a string or an object".into(),
    }
}

/// Joins words with commas, and with an "or" before the last.
fn one_of(words: &[&str]) -> String {
    match words {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => words.concat(),
    }
}

fn shown(value: &Value) -> String {
    if value.is_text() { format!("{:?}", plain(value.text())) } else { value.kind().to_owned() }
}

fn plain(text: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(text)
}

/// Whether the copy of the click id goes out under this name, where one comes in.
fn is_copy_slot(setup: &Setup, name: &[u8]) -> bool {
    let click_id = usual_click_id(setup);
    !click_id.is_empty() && same(name, copy_slot(setup, click_id))
}
