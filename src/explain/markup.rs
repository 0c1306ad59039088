//! Mistakes in the markup of a page: attributes that look as if they were meant for the script.

use super::nearest::{did_you_mean, nearest};
use super::notes::Notes;
use super::plain::plain;
use crate::config::banner::BannerView;
use crate::config::declaration::{Declared, Wants};
use crate::config::kinds::{Flag, Text, Texts};
use crate::config::object::view;
use crate::wire::Value;

view! {
    /// Something in the markup that the script doesn't read: an attribute, an element that is no call to action, or a
    /// JSON block.
    MarkupView {
        /// An element with `data-smart-link` that is no `<a>`.
        element: Text = "element",
        /// The type of a JSON block that isn't read.
        block: Text = "block",
        /// The name of an attribute.
        name: Text = "name",
        /// What it belongs to, such as `the script`.
        owner: Text = "owner",
        /// The attributes that are read there. Those of the banner are known here.
        known: Texts = "known",
        /// Whether it may be the page's own, so that it is a mistake only if it is nearly one that is known.
        may_be_own: Flag = "mayBeOwn",
    }
}

/// Notes the mistakes in the markup that a page has sent along.
pub(super) fn check(markup: &Value, notes: &mut Notes) {
    let options = banner_attributes(BannerView::declared(), "data-banner");
    for item in markup.items() {
        let item = MarkupView(item);
        if !item.element().is_empty() {
            let path = format!("<{} data-smart-link>", plain(item.element()));
            notes.add(path, "want an <a> with its store's address as href");
            continue;
        }
        if !item.block().is_empty() {
            let problem = format!("a block of {} that is not read", plain(item.block()));
            notes.add(
                "<script data-smart-script>",
                format!("{problem}; want a single one, of type=\"application/json\""),
            );
            continue;
        }
        let (name, owner) = (plain(item.name()), plain(item.owner()));
        let known: Vec<_> = if name.starts_with("data-banner-") {
            options.clone()
        } else {
            item.known().iter().map(|known| plain(known.text())).collect()
        };
        let names: Vec<_> = known.iter().map(|it| &**it).collect();
        if names.contains(&&*name) || (item.may_be_own().is_true() && nearest(&name, &names).is_none()) {
            continue;
        }
        let hint = did_you_mean(&name, &names, "");
        // The banner has a hundred, which nobody would read.
        let list = if known.len() < 20 { format!("; known: {}", known.join(", ")) } else { String::new() };
        notes.add(name, format!("not an attribute of {owner}{list}{hint}"));
    }
}

/// The attributes in which a page can write the options of an object, those of objects within it too.
fn banner_attributes(declared: Declared, start: &str) -> Vec<String> {
    let mut names = Vec::new();
    for field in declared.all_fields() {
        let mut name = format!("{start}-");
        for letter in field.name.chars() {
            if letter.is_ascii_uppercase() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        match field.wants {
            Wants::Object(declared) => names.extend(banner_attributes(declared(), &name)),
            _ => names.push(name),
        }
    }
    names
}
