//! The program: what the page's author asked for and what the visitor arrived with go in, every
//! outgoing address comes out. Nothing here reads a clock, a page or a store.

use std::cell::OnceCell;

use crate::address::{Address, is_address, scheme_is};
use crate::click_id;
use crate::config::{Config, LinkRequest};
use crate::encode::decoded;
use crate::impression;
use crate::link::draft::Draft;
use crate::link::{Family, direct, find_platform, onelink, outgoing_name, store};
use crate::notes::{Notes, note};
use crate::params::{Params, Value};
use crate::slot::Slot;
use crate::visit::{Incoming, Visit};

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
    let mut notes = Notes::default();
    #[cfg(feature = "explain")]
    crate::check::check(config, &mut notes);
    let requests = config.requests();
    if config.skips(visit) {
        note!(notes, "links keep their own addresses: referrerSkipList or urlSkipList names this visit");
        return Plan { links: vec![None; requests.len()], impression: None, notes };
    }
    let incoming = visit.incoming(&config.policy, |incoming| config.looks_at(incoming));
    let planner = Planner {
        config,
        page: (!config.policy.merges_views).then(|| visit.page(&config.policy)),
        incoming,
        visit,
        template: config.template(),
        mapped: Default::default(),
    };
    let mut cross_platform = false;
    let mut links = Vec::new();
    for (index, request) in requests.iter().enumerate() {
        let link = planner.link(request, &mut cross_platform);
        if let Err(refusal) = link {
            note!(notes, "links[{index}]: keeps its own address: {}", refusal.explain(request));
        }
        links.push(link.ok());
    }
    let impression = planner.impression(cross_platform);
    if impression.is_err() {
        note!(notes, "no impression: it is made from a oneLinkURL and a media source");
    }
    Plan { links, impression: impression.ok(), notes }
}

/// One plan in the making. Parameters are mapped once for each family of links.
struct Planner<'a> {
    config: &'a Config,
    incoming: Incoming<'a>,
    /// Where click ids that are sent on unasked come from, if it is the page alone.
    page: Option<Incoming<'a>>,
    visit: &'a Visit,
    template: Option<Address<'a>>,
    mapped: [OnceCell<Params>; 3],
}

impl Planner<'_> {
    fn link(&self, request: &LinkRequest, cross_platform: &mut bool) -> Result<String, Refusal> {
        let LinkRequest { platform, app_id, redirect } = *request;
        if platform.is_empty() {
            // A script behind a call to action is the page's own way: it stays.
            if scheme_is(redirect.trim_ascii_start(), "javascript:") {
                return Err(Refusal::Script);
            }
            return Ok(self.spell(self.onelink(|_, template| onelink::base(template))?));
        }
        let policy = &self.config.policy;
        let (family, platform) = find_platform(platform, policy).ok_or(Refusal::Platform)?;
        // Nothing but dots, however they are written, would climb out of the endpoint's path.
        if decoded(app_id, false).bytes().all(|byte| byte == b'.') {
            return Err(Refusal::AppId);
        }
        let is_secure = || Address::read(redirect, policy.loopback, false).is_some();
        if redirect.is_empty() || (policy.checked_addresses && !is_secure()) {
            return Err(Refusal::Redirect);
        }
        let campaign = || self.config.rule(Slot::Campaign).resolve(&self.incoming);
        if policy.strict_rules && campaign().is_none() {
            return Err(Refusal::Campaign);
        }
        let params = self.params(family, redirect)?;
        let base = if family == Family::Direct {
            *cross_platform = true;
            direct::base(self.config, platform, app_id)
        } else {
            store::base(self.config, app_id)
        };
        Ok(self.spell(Draft { base, params, ..Draft::default() }))
    }

    /// The OneLink on the impressions host. A PC, console or TV link has no impression of its own:
    /// `cross_platform` says that this one stands for them too.
    fn impression(&self, cross_platform: bool) -> Result<String, Refusal> {
        let mut draft = self.onelink(impression::base)?;
        draft.fragment = "";
        if cross_platform {
            draft.params.set_if_absent("af_xplatform", Value::Literal("true"));
        }
        if let Some([model, version]) = self.visit.hints() {
            draft.params.put("af_ch_model", Value::Incoming(model));
            draft.params.put("af_ch_os_version", Value::Incoming(version));
        }
        Ok(self.spell(draft))
    }

    fn onelink(&self, base: fn(&Config, &Address) -> String) -> Result<Draft<'_>, Refusal> {
        let template = self.template.as_ref().ok_or(Refusal::Template)?;
        let params = self.params(Family::OneLink, "")?;
        let Address { query, fragment, .. } = *template;
        Ok(Draft { base: base(self.config, template), query, fragment, params })
    }

    /// All parameters of a link.
    fn params(&self, family: Family, redirect: &str) -> Result<Params, Refusal> {
        let source = self.config.rule(Slot::MediaSource);
        let strict = self.config.policy.strict_rules;
        if source.resolve(&self.incoming).is_none() || (strict && !source.has_default()) {
            return Err(Refusal::MediaSource);
        }
        let mapped = self.mapped[family as usize].get_or_init(|| family.params(self.config, &self.incoming));
        let mut params = mapped.clone();
        let referrer = &*self.visit.web_referrer;
        // A quarter of a link: whoever leads visitors here must not make it too long to work.
        let fits = referrer.len() <= self.config.policy.max_link / 4;
        if fits && (family == Family::OneLink || !strict) && is_address(referrer) {
            let name = outgoing_name(self.config.web_referrer());
            params.set_if_absent(&name, Value::Incoming(referrer));
        }
        params.set("af_r", Value::Incoming(redirect));
        click_id::forward(&mut params, self.page.as_ref().unwrap_or(&self.incoming));
        Ok(params)
    }

    fn spell(&self, draft: Draft) -> String {
        draft.spell_within(self.config.policy.max_link, self.config.click_id())
    }
}

/// Why a link keeps its own address.
#[derive(Clone, Copy, Debug)]
enum Refusal {
    Template,
    Script,
    Platform,
    AppId,
    Redirect,
    MediaSource,
    Campaign,
}

impl Refusal {
    fn explain(self, request: &LinkRequest) -> String {
        let LinkRequest { platform, redirect, .. } = request;
        match self {
            Refusal::Template => "there is no usable oneLinkURL".to_owned(),
            Refusal::Script => "its href runs a script; give it its store's address".to_owned(),
            Refusal::Platform => {
                let known = [direct::PLATFORMS.as_slice(), &store::PLATFORMS].concat().join(", ");
                format!("platform {platform:?} is unknown; known: {known}")
            }
            Refusal::AppId => format!("a link for {platform} wants an app id (data-app-id)"),
            Refusal::Redirect => {
                format!("a link for {platform} wants the store's https address as its href, got {redirect:?}")
            }
            Refusal::MediaSource => {
                "no media source: give afParameters.mediaSource a defaultValue, or use a preset".to_owned()
            }
            Refusal::Campaign => "a direct link wants a campaign".to_owned(),
        }
    }
}
