//! A configuration as plans read it, together with its preset and its policy.

use smart_script_list::List;

use super::config::{ConfigView, EndpointsView};
use super::kinds::{Scalar, Text};
use super::link_request::LinkRequestView;
use super::object::view;
use super::policy::Chosen;
use super::preset::{PRESETS, RULES, UTM, UTM_KEYS};
use super::rules::{CustomRuleView, RuleView};
use crate::text::address::{Address, contains, starts_with};
use crate::text::escape::{decoded, push_written};
use crate::text::{Parts, cut, push, same};
use crate::wire::{NULL, Value};

/// The call to which a configuration was passed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Call {
    /// The modern API, with the configuration of a page.
    Page,
    /// Smart Script V2's `generateOneLinkURL`, with its argument.
    OneLink,
    /// Smart Script V2's `generateDirectClickURL`, with its argument.
    Direct,
}

impl Call {
    /// The call as far as this program knows it: without Smart Script V2's calls there is one.
    fn known(self) -> Call {
        if cfg!(feature = "old-calls") { self } else { Call::Page }
    }
}

view! {
    /// The argument of `generateDirectClickURL`, as far as it differs from a page's configuration.
    DirectCallView {
        /// The platform, in any case.
        platform: Text = "platform",
        /// The app's id on that platform.
        app_id: Text = "app_id",
        /// The address to which a recorded click is redirected.
        redirect_url: Scalar = "redirectURL",
    }
}

view! {
    /// A request for the link in a QR code.
    CodeView {
        /// The value of `af_ss_qr` in that link: `true`, or `c` for a code with a colour or a logo of its
        /// own.
        code: Text = "code",
    }
}

#[cfg(feature = "explain")]
impl CodeView<'_> {
    /// Whether it is one, and no call to action.
    pub fn is_one(self) -> bool {
        !self.code().is_empty()
    }
}

/// The link that one call to action asks for.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// The name of a platform in any case, or nothing for a OneLink.
    pub platform: &'a [u8],
    /// The app's id in that store.
    pub app_id: &'a [u8],
    /// The address to which the call to action leads by itself, and to which a recorded click is redirected.
    pub href: &'a [u8],
    /// The value of `af_ss_qr`, or nothing for a link that isn't for a QR code.
    pub code: &'a [u8],
    /// What the call to action says of its link by itself. Smart Script V2's calls have nothing like it.
    pub own: LinkRequestView<'a>,
}

/// What a call to action says that says nothing of its link.
const NOTHING: LinkRequestView<'static> = LinkRequestView(&NULL);

/// A configuration, together with what is read off it once.
pub(crate) struct Setup<'a> {
    pub policy: Chosen,
    /// The configuration as it was written.
    pub config: ConfigView<'a>,
    /// The words of the presets that the page has.
    presets: &'a Value<'a>,
    /// Whether it has a single one.
    pub has_one_preset: bool,
    /// The presets' rules.
    pub preset: Value<'static>,
    /// The `utm_…` that fill slots, by slot, if the page has the preset for them.
    pub utm_keys: Value<'static>,
    call: Call,
    /// The parameters with names that the author chose.
    pub custom: List<Custom<'a>>,
    /// The parameter that carries a copy of Google's click id, or nothing.
    pub google_click_id_key: List<u8>,
    /// The parameter that carries the page of another site from which the visitor came, or nothing.
    pub web_referrer_key: List<u8>,
}

/// Writes the address of a server, without a slash at its end: the configured `endpoint`, or else the
/// `usual` one.
pub(crate) fn push_endpoint(endpoint: &[u8], usual: &[u8], out: &mut List<u8>) {
    if let Some(address) = Address::read(endpoint, true, false) {
        push(out, address.scheme);
        push(out, address.authority);
        push_written(out, address.path.strip_suffix(b"/").unwrap_or(address.path));
    } else {
        push(out, usual);
    }
}

/// A parameter with a name that the author chose.
pub(crate) struct Custom<'a> {
    pub name: List<u8>,
    pub rule: RuleView<'a>,
}

/// Whether a text is anywhere in a value.
fn has_text(value: &Value, text: &[u8]) -> bool {
    same(value.text(), text) || value.inner().iter().any(|inner| has_text(inner, text))
}

impl<'a> Setup<'a> {
    pub fn read(call: Call, config: &'a Value<'a>) -> Setup<'a> {
        let view = ConfigView(config);
        let policy = match call.known() {
            #[cfg(feature = "old-calls")]
            Call::OneLink | Call::Direct => Chosen::COMPATIBLE,
            _ => Chosen::modern(!view.repair_addresses().is_false()),
        };
        let mut presets = &NULL;
        if call.known() == Call::Page {
            presets = view.preset();
        }
        let count = Parts(PRESETS).filter(|word| has_word(presets, word)).count();
        let mut custom = List::new();
        let list = view.af_parameters().af_custom();
        if list.is_list() {
            for item in list.items() {
                let item = CustomRuleView(item);
                // Authors write outgoing names plain or escaped.
                let name = decoded(item.param_key().printed(), false);
                custom.push(Custom { name, rule: item.rule() });
            }
        }
        Setup {
            policy,
            config: view,
            presets,
            has_one_preset: count == 1,
            preset: Value::read(if count > 0 { RULES } else { b"" }),
            utm_keys: Value::read(if has_word(presets, UTM) { UTM_KEYS } else { b"" }),
            call,
            custom,
            google_click_id_key: decoded(view.af_parameters().google_click_id_key(), false),
            web_referrer_key: decoded(view.web_referrer(), false),
        }
    }

    /// The page's OneLink, if its address has a template after the host.
    pub fn template(&self) -> Option<Address<'a>> {
        self.template_at(self.config.one_link_url())
    }

    /// The OneLink at an address, if that has a template after its host.
    pub fn template_at(&self, address: &'a [u8]) -> Option<Address<'a>> {
        let is_checked = self.policy.checked_addresses;
        Address::read(address, self.policy.loopback, !is_checked)
            .filter(|address| address.path.len() > usize::from(is_checked))
    }

    /// Whether an address is that of a OneLink: on AppsFlyer's host, or on the one of the page's own OneLink. That has
    /// nothing else, unless it is this machine with a page in the making, which goes without https.
    pub fn is_onelink(address: &[u8], template: Option<&Address>) -> bool {
        let (scheme, rest) = address.split_at(address.len().min(8));
        let host = cut(rest, b'/').0;
        same(scheme, b"https://")
            && (host.ends_with(b".onelink.me")
                || template.is_some_and(|known| host.eq_ignore_ascii_case(known.authority)))
    }

    /// The links asked for, as they are written.
    pub fn requests(&self) -> &'a [Value<'a>] {
        match self.call.known() {
            Call::Page => self.config.links().items(),
            // The argument is the link.
            _ => std::slice::from_ref(self.config.0),
        }
    }

    /// Reads one of the [`requests`](Self::requests).
    pub fn wanted(&self, item: &'a Value<'a>) -> Wanted<'a> {
        match self.call.known() {
            Call::Page => {
                let link = LinkRequestView(item);
                Wanted {
                    // JSX writes an attribute without a value as `true`.
                    platform: if same(link.platform(), b"true") { b"" } else { link.platform() },
                    app_id: link.app_id().printed().trim_ascii(),
                    href: link.href().printed(),
                    code: CodeView(item).code(),
                    own: link,
                }
            }
            Call::OneLink => Wanted { platform: b"", app_id: b"", href: b"", code: b"", own: NOTHING },
            Call::Direct => {
                let link = DirectCallView(item);
                Wanted {
                    // This call never makes a OneLink, even without a platform.
                    platform: if link.platform().is_empty() { b"none" } else { link.platform() },
                    app_id: link.app_id(),
                    href: link.redirect_url().printed(),
                    code: b"",
                    own: NOTHING,
                }
            }
        }
    }

    /// The configuration for members that only the modern API knows: empty in Smart Script V2's calls.
    pub fn modern(&self) -> ConfigView<'a> {
        if self.call.known() == Call::Page { self.config } else { ConfigView(&NULL) }
    }

    /// Where requests are sent instead of to AppsFlyer's hosts.
    pub fn endpoints(&self) -> EndpointsView<'a> {
        self.modern().endpoints()
    }

    /// Whether a link may redirect to this address. What the author wrote may lead anywhere, what came from
    /// outside only to the hosts that the author lists.
    pub fn may_lead_to(&self, address: &Value) -> bool {
        !address.is_incoming()
            || Address::read(address.text(), false, false).is_some_and(|to| {
                let hosts = self.config.redirect_hosts();
                hosts.iter().any(|host| to.authority.eq_ignore_ascii_case(host.text()))
            })
    }

    /// Whether links carry `af_js_web` and `af_ss_ver`.
    pub fn has_markers(&self) -> bool {
        !self.modern().markers().is_false()
    }

    /// Whether the page has a preset, by its word.
    pub fn has_preset(&self, word: &[u8]) -> bool {
        has_word(self.presets, word)
    }

    /// Where the rules of the presets are: `preset.tiktok` for a single one, `preset` for several.
    #[cfg(feature = "explain")]
    pub fn preset_path(&self) -> String {
        let first = Parts(PRESETS).find(|word| self.has_one_preset && self.has_preset(word));
        first.map_or("preset".to_owned(), |word| format!("preset.{}", String::from_utf8_lossy(word)))
    }

    /// Whether the source of a visit says whose ad led to it.
    pub fn tells_networks_apart(&self) -> bool {
        self.preset.is_map() && !self.has_one_preset
    }

    /// The page's own rule for a slot.
    fn own_rule(&self, slot: &[u8]) -> RuleView<'a> {
        RuleView(self.config.af_parameters().0.get(slot))
    }

    /// Whether the page has a rule of its own for a slot.
    pub fn has_own_rule(&self, slot: &[u8]) -> bool {
        self.own_rule(slot).is_usable()
    }

    /// The rule for a slot: the page's own, else the presets'.
    pub fn rule(&'a self, slot: &[u8]) -> RuleView<'a> {
        let own = self.own_rule(slot);
        // Smart Script V2 has no rules for ids.
        if self.policy.strict_rules && slot.ends_with(b"Id") {
            RuleView(&NULL)
        } else if own.is_usable() {
            own
        } else {
            RuleView(self.preset.get(slot))
        }
    }

    /// Whether a rule, or what tells ad networks apart, may look for a parameter of this name.
    pub fn reads(&self, name: &[u8]) -> bool {
        has_text(self.config.af_parameters().0, name)
            || has_text(&self.preset, name)
            || has_text(&self.utm_keys, name)
            || self.tells_networks_apart() && starts_with(name, b"utm_")
    }
}

/// Whether a list, or a text with blanks between its words, has a word.
#[inline(never)]
fn has_word(list: &Value, word: &[u8]) -> bool {
    list.items().iter().any(|item| contains(item.text(), word))
}
