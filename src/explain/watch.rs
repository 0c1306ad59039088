//! Watching a plan in the making, to tell where every outgoing value came from.
//!
//! The values in a plan are pointers into the configuration or the visit, so that a value of a finished link
//! still tells where it came from.

use std::mem::take;
use std::ptr;

use super::explained_value::ExplainedValue;
use super::notes::{Notes, Refusals};
use super::origin::Origin;
use super::plain::plain;
use crate::config::rules::RuleView;
use crate::config::setup::{Setup, Wanted};
use crate::link::{AF_SUBS, is_called, slots_of};
use crate::plan::ad_network::AdNetwork;
use crate::plan::draft::Draft;
use crate::plan::observer::Observer;
use crate::plan::parameter_order::click_id_value;
use crate::plan::refusal::Refusal;
use crate::plan::write::HINTS;
use crate::text::escape::decoded;
use crate::text::{pairs, split};
use crate::visit::arrival::Arrival;
use crate::visit::incoming::Incoming;
use crate::wire;

/// What was observed of one link.
#[derive(Default)]
pub(super) struct Made {
    pub values: Vec<ExplainedValue>,
    /// Names that were given up to make it shorter.
    pub given_up: Vec<String>,
}

/// Watches a plan in the making.
pub(super) struct Watch<'a> {
    setup: &'a Setup<'a>,
    arrival: &'a Arrival<'a>,
    /// What was refused.
    pub notes: Notes,
    /// What the link now in the making is to have.
    planned: Vec<String>,
    pub made: Vec<Made>,
}

impl<'a> Watch<'a> {
    pub fn new(setup: &'a Setup<'a>, arrival: &'a Arrival<'a>) -> Watch<'a> {
        Watch { setup, arrival, notes: Notes::default(), planned: Vec::new(), made: Vec::new() }
    }
}

impl Observer for &mut Watch<'_> {
    fn skipped(&mut self) {
        Refusals { state: self.arrival.consent.state, notes: &mut self.notes }.skipped();
    }

    fn refused(&mut self, index: usize, wanted: &Wanted, refusal: Refusal) {
        self.notes.add_refusal(index, wanted, refusal);
    }

    fn impression_refused(&mut self, refusal: Refusal) {
        self.notes.add_missing_impression(refusal, self.arrival.consent.state);
    }

    fn planned(&mut self, _: &Incoming, draft: &Draft) {
        self.planned = names(draft).collect();
    }

    fn made(&mut self, incoming: &Incoming, draft: &Draft) {
        let written = draft.written().map(|pair| {
            let (name, value) = split(pair, b'=');
            let [name, value] = [name, value].map(|text| plain(&decoded(text, true)));
            ExplainedValue { name, value, from: Origin::Template }
        });
        let added = draft.params.pairs().map(|(name, value)| ExplainedValue {
            name: plain(name),
            value: shown(value),
            from: self.origin(incoming, name, value),
        });
        let values: Vec<_> = written.chain(added).collect();
        let mut given_up = take(&mut self.planned);
        given_up.retain(|name| values.iter().all(|value| value.name != *name));
        self.made.push(Made { values, given_up });
    }
}

/// The names in a link, in their order.
fn names(draft: &Draft) -> impl Iterator<Item = String> {
    let written = draft.written().map(|pair| plain(&decoded(split(pair, b'=').0, true)));
    written.chain(draft.params.pairs().map(|(name, _)| plain(name)))
}

impl Watch<'_> {
    /// The origin of a value that goes out under a name.
    fn origin(&self, incoming: &Incoming, name: &[u8], value: &wire::Value) -> Origin {
        let Watch { setup, arrival, .. } = *self;
        let is_hint =
            |(known, hint): &(&[u8], &[u8])| *known == name && ptr::eq(arrival.hints().get(hint), value);
        if let Some((_, hint)) = pairs(HINTS).find(is_hint) {
            return Origin::Hint { name: plain(hint) };
        }
        if setup.requests().iter().any(|item| ptr::eq(setup.wanted(item).href, value.printed())) {
            return Origin::Anchor;
        }
        for (index, item) in setup.requests().iter().enumerate() {
            let own = setup.wanted(item).own;
            if ptr::eq(own.deep_link_value(), value) {
                return Origin::Own { path: format!("links[{index}].deepLinkValue") };
            }
            if own.params().members().iter().any(|param| ptr::eq(param, value)) {
                return Origin::Own { path: format!("links[{index}].params.{}", plain(name)) };
            }
        }
        if ptr::eq(arrival.web_referrer, value) {
            return Origin::Referrer;
        }
        if let Some(from) = self.by_preset(value) {
            return from;
        }
        let slots = slots_of(name).map(|slot| (setup.rule(slot), rule_path(setup, slot)));
        let custom = setup.custom.iter().enumerate().filter(|(_, custom)| is_called(&custom.name, name));
        let custom = custom.map(|(index, custom)| (custom.rule, format!("afParameters.afCustom[{index}]")));
        // The rule whose value stands in for a missing campaign id.
        let campaign = (setup.rule(b"campaign"), rule_path(setup, b"campaign"));
        for (rule, path) in slots.chain(custom) {
            if let Some(from) = self.by_rule(rule, path, incoming, value) {
                return from;
            }
        }
        if slots_of(name).any(|slot| slot == b"campaignId")
            && let Some(from) = self.by_rule(campaign.0, campaign.1, incoming, value)
        {
            return from;
        }
        if pairs(AF_SUBS).any(|slot| slot.0 == name)
            && let id = AdNetwork::read(setup, incoming).click_id
            && ptr::eq(click_id_value(setup, id, incoming), value)
        {
            return Origin::Copy { of: plain(id) };
        }
        let Some(view) = arrival.origin_of(value) else { return Origin::Fixed };
        let key = plain(value.name);
        if key == "gclid" && is_called(&setup.google_click_id_key, name) {
            return Origin::Key { key, view, rule: "afParameters.googleClickIdKey".to_owned() };
        }
        Origin::Forwarded { key, view }
    }

    /// The origin of a value that a preset gives without a rule: the media source of a network, or the keywords.
    fn by_preset(&self, value: &wire::Value) -> Option<Origin> {
        let Watch { setup, arrival, .. } = *self;
        let mut sources = setup.preset.get(b"sources").members().iter();
        if let Some(source) = sources.find(|source| ptr::eq(*source, value)) {
            let owner =
                if source.name.is_empty() { String::new() } else { format!(".{}", plain(source.name)) };
            let rule = format!("preset{owner}.mediaSource");
            return Some(Origin::Default { path: format!("{rule}.defaultValue"), rule });
        }
        let key = plain(value.name);
        let mut keys = setup.utm_keys.members().iter();
        let slot = keys.find(|it| it.text() == value.name && !setup.has_own_rule(it.name))?.name;
        let view = arrival.origin_of(value)?;
        Some(Origin::Key { key, view, rule: format!("preset.utm.{}", plain(slot)) })
    }

    /// The origin of a value, if a rule gives it.
    fn by_rule(
        &self,
        rule: RuleView,
        path: String,
        incoming: &Incoming,
        value: &wire::Value,
    ) -> Option<Origin> {
        for key in rule.keys().items() {
            let found = incoming.get(key.text());
            if !found.is_none() && ptr::eq(rule.overridden(found), value) {
                let (key, view) = (plain(key.text()), self.arrival.origin_of(found)?);
                return Some(if ptr::eq(found, value) {
                    Origin::Key { key, view, rule: path }
                } else {
                    Origin::Override { key, view, replaced: plain(found.text()), rule: path }
                });
            }
        }
        let is_default = ptr::eq(rule.default_value(), value);
        is_default.then(|| Origin::Default { path: format!("{path}.defaultValue"), rule: path })
    }
}

/// Where the rule for a slot is written.
pub(super) fn rule_path(setup: &Setup, slot: &[u8]) -> String {
    let is_own = ptr::eq(setup.rule(slot).0, setup.config.af_parameters().0.get(slot));
    let owner = if is_own { "afParameters".to_owned() } else { setup.preset_path() };
    format!("{owner}.{}", plain(slot))
}

/// A value as it is without escapes.
fn shown(value: &wire::Value) -> String {
    if value.is_incoming() { plain(value.printed()) } else { plain(&decoded(value.printed(), false)) }
}
