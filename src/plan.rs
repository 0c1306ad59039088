//! The program: what the page's author asked for and what the visitor arrived with go in, every
//! outgoing address comes out. Nothing here reads a clock, a page or a store.

use crate::address::{Address, starts_with};
use crate::click_id;
use crate::config::{Config, LinkRequest, Setup};
use crate::encode::decoded;
use crate::impression;
use crate::link::draft::Draft;
use crate::link::{Family, TRUE, direct, find_platform, may_have, onelink, store};
use crate::list::List;
use crate::notes::{Notes, note};
use crate::observer::Observer;
use crate::params::Params;
use crate::text::{has, pairs, push};
use crate::visit::{Arrival, Incoming, Visit};
use crate::wire::{NULL, Value};

/// What to do on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// An address for each link asked for, in that order. `None`: that one keeps its own.
    pub links: Vec<Option<String>>,
    /// The impression's address. `None` without a OneLink.
    pub impression: Option<String>,
    /// What was refused or left out, where the `explain` feature is on.
    pub notes: Notes,
}

/// Plans every link of a page and its impression.
///
/// ```
/// use smart_script::{Config, Visit, plan};
/// let config = Config::read(r#"{
///     "oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "links": [{}]
/// }"#);
/// let plan = plan(&config, &Visit::new("?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x"));
/// assert_eq!(
///     plan.links[0].as_deref(),
///     Some("https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int\
///           &c=summer&af_sub1=E.C.P.x&ttclid=E.C.P.x"),
/// );
/// ```
pub fn plan(config: &Config, visit: &Visit) -> Plan {
    let (config, visit, call) = (config.value(), visit.value(), config.call);
    let (mut out, mut notes) = (List::new(), Notes::default());
    let setup = Setup::read(call, &config);
    notes.check(&setup);
    write(&setup, &Arrival::read(&visit), &mut notes, (), &mut out);
    let text = String::from_utf8_lossy(&out);
    let mut lines = text.split('\n').map(|line| (!line.is_empty()).then(|| line.to_owned()));
    let impression = lines.next().flatten();
    Plan { impression, links: lines.collect(), notes }
}

/// Writes a plan: the impression's address, then the links' in their order, a line each. An empty
/// line stands for an address that there is none of. No address has a line break in it: they are
/// escaped.
pub(crate) fn write<'a>(
    setup: &'a Setup<'a>,
    arrival: &'a Arrival<'a>,
    notes: &mut Notes,
    observer: impl Observer,
    out: &mut List<u8>,
) {
    let skips = setup.skips(arrival);
    if skips {
        note!(notes, "", "links keep their own addresses: referrerSkipList or urlSkipList names this visit");
    }
    let views = arrival.counting(setup.policy, |incoming| looks_at(setup, incoming));
    let incoming = arrival.incoming(&views, setup.policy);
    let template = setup.template();
    let mut planner = Planner {
        setup,
        ids: Params::default(),
        incoming,
        arrival,
        template: template.as_ref(),
        mapped: [None, None, None],
        cross_platform: false,
        observer,
    };
    let page = arrival.page(setup.policy);
    let ids_from = if setup.policy.merges_views { &planner.incoming } else { &page };
    click_id::forward(&mut planner.ids, ids_from);
    let mut links = List::new();
    for (index, item) in setup.requests().iter().enumerate() {
        links.push(b'\n');
        if !skips && item.is_map() {
            let request = setup.request(item);
            if let Err(refusal) = planner.link(&request, &mut links) {
                note!(
                    notes,
                    format!("links[{index}]"),
                    "keeps its own address: {}",
                    refusal.explain(&request)
                );
            }
        }
    }
    if arrival.consent.is_withheld() {
        note!(notes, "", "no impression, no click ids: the visitor's consent is {:?}", arrival.consent.state);
    } else if !skips && planner.impression(out).is_err() {
        note!(
            notes,
            "",
            "no impression: it is made from a oneLinkURL and a media source, and is no longer than a link"
        );
    }
    push(out, &links);
}

/// Whether these parameters have a value for any name that is looked for.
fn looks_at<'a>(setup: &'a Setup<'a>, incoming: &Incoming<'a>) -> bool {
    let mut params = Family::OneLink.params(setup, incoming);
    if setup.policy.merges_views {
        click_id::forward(&mut params, incoming);
    }
    incoming.has_any.get()
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
    /// The parameters that all links of a family have.
    mapped: [Option<Params<'a>>; 3],
    /// Whether there are links that the OneLink's impression stands for too.
    cross_platform: bool,
    observer: O,
}

impl<'a, O: Observer> Planner<'a, O> {
    fn link(&mut self, request: &LinkRequest<'a>, out: &mut List<u8>) -> Result<(), Refusal> {
        let LinkRequest { platform, app_id, redirect } = *request;
        if platform.is_empty() {
            // A script behind a call to action is the page's own way: it stays.
            if starts_with(redirect.trim_ascii(), b"javascript:") {
                return Err(Refusal::Script);
            }
            let (template, params) = self.onelink()?;
            let start = out.len();
            onelink::push_base(template, out);
            let draft = Draft { query: template.query, fragment: template.fragment, params };
            return self.push(start, draft, out);
        }
        let policy = self.setup.policy;
        let (family, platform) = find_platform(platform, policy).ok_or(Refusal::Platform)?;
        // Nothing but dots, however they are written, would climb out of the endpoint's path.
        if decoded(app_id, false).iter().all(|&byte| byte == b'.') {
            return Err(Refusal::AppId);
        }
        let is_secure = || Address::read(redirect, policy.loopback, false).is_some();
        if redirect.is_empty() || (policy.checked_addresses && !is_secure()) {
            return Err(Refusal::Redirect);
        }
        if policy.strict_rules && self.setup.rule(b"campaign").resolve(&self.incoming).is_none() {
            return Err(Refusal::Campaign);
        }
        let redirect = Value::incoming(redirect);
        let params = self.params(family, &redirect)?;
        let start = out.len();
        if family == Family::Direct {
            self.cross_platform = true;
            direct::push_base(self.setup, platform, app_id, out);
        } else {
            store::push_base(self.setup, app_id, out);
        }
        self.push(start, Draft { query: b"", fragment: b"", params }, out)
    }

    /// The OneLink on the impressions host. A PC, console or TV link has no impression of its own.
    fn impression(&mut self, out: &mut List<u8>) -> Result<(), Refusal> {
        let (template, mut params) = self.onelink()?;
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
        self.push(start, Draft { query: template.query, fragment: b"", params }, out)
    }

    /// What both links made from the template have.
    fn onelink(&mut self) -> Result<(&'a Address<'a>, Params<'a>), Refusal> {
        let template = self.template.ok_or(Refusal::Template)?;
        Ok((template, self.params(Family::OneLink, &NULL)?))
    }

    /// All parameters of a link.
    fn params<'b>(&mut self, family: Family, redirect: &'b Value<'b>) -> Result<Params<'b>, Refusal>
    where
        'a: 'b,
    {
        let setup = self.setup;
        let source = setup.rule(b"mediaSource");
        let is_strict = setup.policy.strict_rules;
        if source.resolve(&self.incoming).is_none() || (is_strict && source.default().is_none()) {
            return Err(Refusal::MediaSource);
        }
        let (incoming, referrer) = (&self.incoming, self.arrival.web_referrer);
        let mapped = self.mapped[family as usize].get_or_insert_with(|| {
            let mut params = family.params(setup, incoming);
            // A quarter of a link: whoever leads visitors here must not make it too long to work. And
            // what was stored as one may be anything.
            let fits = referrer.text().len() <= setup.policy.max_link / 4;
            if fits && (family == Family::OneLink || !is_strict) && has(referrer.text(), b':') {
                params.set_if_absent(&setup.web_referrer_key, referrer);
            }
            params
        });
        let mut params = mapped.copy(|name, value| may_have(setup, name, value));
        params.set(b"af_r", redirect);
        params.complete(&self.ids);
        Ok(params)
    }

    fn push(&mut self, start: usize, mut draft: Draft, out: &mut List<u8>) -> Result<(), Refusal> {
        let policy = self.setup.policy;
        self.observer.planned(&self.incoming, &draft);
        draft.push_within(start, policy.max_link, self.setup.click_id(), out);
        if out.len() - start > policy.max_address {
            out.truncate(start);
            return Err(Refusal::Length);
        }
        self.observer.made(&self.incoming, &draft);
        Ok(())
    }
}

/// Why a link keeps its own address.
#[derive(Clone, Copy, Debug)]
// A word, as what is beside it in a `Result` is: with a byte that would be copied in pieces.
#[repr(u32)]
enum Refusal {
    Template,
    Script,
    Platform,
    AppId,
    Redirect,
    MediaSource,
    Campaign,
    Length,
}

impl Refusal {
    fn explain(self, request: &LinkRequest) -> String {
        let platform = String::from_utf8_lossy(request.platform);
        let redirect = String::from_utf8_lossy(request.redirect);
        match self {
            Refusal::Template => "there is no usable oneLinkURL".to_owned(),
            Refusal::Script => "its href runs a script; give it its store's address".to_owned(),
            Refusal::Platform => {
                let known = [direct::PLATFORMS, store::PLATFORMS].map(String::from_utf8_lossy).join("&");
                format!("platform {platform:?} is unknown; known: {}", known.replace('&', ", "))
            }
            Refusal::AppId => format!("a link for {platform} wants an app id (data-app-id)"),
            Refusal::Redirect => {
                format!("a link for {platform} wants the store's https address as its href, got {redirect:?}")
            }
            Refusal::MediaSource => {
                "no media source: give afParameters.mediaSource a defaultValue, or use a preset".to_owned()
            }
            Refusal::Campaign => "a direct link wants a campaign".to_owned(),
            Refusal::Length => "it would be too long for any server".to_owned(),
        }
    }
}
