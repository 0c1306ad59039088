//! The program: what the page's author asked for and what the visitor arrived with go in, every
//! outgoing address comes out. Nothing here reads a clock, a page or a store.

use std::cell::OnceCell;

use crate::address::Address;
use crate::click_id;
use crate::config::{Config, LinkRequest, Slot};
use crate::impression;
use crate::link::direct::{self, DIRECT};
use crate::link::onelink::{self, ONELINK};
use crate::link::store::{self, STORE};
use crate::link::{Draft, Family};
use crate::notes::{Notes, note};
use crate::params::{Params, Value};
use crate::visit::{Incoming, Visit};

/// What to do on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// An address for each link asked for, in that order. `None`: that one keeps its own.
    pub links: Vec<Option<String>>,
    /// The impression's address, without device hints. `None` without a OneLink.
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
    let planner = Planner {
        config,
        incoming: visit.select(config.policy.macros, &config.rules.incoming_names()),
        page: visit.current(config.policy.macros),
        onelink: OnceCell::new(),
        direct: OnceCell::new(),
        store: OnceCell::new(),
    };
    let mut notes = config.notes.clone();
    let mut cross_platform = false;
    let mut links = Vec::with_capacity(config.links.len());
    for (index, request) in config.links.iter().enumerate() {
        match planner.link(request) {
            Ok(mut draft) => {
                cross_platform |= direct::PLATFORMS.contains(&request.platform.as_str());
                links.push(Some(planner.spell(&mut draft, config.policy.max_link)));
            }
            Err(refusal) => {
                note!(notes, "links[{index}]: keeps its own address: {}", refusal.explain(request));
                links.push(None);
            }
        }
    }
    let impression = planner.onelink().ok().map(|(template, params)| {
        let endpoint = &config.endpoints.impression;
        let mut draft = impression::draft(endpoint, template, params, cross_platform);
        planner.spell(&mut draft, config.policy.max_link - impression::HINTS_ROOM)
    });
    if impression.is_none() {
        note!(notes, "no impression: it is made from a oneLinkURL and a media source");
    }
    Plan { links, impression, notes }
}

/// One plan in the making. Parameters are mapped once for each family of links.
struct Planner<'a> {
    config: &'a Config,
    incoming: Incoming<'a>,
    page: Incoming<'a>,
    onelink: OnceCell<Mapped>,
    direct: OnceCell<Mapped>,
    store: OnceCell<Mapped>,
}

type Mapped = Result<Params, Refusal>;

impl Planner<'_> {
    fn link(&self, request: &LinkRequest) -> Result<Draft, Refusal> {
        let LinkRequest { platform, app_id, redirect } = request;
        if platform.is_empty() {
            // A script behind a button is the page's own way: it stays.
            if scheme_is(redirect, "javascript:") {
                return Err(Refusal::Script);
            }
            let (template, params) = self.onelink()?;
            return Ok(onelink::draft(template, params));
        }
        let newer = [direct::NEWER, store::APK].contains(&platform.as_str());
        if newer && !self.config.policy.newer_platforms {
            return Err(Refusal::Platform);
        }
        let endpoints = &self.config.endpoints;
        if direct::PLATFORMS.contains(&platform.as_str()) {
            let params = self.params_to(&DIRECT, &self.direct, request)?;
            Ok(direct::draft(&endpoints.direct, platform, app_id, params))
        } else if store::PLATFORMS.contains(&platform.as_str()) {
            let params = self.params_to(&STORE, &self.store, request)?;
            Ok(store::draft(&endpoints.store, app_id, params))
        } else {
            Err(Refusal::Platform)
        }
    }

    /// The OneLink's template and all its parameters.
    fn onelink(&self) -> Result<(&Address, Params), Refusal> {
        let template = self.config.template.as_ref().ok_or(Refusal::Template)?;
        let mut params = self.mapped(&ONELINK, &self.onelink)?.clone();
        click_id::forward(&mut params, &self.page);
        Ok((template, params))
    }

    /// All parameters of a link that leads to one app and from there to the request's redirect.
    fn params_to(
        &self,
        family: &Family,
        mapped: &OnceCell<Mapped>,
        request: &LinkRequest,
    ) -> Result<Params, Refusal> {
        let policy = &self.config.policy;
        // Nothing but dots would climb out of the endpoint's path.
        if request.app_id.bytes().all(|byte| byte == b'.') {
            return Err(Refusal::AppId);
        }
        let redirect = &request.redirect;
        let is_fine = !policy.checked_redirects || Address::read(redirect, policy.loopback).is_some();
        if redirect.is_empty() || !is_fine {
            return Err(Refusal::Redirect);
        }
        if policy.strict_rules && self.config.rules.resolve(Slot::Campaign, &self.incoming).is_none() {
            return Err(Refusal::Campaign);
        }
        let mut params = self.mapped(family, mapped)?.clone();
        params.set("af_r", Value::Incoming(redirect));
        click_id::forward(&mut params, &self.page);
        Ok(params)
    }

    fn mapped<'m>(&self, family: &Family, mapped: &'m OnceCell<Mapped>) -> Result<&'m Params, Refusal> {
        let result = mapped.get_or_init(|| {
            let rules = &self.config.rules;
            let strict = self.config.policy.strict_rules;
            let source = rules.resolve(Slot::MediaSource, &self.incoming);
            if source.is_none() || (strict && !rules.has_default(Slot::MediaSource)) {
                return Err(Refusal::MediaSource);
            }
            Ok(family.params(self.config, &self.incoming))
        });
        result.as_ref().map_err(|refusal| *refusal)
    }

    fn spell(&self, draft: &mut Draft, limit: usize) -> String {
        draft.url_within(limit, &self.config.click_id)
    }
}

fn scheme_is(address: &str, scheme: &str) -> bool {
    let start = address.trim_start().get(..scheme.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
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
