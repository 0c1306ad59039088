//! Why a plan is as it is, for people: where every outgoing value came from, what is wrong in the
//! configuration, and which values AppsFlyer or an ad network wouldn't take as they were meant.
//!
//! Nothing is decided here. The plan is made as always, and watched.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `notes` | mistakes and refusals, as sentences |
//! | `check` | the mistakes in a configuration |
//! | `app_id` | those in an app's id |
//! | `markup`, `block` | what a page has that isn't read: attributes, elements, JSON that is none |
//! | `nearest` | what may have been meant by a name that isn't known |
//! | `explained_value`, `origin` | a value that goes out, and where it came from |
//! | `watch` | finds the origin of each value, as the plan is made |
//! | `warnings` | what may not be as it was meant |

mod app_id;
mod block;
mod check;
mod explained_value;
mod markup;
pub(crate) mod nearest;
pub(crate) mod notes;
mod origin;
mod plain;
mod warnings;
mod watch;

use serde::Serialize;
use smart_script_list::List;

pub use self::explained_value::ExplainedValue;
pub use self::notes::Note;
use self::notes::{Notes, Refusals};
pub use self::origin::Origin;
use self::plain::plain;
pub use self::warnings::Warning;
use self::warnings::Warnings;
use self::watch::Watch;
#[cfg(feature = "api")]
use crate::config::call_to_action::CallToAction;
#[cfg(feature = "api")]
use crate::config::setup::Call;
use crate::config::setup::Setup;
#[cfg(feature = "api")]
use crate::config::written::WrittenConfig;
use crate::plan;
use crate::request::RequestView;
use crate::visit::arrival::Arrival;
use crate::wire;

/// A plan, and why it is as it is. In JSON, names are in camel case, and `None` is null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Explanation {
    /// The mistakes in the configuration.
    pub errors: Vec<Note>,
    /// What may not be as it was meant, in this visit or in what goes out for it.
    pub warnings: Vec<Warning>,
    /// The links, in the order in which they were asked for.
    pub links: Vec<ExplainedLink>,
    /// The impression.
    pub impression: ExplainedImpression,
}

/// A link that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExplainedLink {
    /// Its address, or `None` if the call to action keeps its own.
    pub href: Option<String>,
    /// The reason for which there is no link.
    pub refusal: Option<String>,
    /// The parameters of its address, in their order.
    pub values: Vec<ExplainedValue>,
}

/// The impression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExplainedImpression {
    /// Its address, or `None` if no impression is sent; then a warning says why.
    pub href: Option<String>,
    /// The parameters of its address, in their order.
    pub values: Vec<ExplainedValue>,
}

/// The mistakes in a configuration, and the links that were refused in the plan that a request asks for. It takes the
/// same request as [`ask`](crate::ask).
#[must_use]
pub fn notes(request: &[u8]) -> Vec<Note> {
    let request = wire::Value::read(request);
    let request = RequestView(&request);
    let setup = request.setup();
    let mut notes = markup(&setup, request);
    notes.extend(plan_notes(&setup, &Arrival::read(request.visit())));
    notes
}

/// The same as sentences that begin with what they are about.
#[must_use]
pub fn sentences(request: &[u8]) -> Vec<String> {
    notes(request).iter().map(Note::to_string).collect()
}

/// The [`Explanation`] of the plan that a request asks for, as JSON without control characters.
#[must_use]
pub fn json(request: &[u8]) -> String {
    serde_json::to_string(&Explanation::read(request)).unwrap_or_default()
}

/// The mistakes in the markup that a request has beside its configuration.
fn markup(setup: &Setup, request: RequestView) -> Vec<Note> {
    let mut notes = Notes::default();
    markup::check::<true>(setup, request.0.get(b"markup"), &mut notes);
    notes.0
}

/// The same of a page in Rust, whose shim writes its markup.
#[cfg(all(feature = "web", target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn mistakes_in_markup(markup: &str) -> Vec<Note> {
    let mut notes = Notes::default();
    let setup = Setup::read(Call::Page, &wire::NULL);
    markup::check::<false>(&setup, &wire::Value::read(markup.as_bytes()), &mut notes);
    notes.0
}

fn plan_notes(setup: &Setup, arrival: &Arrival) -> Vec<Note> {
    let mut notes = Notes::default();
    check::check(setup, &mut notes);
    let observer = Refusals { state: arrival.consent.state, notes: &mut notes };
    plan::write::write(setup, arrival, observer, &mut List::new());
    notes.0
}

/// The same of a page in Rust.
#[cfg(feature = "api")]
pub(crate) fn notes_of(config: &WrittenConfig, visit: &crate::Visit, links: &[CallToAction]) -> Vec<Note> {
    let (config, visit) = (config.with_links(links, false), visit.write("", &config.value()));
    let (config, visit) = (wire::Value::read(config.as_bytes()), wire::Value::read(visit.as_bytes()));
    plan_notes(&Setup::read(Call::Page, &config), &Arrival::read(&visit))
}

/// The mistakes in a configuration.
#[cfg(feature = "api")]
pub(crate) fn mistakes(setup: &Setup) -> Vec<Note> {
    let mut notes = Notes::default();
    check::check(setup, &mut notes);
    notes.0
}

/// Explains what [`plan`](crate::plan()) makes of a visit.
///
/// ```
/// use smart_script::explain::{Origin, explain};
/// use smart_script::{Config, LinkRequest, Preset, Url, Visit};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let config = Config::new().one_link_url(Url::parse("https://brand.onelink.me/A1b2")?).preset(Preset::TikTok);
/// let visit = Visit::new(Url::parse("https://brand.example/?c=summer")?);
/// let links = [LinkRequest::new(Url::parse("https://apps.apple.com/app/id1")?)];
/// let explanation = explain(&config, &visit, &links);
/// let campaign = explanation.links[0].values.iter().find(|value| value.name == "c").unwrap();
/// assert_eq!(campaign.value, "summer");
/// assert!(matches!(&campaign.from, Origin::Key { key, view: "page", .. } if key == "c"));
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "api")]
#[must_use]
pub fn explain(config: &crate::Config, visit: &crate::Visit, links: &[crate::LinkRequest]) -> Explanation {
    let links: Vec<_> = links.iter().map(CallToAction::from).collect();
    let config = WrittenConfig::from(config);
    let (config, visit) = (config.with_links(&links, false), visit.write("", &config.value()));
    let (config, visit) = (wire::Value::read(config.as_bytes()), wire::Value::read(visit.as_bytes()));
    Explanation::of(&Setup::read(Call::Page, &config), &Arrival::read(&visit))
}

impl Explanation {
    /// Explains the plan that a request asks for. It takes the same request as [`ask`](crate::ask), and is
    /// for crates that pass requests on.
    #[must_use]
    pub fn read(request: &[u8]) -> Explanation {
        let request = wire::Value::read(request);
        let request = RequestView(&request);
        let setup = request.setup();
        let mut explanation = Explanation::of(&setup, &Arrival::read(request.visit()));
        explanation.errors.splice(..0, markup(&setup, request));
        explanation
    }

    fn of<'a>(setup: &'a Setup<'a>, arrival: &'a Arrival<'a>) -> Explanation {
        let mut errors = Notes::default();
        check::check(setup, &mut errors);
        let mut watch = Watch::new(setup, arrival);
        let mut out = List::new();
        plan::write::write(setup, arrival, &mut watch, &mut out);

        let text = plain(&out);
        let mut hrefs = text.split('\n').map(|line| (!line.is_empty()).then(|| line.to_owned()));
        let impression = hrefs.next().flatten();
        let Watch { notes, made, .. } = watch;
        let mut made = made.into_iter();
        let mut values_of =
            |href: &Option<String>| href.as_ref().and_then(|_| made.next()).unwrap_or_default();
        let mut warnings = Warnings::default();
        for Note { path, message } in &notes.0 {
            warnings.add(if path.is_empty() { "visit" } else { path }, message);
        }
        warnings.of_arrival(setup, arrival);
        let mut links = Vec::new();
        for (index, (href, item)) in hrefs.zip(setup.requests()).enumerate() {
            let about = format!("links[{index}]");
            let made = values_of(&href);
            if let Some(href) = &href {
                warnings.of_link(setup, arrival, &about, href, &made);
            }
            // Without a note of its own, it was refused for a reason that a note about the visit gives.
            let own = notes.0.iter().find(|note| note.path == about);
            let refusal = match own.or(notes.0.first().filter(|_| item.is_map())) {
                _ if href.is_some() => None,
                Some(note) => Some(note.message.clone()),
                None => Some(format!("keeps its own address: want an object, got {}", item.kind())),
            };
            links.push(ExplainedLink { href, refusal, values: made.values });
        }
        let made = values_of(&impression);
        if let Some(href) = &impression {
            warnings.of_link(setup, arrival, "impression", href, &made);
        }
        let impression = ExplainedImpression { href: impression, values: made.values };
        Explanation { errors: errors.0, warnings: warnings.0, links, impression }
    }
}
