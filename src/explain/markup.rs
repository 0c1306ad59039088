//! Mistakes in the markup of a page: what looks as if it was meant for the script, and isn't read.

use super::block;
use super::check::Check;
use super::nearest::{did_you_mean, nearest};
use super::notes::Notes;
use super::plain::plain;
use crate::config::banner::BannerView;
use crate::config::declaration::{Declared, Wants};
use crate::config::kinds::{Flag, Scalar, Text, Texts};
use crate::config::object::view;
use crate::config::setup::Setup;
use crate::wire::Value;

view! {
    /// Something in the markup: an attribute that isn't known, or one of the banner with its value; an element that is no
    /// call to action, or that there is none; a JSON block that isn't read; a script's tag that can't be one.
    MarkupView {
        /// An element with `data-smart-link` that is no `<a>`.
        element: Text = "element",
        /// The type of a JSON block that isn't read.
        block: Text = "block",
        /// The attribute that a JSON block lacks, which looks like a configuration.
        lacks: Text = "lacks",
        /// The text of a JSON block that can't be read.
        unparsed: Text = "unparsed",
        /// The script's tag, where it is a module.
        module: Text = "module",
        /// Whether its attributes were read all the same.
        is_read: Flag = "isRead",
        /// On a page without a call to action, the links that look like one.
        alike: Texts = "alike",
        /// The name of an attribute.
        name: Text = "name",
        /// The value of an attribute of the banner.
        value: Scalar = "value",
        /// The element that has it, as a person would name it.
        on: Text = "on",
        /// What it belongs to, such as `the script`.
        owner: Text = "owner",
        /// The attributes that are read there. Those of the banner are known here.
        known: Texts = "known",
        /// Whether it may be the page's own, so that it is a mistake only if it is nearly one that is known.
        may_be_own: Flag = "mayBeOwn",
    }
}

/// Notes the mistakes in the markup that a page has sent along.
///
/// `OF_TAG`: whether the page has the script's tag. Others read no JSON block and show no banner.
pub(super) fn check<const OF_TAG: bool>(setup: &Setup, markup: &Value, notes: &mut Notes) {
    let options = if OF_TAG { banner_attributes(BannerView::declared(), "data-banner") } else { Vec::new() };
    for value in markup.items() {
        let item = MarkupView(value);
        if !item.element().is_empty() {
            notes.add(
                plain(item.element()),
                "is no call to action: want an <a> with its store's address as href",
            );
        } else if !item.lacks().is_empty() {
            let reason = format!("looks like a configuration, and is not read; add {}", plain(item.lacks()));
            notes.add("<script type=\"application/json\">", reason);
        } else if !item.block().is_empty() {
            let problem = format!("a block of {} that is not read", plain(item.block()));
            notes.add(
                "<script data-smart-script>",
                format!("{problem}; want a single one, of type=\"application/json\""),
            );
        } else if OF_TAG && value.member(b"unparsed").is_some() {
            block::check(&plain(item.unparsed()), notes);
        } else if OF_TAG && !item.module().is_empty() {
            module(item, notes);
        } else if value.member(b"alike").is_some() {
            // What is no anchor can have its link by a call, as the page's configuration says.
            if setup.config.links().items().is_empty() {
                nothing_to_link(item, notes);
            }
        } else if OF_TAG && item.name().starts_with(b"data-banner-") {
            banner_attribute(item, &options, setup, notes);
        } else {
            let known: Vec<_> = item.known().iter().map(|known| plain(known.text())).collect();
            attribute(item, &known, notes);
        }
    }
}

/// Notes an attribute that means nothing where it is.
fn attribute(item: MarkupView, known: &[String], notes: &mut Notes) {
    let (name, owner) = (plain(item.name()), plain(item.owner()));
    let names: Vec<_> = known.iter().map(|it| &**it).collect();
    if item.may_be_own().is_true() && nearest(&name, &names).is_none() {
        return;
    }
    let mut hint = did_you_mean(&name, &names, "");
    // The banner has a hundred, which nobody would read.
    if hint.is_empty() && known.len() < 20 {
        hint = format!("; known: {}", known.join(", "));
    }
    notes.add(path(item), format!("not an attribute of {owner}{hint}"));
}

/// Notes an attribute of the banner that isn't known, or has a value that isn't.
fn banner_attribute(item: MarkupView, options: &[(String, Wants)], setup: &Setup, notes: &mut Notes) {
    let name = plain(item.name());
    let Some((_, wants)) = options.iter().find(|option| option.0 == name) else {
        let names: Vec<_> = options.iter().map(|option| option.0.clone()).collect();
        return attribute(item, &names, notes);
    };
    let text = item.value();
    if text.is_null() {
        notes.add(path(item), "is read only in an element that has data-smart-banner too; add that");
        return;
    }
    // A template may leave an attribute empty, which then counts as not set.
    if text.is_none() {
        return;
    }
    if matches!(wants, Wants::Flag) {
        if !matches!(text.text(), b"true" | b"false") {
            notes.add(
                path(item),
                format!("want true or false, got {:?}, which counts as true", plain(text.text())),
            );
        }
        return;
    }
    let option = name.rsplit('-').next().unwrap_or_default();
    Check { setup, notes }.banner_option(text, &path(item), option, wants);
}

/// An attribute and the element that has it.
fn path(item: MarkupView) -> String {
    let name = plain(item.name());
    if item.on().is_empty() { name } else { [&name, " on ", &plain(item.on())].concat() }
}

/// Notes that a script's tag is a module.
fn module(item: MarkupView, notes: &mut Notes) {
    let then = if item.is_read().is_true() {
        "; this one was found by its address or by data-onelink, and waits until the whole page is read"
    } else {
        ", so none of its attributes are read"
    };
    notes.add(
        plain(item.module()),
        format!("take type=\"module\" off, and write async: browsers don't tell a module which tag is its own{then}"),
    );
}

/// Notes that a page has no call to action.
fn nothing_to_link(item: MarkupView, notes: &mut Notes) {
    let alike: Vec<_> = item.alike().iter().map(|it| plain(it.text())).collect();
    let found = if alike.is_empty() {
        "no link of the page leads to a store".to_owned()
    } else {
        format!("these look like one, and have no data-smart-link: {}", alike.join(", "))
    };
    notes.add(
        "No call to action found",
        format!(
            "no <a> has the attribute data-smart-link, so no link is changed; write one as \
             <a data-smart-link href=\"https://apps.apple.com/app/id123456789\">App Store</a>; {found}"
        ),
    );
}

/// The attributes in which a page can write the options of an object, those of objects within it too.
fn banner_attributes(declared: Declared, start: &str) -> Vec<(String, Wants)> {
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
            wants => names.push((name, wants)),
        }
    }
    names
}
