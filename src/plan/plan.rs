//! Plans, as callers in Rust get them.

use smart_script_list::List;
use url::Url;

use super::observer::Observer;
use super::refusal::Refusal;
use super::write::write;
use crate::config::call_to_action::CallToAction;
use crate::config::config::Config;
use crate::config::link_request::LinkRequest;
use crate::config::setup::{Call, Setup, Wanted};
use crate::config::written::WrittenConfig;
use crate::session::Facts;
use crate::visit::arrival::Arrival;
use crate::visit::visit::Visit;
use crate::wire::Value;

/// What to do on a page: the links to write into it, and the impression to send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// The link of each call to action, in the order in which they were passed in, or the reason for which it
    /// keeps its own address.
    pub links: Vec<Result<Url, Refusal>>,
    /// The link for QR codes on the page: the OneLink with `af_ss_qr=true`, by which AppsFlyer recognises
    /// scans.
    pub qr: Result<Url, Refusal>,
    /// The address of the impression. Request it once for each page view, and ignore the answer.
    pub impression: Result<Url, Refusal>,
}

/// Plans the links of a page's calls to action, and its impression.
///
/// It is a pure function: everything that it depends on is passed in. [`Config::links`] counts for the
/// impression too, but has no links in the plan.
///
/// A link has at most 2,000 characters. One that would be longer gives up, only as far as it has to, the copy
/// of the click id, `af_keywords`, `af_ad` and `af_adset`. If it is longer than 8,000 bytes even so, it is
/// refused.
///
/// ```
/// use smart_script::{Config, LinkRequest, Platform, Preset, Refusal, Url, Visit, plan};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let config = Config::new()
///     .one_link_url(Url::parse("https://brand.onelink.me/A1b2")?)
///     .preset(Preset::TikTok);
/// let visit = Visit::new(Url::parse("https://brand.example/?c=summer&ttclid=E.C.P.x")?);
/// let store = Url::parse("https://store.steampowered.com/app/440")?;
/// let links = [
///     LinkRequest::new(Url::parse("https://apps.apple.com/app/id1")?),
///     LinkRequest::new(store.clone()).platform(Platform::Steam).app_id("440"),
///     LinkRequest::new(store).platform(Platform::Steam),
/// ];
///
/// let plan = plan(&config, &visit, &links);
/// assert_eq!(plan.links[2], Err(Refusal::AppId));
/// let links: Vec<_> = plan.links.into_iter().flatten().collect();
/// assert_eq!(
///     links[0].as_str(),
///     "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int\
///      &c=summer&af_sub1=E.C.P.x&ttclid=E.C.P.x",
/// );
/// assert_eq!(links[1].path(), "/v1.0/c2s/click/app/steam/440");
/// assert_eq!(plan.impression?.host_str(), Some("impressions.onelink.me"));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn plan(config: &Config, visit: &Visit, links: &[LinkRequest]) -> Plan {
    let links: Vec<_> = links.iter().map(CallToAction::from).collect();
    planned(&config.into(), visit, &links).plan
}

/// A plan, and what else a page has to know of it.
pub(crate) struct Planned {
    pub plan: Plan,
    /// What the visitor allows.
    pub consent: Facts,
    /// What the plan depends on and was not told: `memory`, and keys such as `cookie:campaign`.
    pub needs: Vec<String>,
}

pub(crate) fn planned(config: &WrittenConfig, visit: &Visit, links: &[CallToAction]) -> Planned {
    let (config, visit) = (config.with_links(links, true), visit.write("", &config.value()));
    let (config, visit) = (Value::read(config.as_bytes()), Value::read(visit.as_bytes()));
    let (setup, arrival) = (Setup::read(Call::Page, &config), Arrival::read(&visit));
    let mut refusals = Refusals::default();
    let mut out = List::new();
    write(&setup, &arrival, &mut refusals, &mut out);

    let text = String::from_utf8_lossy(&out);
    let mut lines = text.split('\n');
    let impression = address(lines.next(), refusals.impression);
    let mut made: Vec<_> =
        lines.zip(0..).map(|(line, index)| address(Some(line), refusals.of(index))).collect();
    let qr = made.pop().unwrap_or(Err(Refusal::Template));
    made.truncate(links.len());
    let needs =
        String::from_utf8_lossy(&arrival.take_needs()).split('\u{ffff}').skip(1).map(str::to_owned).collect();
    let consent = Facts::CONSENTS[arrival.consent.state as usize];
    Planned { plan: Plan { links: made, qr, impression }, consent, needs }
}

/// A planned address as a URL, or the reason for which there is none.
fn address(line: Option<&str>, refusal: Option<Refusal>) -> Result<Url, Refusal> {
    match (refusal, line) {
        (None, Some(line)) => Url::parse(line).map_err(|_| Refusal::Address),
        (refusal, _) => Err(refusal.unwrap_or(Refusal::Template)),
    }
}

/// Collects the reasons for which there is no link.
#[derive(Default)]
struct Refusals {
    links: Vec<(usize, Refusal)>,
    impression: Option<Refusal>,
}

impl Refusals {
    fn of(&self, index: usize) -> Option<Refusal> {
        self.links.iter().find(|link| link.0 == index).map(|link| link.1)
    }
}

impl Observer for &mut Refusals {
    fn refused(&mut self, index: usize, _: &Wanted, refusal: Refusal) {
        self.links.push((index, refusal));
    }

    fn impression_refused(&mut self, refusal: Refusal) {
        self.impression = Some(refusal);
    }
}
