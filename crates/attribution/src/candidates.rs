//! Which touches may have been a device's: an index of them, in the order of time.

use crate::effort;
use crate::event::Device;
use crate::signature::Signature;
use crate::touch::Party;
use crate::{LinkKind, MatchType, Platform, Touch, TouchType};
use std::collections::HashMap;
use std::hash::Hash;

/// What a touch has in common with a device. Names and signatures are numbered, so that keys are small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Common {
    /// The advertising id.
    AdvertisingId(usize),
    /// The network address and the kind of phone.
    Phone(usize, usize),
    /// The network address.
    Address(usize),
}

/// What the touches of a list share. Whether one counts for a launch depends on this and its age alone, so where one is too
/// old, all that are older are too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    common: Common,
    touch_type: TouchType,
    party: Party,
    /// The app that it leads to, if it leads to a certain one.
    app: Option<usize>,
    /// The kind of device that it leads to, if it leads to a certain one.
    screen: Option<Screen>,
    /// Whether it carries an advertising id.
    has_id: bool,
    /// Whether it is a view that stands for installs on PC, console and TV too.
    is_cross_platform: bool,
}

/// A kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Screen {
    Phone,
    Pc,
    Console,
    Tv,
}

impl From<Platform> for Screen {
    fn from(platform: Platform) -> Self {
        match platform {
            Platform::Ios | Platform::Android => Screen::Phone,
            Platform::Pc => Screen::Pc,
            Platform::Console => Screen::Console,
            Platform::Tv => Screen::Tv,
        }
    }
}

/// The kind of device that a touch leads to. An app's id doesn't tell: an app for TVs may have that of the one for Android.
fn screen(touch: &Touch) -> Option<Screen> {
    match touch.link_kind {
        LinkKind::Direct => touch.direct_platform().map(Screen::from),
        LinkKind::Store => Some(Screen::Phone),
        LinkKind::OneLink => {
            let leads_to_app = touch.touch_type == TouchType::Click && touch.app.is_some();
            (leads_to_app && touch.signature.is_phone()).then_some(Screen::Phone)
        }
    }
}

/// Things with numbers.
#[derive(Debug)]
struct Numbers<T>(HashMap<T, usize>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Numbers(HashMap::new())
    }
}

impl<T: Eq + Hash + Clone> Numbers<T> {
    fn add(&mut self, it: &T) -> usize {
        match self.0.get(it) {
            Some(number) => *number,
            None => {
                let number = self.0.len();
                self.0.insert(it.clone(), number);
                number
            }
        }
    }

    fn get(&self, it: &T) -> Option<usize> {
        self.0.get(it).copied()
    }
}

/// Touches with one key, by the window that their links ask for. Each list is in the order of time, so the newest are at
/// its end. Only what an id names can have a window of its own.
type Lists = Vec<(Option<i64>, Vec<usize>)>;

/// The touches so far.
#[derive(Debug, Default)]
pub(crate) struct Candidates {
    touches: Vec<Touch>,
    by_id: HashMap<String, usize>,
    by_transaction: HashMap<String, usize>,
    names: Numbers<String>,
    signatures: Numbers<Signature>,
    lists: HashMap<Key, Lists>,
}

/// A touch that may have been a device's, and how that was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'a> {
    pub touch: &'a Touch,
    pub match_type: MatchType,
    /// Where it stands among all touches, in the order of time.
    pub place: usize,
}

/// Which touches are looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sought {
    /// Whether they are likely to be the device's, or carry its advertising id.
    pub is_likely: bool,
    pub touch_type: TouchType,
    pub party: Party,
}

impl Candidates {
    /// Adds a touch that is newer than those before.
    pub fn add(&mut self, touch: Touch) {
        effort::step();
        let place = self.touches.len();
        self.by_id.insert(touch.id.clone(), place);
        if touch.touch_type == TouchType::Click
            && let Some(name) = &touch.transaction_id
        {
            self.by_transaction.entry(name.clone()).or_insert(place);
        }
        let address = self.names.add(&touch.ip);
        let signature = self.signatures.add(&touch.signature);
        let advertising_id = touch.advertising_id().map(|it| self.names.add(&it));
        let key = |common| Key {
            common,
            touch_type: touch.touch_type,
            party: touch.party(),
            app: None,
            screen: screen(&touch),
            has_id: advertising_id.is_some(),
            is_cross_platform: touch.touch_type == TouchType::Impression && touch.is_cross_platform(),
        };
        let likely = [Common::Phone(address, signature), Common::Address(address)];
        let with_id = advertising_id.map(Common::AdvertisingId);
        let app = touch.app.as_ref().map(|app| self.names.add(app));
        for common in likely.into_iter().chain(with_id) {
            let lists = self.lists.entry(Key { app, ..key(common) }).or_default();
            let window = touch.click_lookback().filter(|_| matches!(common, Common::AdvertisingId(_)));
            match lists.iter_mut().find(|(it, _)| *it == window) {
                Some((_, list)) => list.push(place),
                None => lists.push((window, vec![place])),
            }
        }
        self.touches.push(touch);
    }

    /// Whether there has been any touch at all.
    pub fn is_empty(&self) -> bool {
        self.touches.is_empty()
    }

    /// The touch with a name.
    pub fn touch(&self, id: &str) -> Option<&Touch> {
        self.touches.get(*self.by_id.get(id)?)
    }

    /// The click that an install referrer names, if it was for this app.
    pub fn referred(&self, transaction_id: &str, app: &str) -> Option<Candidate<'_>> {
        let place = *self.by_transaction.get(transaction_id)?;
        let touch = &self.touches[place];
        let is_for_app = touch.app.as_deref().is_none_or(|it| it == app);
        is_for_app.then_some(Candidate { touch, match_type: MatchType::Referrer, place })
    }

    /// The touches that may have been a device's, in lists, each with the newest first. Where one of a list doesn't count,
    /// those behind it don't either.
    pub fn sought(&self, device: &Device, app: &str, sought: Sought) -> Vec<Newest<'_>> {
        let Sought { is_likely, touch_type, party } = sought;
        let own_id = device.known_id();
        let is_mobile = device.platform.is_mobile();
        let common = if !is_likely {
            let id = own_id.and_then(|it| self.names.get(&it.to_lowercase()));
            id.map(Common::AdvertisingId).into_iter().collect()
        } else {
            self.names.get(&device.ip).map_or(Vec::new(), |address| {
                if is_mobile { self.phones(address, device) } else { vec![Common::Address(address)] }
            })
        };
        let app = self.names.get(&app.to_string()).map(Some);
        // What carries an id is either found by it, or another device's.
        let with_ids: &[bool] = match is_likely {
            false => &[true],
            true if own_id.is_some() && is_mobile => &[false],
            true => &[false, true],
        };
        let cross_platform: &[bool] =
            if touch_type == TouchType::Impression { &[false, true] } else { &[false] };
        let mut found = Vec::new();
        for &common in &common {
            for app in app.into_iter().chain([None]) {
                for screen in [Some(Screen::from(device.platform)), None] {
                    for &has_id in with_ids {
                        for &is_cross_platform in cross_platform {
                            effort::step();
                            let key =
                                Key { common, touch_type, party, app, screen, has_id, is_cross_platform };
                            let lists = self.lists.get(&key).into_iter().flatten();
                            found.extend(lists.map(|(_, places)| Newest {
                                touches: &self.touches,
                                places,
                                is_likely,
                            }));
                        }
                    }
                }
            }
        }
        found
    }

    /// The kinds of phone at an address that a device may be.
    fn phones(&self, address: usize, device: &Device) -> Vec<Common> {
        let signatures = Signature::of(&device.user_agent).with_less();
        let numbers = signatures.iter().filter_map(|it| self.signatures.get(it));
        numbers.map(|signature| Common::Phone(address, signature)).collect()
    }
}

/// A list of touches, from its end.
pub(crate) struct Newest<'a> {
    touches: &'a [Touch],
    places: &'a [usize],
    is_likely: bool,
}

impl<'a> Newest<'a> {
    /// Where the next one stands among all touches.
    pub fn place(&self) -> Option<usize> {
        self.places.last().copied()
    }

    /// Leaves out the others.
    pub fn end(&mut self) {
        self.places = &[];
    }

    /// Takes the next one.
    pub fn take(&mut self) -> Option<Candidate<'a>> {
        effort::step();
        let (&place, rest) = self.places.split_last()?;
        self.places = rest;
        let match_type = if self.is_likely { MatchType::Probabilistic } else { MatchType::IdMatching };
        Some(Candidate { touch: &self.touches[place], match_type, place })
    }
}
