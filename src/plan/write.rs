//! A plan as text: the impression's address and the links', a line each.

use smart_script_list::List;

use super::ad_network::AdNetwork;
use super::draft::Draft;
use super::observer::Observer;
use super::param_list::Params;
use super::parameter_order::{self, forward_click_ids, is_of_visit, may_have};
use super::refusal::Refusal;
use super::resolve::resolve;
use crate::config::link_request::LinkRequestView;
use crate::config::setup::{Setup, Wanted};
use crate::link::{AF_SUBS, Family, TRUE, app_store, direct, find_platform, has_name, impression, onelink};
use crate::text::address::{Address, contains, is_host, starts_with};
use crate::text::escape::decoded;
use crate::text::{Parts, cut, has, pairs, push, same};
use crate::visit::arrival::Arrival;
use crate::visit::incoming::Incoming;
use crate::wire::{NULL, Value};

/// Writes a plan: the impression's address, then the links' in their order, a line each. An empty
/// line stands for an address that there is none of. No address has a line break in it: they are
/// escaped.
pub(crate) fn write<'a>(
    setup: &'a Setup<'a>,
    arrival: &'a Arrival<'a>,
    observer: impl Observer,
    out: &mut List<u8>,
) {
    let skips = skips(setup, arrival);
    let views = arrival.counting(setup.policy, |incoming| finds_any(setup, incoming));
    let incoming = arrival.incoming(&views, setup.policy);
    let template = setup.template();
    let mut planner = Planner {
        setup,
        ids: Params::default(),
        arrival,
        template: template.as_ref(),
        network: AdNetwork::read(setup, &incoming),
        incoming,
        mapped: [None, None, None],
        cross_platform: false,
        observer,
    };
    if skips {
        planner.observer.skipped();
    }
    let page = arrival.page(setup.policy);
    let ids_from = if setup.policy.merges_views { &planner.incoming } else { &page };
    forward_click_ids(&mut planner.ids, ids_from);
    let mut links = List::new();
    for (index, item) in setup.requests().iter().enumerate() {
        links.push(b'\n');
        let wanted = setup.wanted(item);
        let made = if skips {
            Err(Refusal::Skipped)
        } else if item.is_map() {
            planner.link(&wanted, &mut links)
        } else {
            Err(Refusal::Kind)
        };
        if let Err(refusal) = made {
            planner.observer.refused(index, &wanted, refusal);
        }
    }
    let made = if arrival.consent.is_withheld() {
        Err(Refusal::Consent)
    } else if skips {
        Err(Refusal::Skipped)
    } else {
        planner.impression(out)
    };
    if let Err(refusal) = made {
        planner.observer.impression_refused(refusal);
    }
    push(out, &links);
}

/// Looks up all that the parameters of any link depend on.
#[cfg(feature = "reads")]
pub(crate) fn look_up<'a>(setup: &'a Setup<'a>, arrival: &'a Arrival<'a>) {
    let views = arrival.counting(setup.policy, |incoming| finds_any(setup, incoming));
    let incoming = arrival.incoming(&views, setup.policy);
    let network = AdNetwork::read(setup, &incoming);
    for family in [Family::OneLink, Family::Direct, Family::Store] {
        parameter_order::parameters(family, setup, &incoming, network);
    }
    for incoming in [&incoming, &arrival.page(setup.policy)] {
        forward_click_ids(&mut Params::default(), incoming);
    }
}

/// Whether the page's author wants nothing done for this visitor.
fn skips(setup: &Setup, arrival: &Arrival) -> bool {
    matches_any(setup.config.referrer_skip_list(), arrival.referrer.text())
        || matches_any(setup.config.url_skip_list(), arrival.url)
}

/// Whether the address contains an entry of the list, in upper or lower case. An empty entry counts as none.
fn matches_any(list: &[Value], address: &[u8]) -> bool {
    list.iter().any(|part| !part.text().is_empty() && contains(address, part.text()))
}

/// Whether these parameters have a value under any name that a link's parameters are looked up under.
fn finds_any<'a>(setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> bool {
    let mut params =
        parameter_order::parameters(Family::OneLink, setup, incoming, AdNetwork::read(setup, incoming));
    if setup.policy.merges_views {
        forward_click_ids(&mut params, incoming);
    }
    incoming.has_any.get()
}

/// The parameter with the address that the app opens, and the one with that to which a recorded click leads on.
const DEEP_LINK: &[u8] = b"af_dp";
const REDIRECT: &[u8] = b"af_r";

/// How addresses begin that a browser opens, a store, or what a device has for mails and calls. Any other scheme is an
/// app's.
const NO_APPS: &[u8] = b"http:&https:&market:&itms-&intent:&mailto:&tel:&sms:&data:&blob:&about:&file:";

/// Whether an address is one that only an app opens, such as `brandapp://harbour/7`.
fn opens_app(address: &[u8]) -> bool {
    let (scheme, rest) = cut(address, b':');
    !rest.is_empty() && is_host(scheme) && !Parts(NO_APPS).any(|start| starts_with(address, start))
}

/// What the impression tells of the device, and what browsers call it.
pub(crate) const HINTS: &[u8] = b"af_ch_model=model&af_ch_os_version=platformVersion";

/// One plan in the making.
struct Planner<'a, O> {
    setup: &'a Setup<'a>,
    incoming: Incoming<'a>,
    /// The click ids that are sent on unasked.
    ids: Params<'a>,
    arrival: &'a Arrival<'a>,
    template: Option<&'a Address<'a>>,
    /// The ad network from which the visitor comes.
    network: AdNetwork<'a>,
    /// The parameters that all links of a family have.
    mapped: [Option<Params<'a>>; 3],
    /// Whether there are links that the OneLink's impression stands for too.
    cross_platform: bool,
    observer: O,
}

impl<'a, O: Observer> Planner<'a, O> {
    fn link(&mut self, wanted: &Wanted<'a>, out: &mut List<u8>) -> Result<(), Refusal> {
        let Wanted { platform, app_id, href, code, own } = *wanted;
        if platform.is_empty() {
            // A script behind a call to action is the page's own way: it stays.
            if starts_with(href.trim_ascii(), b"javascript:") {
                return Err(Refusal::Script);
            }
            let code = Value::literal(code);
            let named = own.one_link_url();
            let leads_to_one = named.is_empty() && Setup::is_onelink(href, self.template);
            let own_template = self.setup.template_at(if leads_to_one { href } else { named });
            let template = own_template.as_ref().or(self.template).ok_or(Refusal::Template)?;
            let address = Value::incoming(if opens_app(href) { href } else { b"" });
            let query = own_template.map_or(b"" as &[u8], |template| template.query);
            let mut params = self.params(Family::OneLink, query, &address)?;
            self.add_own(&mut params, b"", own);
            if !code.text().is_empty() {
                // A link without it makes a code that is read from further away, and has the id anyway.
                for (name, _) in pairs(AF_SUBS) {
                    if params.is_copy(name, self.network.click_id) {
                        params.give_up(name);
                    }
                }
            }
            params.set(b"af_ss_qr", &code);
            let start = out.len();
            onelink::push_base(template, out);
            let Address { query, fragment, .. } = *template;
            return self.push(start, Draft { arrival: self.arrival, query, fragment, params }, out);
        }
        let policy = self.setup.policy;
        let (family, platform) = find_platform(platform, &policy).ok_or(Refusal::Platform)?;
        // Nothing but dots, however they are written, would climb out of the endpoint's path.
        if decoded(app_id, false).iter().all(|&byte| byte == b'.') {
            return Err(Refusal::AppId);
        }
        let is_secure = || Address::read(href, policy.loopback, false).is_some();
        if href.is_empty() || (policy.checked_addresses && !is_secure()) {
            return Err(Refusal::Redirect);
        }
        if policy.strict_rules && resolve(self.setup.rule(b"campaign"), &self.incoming).is_none() {
            return Err(Refusal::Campaign);
        }
        let redirect = Value::incoming(href);
        let mut params = self.params(family, b"", &redirect)?;
        self.add_own(&mut params, REDIRECT, own);
        let start = out.len();
        let is_direct = family == Family::Direct;
        if is_direct {
            direct::push_base(self.setup, platform, app_id, out);
        } else {
            app_store::push_base(self.setup, app_id, out);
        }
        self.push(start, Draft { arrival: self.arrival, query: b"", fragment: b"", params }, out)?;
        self.cross_platform |= is_direct;
        Ok(())
    }

    /// The OneLink on the impressions host. A PC, console or TV link has no impression of its own.
    fn impression(&mut self, out: &mut List<u8>) -> Result<(), Refusal> {
        let template = self.template.ok_or(Refusal::Template)?;
        let mut params = self.params(Family::OneLink, b"", &NULL)?;
        if self.cross_platform {
            params.set_if_absent(b"af_xplatform", &TRUE);
        }
        let hints = self.arrival.hints();
        if hints.is_map() {
            for (name, hint) in pairs(HINTS) {
                params.put(name, hints.get(hint), false);
            }
        }
        let start = out.len();
        impression::push_base(self.setup, template, out);
        let draft = Draft { arrival: self.arrival, query: template.query, fragment: b"", params };
        self.push(start, draft, out)
    }

    /// Adds what a call to action says of its own link, but for what is the visit's and a name that is `taken`.
    fn add_own<'b>(&self, params: &mut Params<'b>, taken: &[u8], own: LinkRequestView<'b>) {
        for param in own.params().members() {
            let name = param.name;
            if !(same(name, taken) || is_of_visit(name) || params.is_copy(name, self.network.click_id)) {
                params.set(name, param);
            }
        }
        params.set(b"deep_link_value", own.deep_link_value());
    }

    /// All parameters of a link, which leads on to this address if it isn't empty: to the store's behind a link to a
    /// platform, and in a OneLink to one that only the app opens.
    fn params<'b>(
        &mut self,
        family: Family,
        query: &[u8],
        address: &'b Value<'b>,
    ) -> Result<Params<'b>, Refusal>
    where
        'a: 'b,
    {
        let setup = self.setup;
        let (network, incoming, referrer) = (self.network, &self.incoming, self.arrival.web_referrer);
        let is_strict = setup.policy.strict_rules;
        let has_default = || !setup.rule(b"mediaSource").default_value().is_none();
        if network.value(b"mediaSource", setup, incoming).is_none() || is_strict && !has_default() {
            return Err(Refusal::MediaSource);
        }
        if self.arrival.same_site && !setup.web_referrer_key.is_empty() {
            self.arrival.need_memory();
        }
        let mapped = self.mapped[family as usize].get_or_insert_with(|| {
            let mut params = parameter_order::parameters(family, setup, incoming, network);
            // A quarter of a link: whoever leads visitors here must not make it too long to work. And
            // what was stored as one may be anything.
            let fits = referrer.text().len() <= setup.policy.max_link / 4;
            if fits && (family == Family::OneLink || !is_strict) && has(referrer.text(), b':') {
                params.set_if_absent(&setup.web_referrer_key, referrer);
            }
            params
        });
        let mut params = mapped.copy(|name, value| {
            let is_deep = starts_with(name, b"deep_link") || same(name, DEEP_LINK);
            may_have(setup, name, value) && !(is_deep && has_name(query, name))
        });
        let leads_on = if family == Family::OneLink { DEEP_LINK } else { REDIRECT };
        if !has_name(query, leads_on) {
            params.set(leads_on, address);
        }
        params.complete(&self.ids);
        Ok(params)
    }

    fn push(&mut self, start: usize, mut draft: Draft, out: &mut List<u8>) -> Result<(), Refusal> {
        let policy = self.setup.policy;
        self.observer.planned(&self.incoming, &draft);
        draft.push_within(start, policy.max_link, self.network.click_id, out);
        if out.len() - start > policy.max_address {
            out.truncate(start);
            return Err(Refusal::Length);
        }
        self.observer.made(&self.incoming, &draft);
        Ok(())
    }
}
