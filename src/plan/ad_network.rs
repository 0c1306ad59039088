//! Which ad network a visitor comes from, by the page's presets: whose media source and whose click id go out.

use super::resolve::resolve;
use crate::config::preset::{CLICK_IDS, PAID};
use crate::config::setup::Setup;
use crate::text::address::contains;
use crate::text::{Parts, pairs, same};
use crate::visit::incoming::Incoming;
use crate::wire::Value;

/// What a page's presets say of a visitor.
#[derive(Clone, Copy)]
pub(crate) struct AdNetwork<'a> {
    /// The preset of the network whose ad led the visitor here, or nothing.
    pub preset: &'a [u8],
    /// The name of the click id that goes out under its own name and in a raw-data slot, or nothing.
    pub click_id: &'a [u8],
}

impl<'a> AdNetwork<'a> {
    /// Reads it off what came in.
    ///
    /// A page with one preset has only that network's visitors. With several, the click id tells, and without one the
    /// `utm_source`. That may be a post's or a search engine's: where its `utm_medium` doesn't say that the visit was
    /// paid for, it isn't an ad's.
    pub fn read(setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> AdNetwork<'a> {
        let mut network = AdNetwork { preset: b"", click_id: b"" };
        for (click_id, preset) in pairs(CLICK_IDS) {
            if setup.has_preset(preset)
                && (incoming.has(click_id) || setup.has_one_preset && !incoming.has(network.click_id))
            {
                network = AdNetwork { preset, click_id };
            }
        }
        if network.preset.is_empty() && setup.tells_networks_apart() {
            let medium = incoming.get(b"utm_medium").text();
            let source = incoming.get(b"utm_source");
            let alias = setup.preset.get(b"aliases").get(source.text());
            let word = if alias.is_none() { source } else { alias }.text();
            if setup.preset.get(b"sources").member(word).is_some()
                && setup.has_preset(word)
                && (medium.is_empty() || Parts(PAID).any(|part| contains(medium, part)))
            {
                network.preset = word;
            }
        }
        let own = setup.modern().click_id();
        if !own.is_empty() {
            network.click_id = own;
        }
        network
    }

    /// The value for a slot: that of its rule, or else the `utm_…` for it. Without either, the media source is that of
    /// the network.
    pub fn value(self, slot: &[u8], setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> &'a Value<'a> {
        let mut value = resolve(setup.rule(slot), incoming);
        if value.is_none() && !setup.has_own_rule(slot) {
            let is_source = same(slot, b"mediaSource");
            if !is_source || self.preset.is_empty() {
                value = incoming.get(setup.utm_keys.get(slot).text());
            }
            if value.is_none() && is_source {
                value = setup.preset.get(b"sources").get(self.preset);
            }
        }
        value
    }
}

/// The click id that a page with these presets has in its links, whoever comes.
#[cfg(feature = "explain")]
pub(crate) fn usual_click_id<'a>(setup: &Setup<'a>) -> &'a [u8] {
    let own = setup.modern().click_id();
    let ids = pairs(CLICK_IDS).filter(|(_, network)| setup.has_preset(network)).map(|(id, _)| id);
    if own.is_empty() { ids.last().unwrap_or_default() } else { own }
}
