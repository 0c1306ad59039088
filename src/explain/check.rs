//! The mistakes in a configuration, each with its path and what is wanted there.
//!
//! What is wanted is declared with the objects, in [`config`](crate::config).

use std::borrow::Cow;

use super::notes::Notes;
use crate::config::config::ConfigView;
use crate::config::declaration::{Declared, Wants};
use crate::config::rules::RuleView;
use crate::config::setup::Setup;
use crate::text::address::Address;
use crate::wire::Value;

/// Notes every mistake in a configuration.
pub(crate) fn check(setup: &Setup, notes: &mut Notes) {
    let config = setup.config.0;
    if !config.is_map() {
        notes.add("configuration", format!("want an object, got {}", config.kind()));
        return;
    }
    Check { setup, notes }.object(config, "", ConfigView::declared());
}

struct Check<'a> {
    setup: &'a Setup<'a>,
    notes: &'a mut Notes,
}

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
        let fields = declared.all_fields();
        for member in value.members() {
            let name = plain(member.name);
            if !fields.iter().any(|field| field.name == name) {
                self.notes.add(format!("{path}{name}"), "not a name that means anything here");
            }
        }
        for field in fields {
            let member = value.get(field.name.as_bytes());
            let path = format!("{path}{}", field.name);
            if field.is_required && member.is_null() {
                self.notes.add(path, format!("want {}", wanted(&field.wants)));
            } else if !member.is_null() {
                self.member(member, &path, &field.wants);
            }
        }
        let is_rule = matches!(declared.name, "Rule" | "CustomRule");
        if is_rule && !RuleView(value).is_usable() {
            self.notes.add(path.trim_end_matches('.'), "want keys, a defaultValue, or both");
        }
    }

    /// Notes what is wrong in a value, which isn't absent.
    fn member(&mut self, value: &Value, path: &str, wants: &Wants) {
        let is_of_its_kind = match wants {
            Wants::Text => value.is_text(),
            Wants::Scalar | Wants::Printed => !value.is_list() && !value.is_map(),
            Wants::Address => value.is_text() && Address::read(value.text(), true, false).is_some(),
            Wants::Template => value.is_text() && self.setup.template().is_some(),
            Wants::Flag => is_flag(value),
            Wants::FlagOr(word) => is_flag(value) || value.text() == word.as_bytes(),
            Wants::Number => value.number().is_some(),
            Wants::Map => value.is_map(),
            Wants::Word(words) => words().words.contains(&&*plain(value.text())),
            Wants::Texts | Wants::OneOrMany | Wants::SomeOf(_) => {
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
            self.notes.add(path, format!("want {}, got {}", wanted(wants), shown(value)));
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
        } else if declared.name != "LinkRequest" {
            // What is wrong with a link request is said where it is refused.
            for (index, item) in list.items().iter().enumerate() {
                self.object(item, &format!("{path}[{index}]."), declared);
            }
        }
    }
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
