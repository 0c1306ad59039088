/** Why a postback didn't reach TikTok, in words, and the setting that mends it. No browser is needed for that. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Campaign } from "../../../sandbox/campaign.mjs";
import { deviceOf } from "../../../sandbox/devices.mjs";
import { fixOf, unmapped } from "../../../www/campaign/fixes.js";

const PURCHASE = {
  event: "af_purchase",
  partnerEvent: "Purchase",
  usersFrom: "this_partner",
  including: "values_and_revenue",
};

const SETTINGS = {
  activated: true,
  advancedPrivacy: false,
  postbacks: { windowDays: 180, events: [PURCHASE] },
};

const mapping = (change) => ({
  ...SETTINGS,
  postbacks: { ...SETTINGS.postbacks, events: [{ ...PURCHASE, ...change }] },
});

const refused = (code, message) => ({
  event: "af_purchase",
  partnerEvent: "Purchase",
  isSent: true,
  ok: false,
  answer: { status: 200, body: { code, message } },
});

const DAY = 24 * 3600 * 1000;

/** The postback of a purchase some days after an install that is nobody's, as the sandbox has it with these settings. */
async function unsent(settings, days = 0) {
  const campaign = new Campaign({ settings });
  const { apps } = campaign.state.settings;
  const about = { device: "device-1", app: apps.find(({ platform }) => platform === "android").id };
  await campaign.record({ type: "device", device: deviceOf({ platform: "android" }, 1) });
  await campaign.record({ type: "install", ...about }, { type: "open", ...about, isFirst: true });
  await campaign.record({ type: "clock", now: new Date(campaign.state.now + days * DAY).toISOString() });
  const [{ postbacks }] = await campaign.record({ type: "event", ...about, name: "af_purchase", revenue: 1 });
  await campaign.close();
  return postbacks[0];
}

const WITH_CONDITION = mapping({
  usersFrom: "any",
  conditions: [{ parameter: "af_revenue", operator: ">", value: 3 }],
});
const FOR_ALL = mapping({ usersFrom: "any" });
const INACTIVE = { ...SETTINGS, activated: false };

const NO_VALUE = "data.0.properties.value: a Purchase needs its value, a number as 9.99.";

/** The postback, the settings, and what has to be said: the words, the button, and the events or the field it changes. */
const CASES = [
  [
    refused(40002, NO_VALUE),
    mapping({ including: "values" }),
    /doesn’t send revenue/,
    "Send values and revenue",
    { postbacks: { events: [PURCHASE] } },
  ],
  [refused(40002, NO_VALUE), SETTINGS, /the app reported none/, undefined, undefined],
  [refused(40001, "no permission"), SETTINGS, /pixel/, "Enter the pixel’s id", "pixelId"],
  [
    refused(40002, "event_source_id: it has to be a text"),
    SETTINGS,
    /pixel/,
    "Enter the pixel’s id",
    "pixelId",
  ],
  [refused(40105, "token"), SETTINGS, /token/, "Enter the access token", "accessToken"],
  [
    refused(40002, "data.0.event: unknown"),
    SETTINGS,
    /^TikTok refused it: data\.0\.event/,
    undefined,
    undefined,
  ],
  [
    { ...refused(40002, NO_VALUE), event: null, isOutside: true },
    SETTINGS,
    /^TikTok refused it: data\.0\.properties/,
    undefined,
    undefined,
  ],
  [await unsent(INACTIVE), INACTIVE, /activated/, "Activate the partner", { activated: true }],
  [await unsent(INACTIVE), SETTINGS, /activated/, undefined, undefined],
  [
    unmapped("af_level_achieved", 0),
    SETTINGS,
    /^af_level_achieved isn’t mapped/,
    "Map af_level_achieved",
    {
      postbacks: {
        events: [
          PURCHASE,
          { ...PURCHASE, event: "af_level_achieved", partnerEvent: "ViewContent", including: "none" },
        ],
      },
    },
  ],
  [await unsent(WITH_CONDITION), WITH_CONDITION, /condition/, "Look at the conditions", "postbacks.events"],
  [await unsent(FOR_ALL, 200), FOR_ALL, /window/, "Look at the window", "postbacks.windowDays"],
  [
    await unsent(SETTINGS),
    SETTINGS,
    /this partner only/,
    "Send it for users from anywhere",
    { postbacks: { events: [{ ...PURCHASE, usersFrom: "any" }] } },
  ],
];

describe("what mends a postback", () => {
  for (const [postback, settings, words, label, change] of CASES) {
    test(postback.notSent ?? `${postback.answer.body.code}: ${postback.answer.body.message}`, () => {
      const fix = fixOf(postback, settings);
      assert.match(fix.words, words);
      assert.equal(fix.label, label);
      assert.deepEqual(fix.patch ?? fix.field, change);
    });
  }

  test("one that TikTok has taken needs none", () => {
    assert.equal(fixOf({ isSent: true, ok: true }, SETTINGS), null);
  });
});
