/**
 * The ready stories. A story is data: what is set up, and what somebody then does, step by step. The player plays them
 * all, by real requests of the page in the phone and of the API.
 */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whose ad is tapped: the campaign's names and ids, as TikTok writes them in place of its macros. */
export const CAMPAIGNS = {
  summer: {
    campaign: { id: "1789012345678901", name: "Summer Lanterns_web" },
    adgroup: { id: "1789012345678902", name: "US 18-24 gamers" },
    ad: { id: "1789012345678903", name: "video_a_15s" },
  },
  autumn: {
    campaign: { id: "1789012345678911", name: "Autumn Tides_web" },
    adgroup: { id: "1789012345678912", name: "US 25-34 sailors" },
    ad: { id: "1789012345678913", name: "video_b_9s" },
  },
  pc: {
    campaign: { id: "1789012345678921", name: "Harbour on PC_web" },
    adgroup: { id: "1789012345678922", name: "US PC players" },
    ad: { id: "1789012345678923", name: "video_pc_20s" },
  },
};

/** What is bought in the game. */
export const PURCHASE = {
  name: "af_purchase",
  values: { af_content_id: "lantern_pack", af_quantity: 1 },
  revenue: 9.99,
  currency: "USD",
};

/**
 * @typedef {object} Step one thing that somebody does
 * @property {"tap" | "leave" | "cta" | "wait" | "search" | "install" | "open" | "happen"} do
 *   `tap` an ad, whose landing page opens; `leave` that page; tap a button, a `cta`; `wait`; `search` for the game in
 *   the store; `install` and `open` it; let something `happen` in it
 * @property {keyof typeof CAMPAIGNS} [campaign] whose ad is tapped
 * @property {string} [page] the ad's landing page
 * @property {string} [text] the text of the button
 * @property {number} [seconds] how long somebody waits
 * @property {object} [event] what happens in the game
 *
 * @typedef {object} Story
 * @property {string} id
 * @property {string} name
 * @property {string} shows what it shows, in a sentence
 * @property {"android" | "ios" | "pc"} device
 * @property {object} [settings] how the partner's settings differ from the usual ones
 * @property {{ consent?: string, strips?: string }} [browser] what the visitor answers, and what the browser takes away
 * @property {Step[]} steps
 */

/**
 * Another campaign’s page is seen, and 20 minutes later the game is found by a search and opened.
 *
 * @type {Step[]}
 */
const SEES_ANOTHER_AD = [
  { do: "tap", campaign: "autumn", page: "/game" },
  { do: "leave" },
  { do: "wait", seconds: 20 * MINUTE },
  { do: "search" },
  { do: "install" },
  { do: "open" },
];

/** @type {Story[]} */
export const STORIES = [
  {
    id: "guide",
    name: "The guide’s own flow",
    shows: "Ad, landing page, button, store, first launch, purchase: all of it credited and reported.",
    device: "android",
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "wait", seconds: 18 },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 42 * MINUTE },
      { do: "install" },
      { do: "open" },
      { do: "wait", seconds: 21 * MINUTE },
      { do: "happen", event: PURCHASE },
    ],
  },
  {
    id: "view-through",
    name: "View-through only",
    shows: "Nobody taps a button. The page was seen, and that alone is credited.",
    device: "android",
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "leave" },
      { do: "wait", seconds: 3 * HOUR + 10 * MINUTE },
      { do: "search" },
      { do: "install" },
      { do: "open" },
    ],
  },
  {
    id: "click-beats-impression",
    name: "A click that beats an impression",
    shows: "A click of yesterday wins over another campaign’s page, seen 20 minutes ago.",
    device: "android",
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: DAY + 2 * HOUR },
      ...SEES_ANOTHER_AD,
    ],
  },
  {
    id: "outside",
    name: "Outside every window",
    shows: "The install comes eight days later. Nobody is credited, and TikTok hears nothing.",
    device: "android",
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 8 * DAY },
      { do: "install" },
      { do: "open" },
    ],
  },
  {
    id: "equal-priority",
    name: "Equal priority",
    shows: "With this setting a newer view ranks with a click, and the newest touch wins.",
    device: "android",
    settings: { equalPriority: { enabled: true, hours: 6 } },
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 2 * HOUR },
      ...SEES_ANOTHER_AD,
    ],
  },
  {
    id: "iphone",
    name: "An iPhone without referrer",
    shows: "The App Store hands nothing over, so the click is matched by probability.",
    device: "ios",
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "wait", seconds: 9 },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 12 * MINUTE },
      { do: "install" },
      { do: "open" },
    ],
  },
  {
    id: "stripped",
    name: "ttclid stripped by the browser",
    shows: "The campaign arrives without its click id: still credited, but TikTok gets no ttclid.",
    device: "ios",
    browser: { strips: "ttclid" },
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 5 * MINUTE },
      { do: "install" },
      { do: "open" },
    ],
  },
  {
    id: "consent-denied",
    name: "Consent denied",
    shows: "No impression is sent and links go without click ids. A tap is still a click.",
    device: "android",
    browser: { consent: "denied" },
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 30 * MINUTE },
      { do: "install" },
      { do: "open" },
    ],
  },
  {
    id: "pc",
    name: "A PC game",
    shows: "A desktop window, a direct link to Steam, and an install without a phone.",
    device: "pc",
    steps: [
      { do: "tap", campaign: "pc", page: "/platforms" },
      { do: "wait", seconds: 15 },
      { do: "cta", text: "Steam" },
      { do: "wait", seconds: 2 * HOUR },
      { do: "install" },
      { do: "open" },
    ],
  },
  {
    id: "failed-purchase",
    name: "A purchase whose postback fails",
    shows: "The purchase’s mapping sends no revenue, so TikTok refuses it. One setting mends that.",
    device: "android",
    settings: {
      postbacks: {
        events: [
          { event: "af_purchase", partnerEvent: "Purchase", usersFrom: "this_partner", including: "none" },
        ],
      },
    },
    steps: [
      { do: "tap", campaign: "summer", page: "/game" },
      { do: "cta", text: "Play free" },
      { do: "wait", seconds: 10 * MINUTE },
      { do: "install" },
      { do: "open" },
      { do: "wait", seconds: HOUR },
      { do: "happen", event: PURCHASE },
    ],
  },
];
