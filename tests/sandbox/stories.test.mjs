/** Stories from the ad's tap to the row of the raw data, over HTTP. Which touch is credited when is tested where it is decided. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD, ANDROID_APP, IOS_APP, served, STEAM_APP } from "./served.mjs";

test("the guide's own flow: the Play referrer names the click, TikTok is told with its click id", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const query = await sandbox.tap(device);
  const ttclid = new URLSearchParams(query).get("ttclid");
  await sandbox.as(device, `/impressions/onelink/A1b2${query}`);
  await sandbox.as(device, `/onelink/A1b2${query}&af_sub1=${ttclid}`);
  await sandbox.advance(1);
  const { referrer, install: none } = await sandbox.post(`/api/devices/${device}/install`, {
    app: ANDROID_APP,
  });
  assert.match(referrer, /^[\w-]{22}$/);
  assert.equal(none, null);
  const { install, postbacks, isFirst } = await sandbox.open(device, ANDROID_APP);
  assert.equal(isFirst, true);
  assert.deepEqual(
    [install.mediaSource, install.touchType, install.matchType, install.touchTime],
    ["tiktokglobal_int", "click", "referrer", "2026-07-14T14:00:00.000Z"],
  );
  assert.equal(install.contributors.length, 1);
  const [{ request, answer, partnerEvent, ok }] = postbacks;
  assert.deepEqual([partnerEvent, ok, answer.status, answer.body.code], ["Download", true, 200, 0]);
  assert.equal(request.url, "https://business-api.tiktok.com/open_api/v1.3/event/track/");
  assert.equal(request.body.data[0].user.ttclid, ttclid);
  const [row] = await sandbox.rows();
  assert.equal(row["Media Source"], "tiktokglobal_int");
  assert.equal(row.Campaign, AD.campaign.name);
  assert.equal(row["Sub Param 1"], ttclid);
  assert.match(row["Original URL"], /^https:\/\/brand\.onelink\.me\/A1b2\?pid=tiktokweb_int&/);
});

test("the referrer is that of the last click that led this device to this app's page in Play", async (t) => {
  const sandbox = await served(t);
  const [phone, other, apple] = [
    await sandbox.device("android"),
    await sandbox.device("android"),
    await sandbox.device("ios"),
  ];
  const click = async (device, path = "/onelink/A1b2") => {
    await sandbox.as(device, `${path}?pid=tiktokweb_int&c=x`);
    return (await sandbox.get("/api/touches")).touches.at(-1).transactionId;
  };
  await click(phone);
  const last = await click(phone);
  await click(other);
  await click(phone, "/app/com.tidewater.tides");
  await click(apple);
  const installed = (device, app) => sandbox.post(`/api/devices/${device}/install`, { app });
  assert.equal((await installed(phone, ANDROID_APP)).referrer, last);
  assert.equal((await installed(apple, IOS_APP)).referrer, null);
  await click(other, `/app/${ANDROID_APP}`);
  await sandbox.as(
    other,
    `/app/${ANDROID_APP}?pid=tiktokweb_int&af_r=https%3A%2F%2Fcdn.tidewater.example%2Fa.apk`,
  );
  assert.equal((await installed(other, ANDROID_APP)).referrer, null, "an APK comes without one");
  await click(phone);
  assert.equal((await installed(phone, ANDROID_APP)).referrer, last, "what is installed keeps its own");
});

test("a store that a click led to is told by its name, and so is what is none", async (t) => {
  const sandbox = await served(t);
  const [phone, apple] = [await sandbox.device("android"), await sandbox.device("ios")];
  const to = (address) => `&af_r=${encodeURIComponent(address)}`;
  await sandbox.as(phone, "/onelink/A1b2?pid=x");
  await sandbox.as(apple, "/onelink/A1b2?pid=x");
  await sandbox.as(phone, `/app/${ANDROID_APP}?pid=x${to("https://cdn.tidewater.example/a.apk?v=2")}`);
  await sandbox.as(phone, `/app/${ANDROID_APP}?pid=x${to("https://tidewater.example/how-to")}`);
  await sandbox.as(
    phone,
    `/engagements/xbox/9N440LANTERN?af_media_source=x&af_campaign_id=1${to("https://www.xbox.com/a")}`,
  );
  const { records } = await sandbox.get("/api/log");
  assert.deepEqual(
    records.filter(({ type }) => type === "visit").map(({ store }) => store),
    ["Google Play", "App Store", "APK", "tidewater.example", "Xbox store"],
  );
});

test("a PC game: the click on the store's link is credited", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("pc");
  const store = encodeURIComponent("https://store.steampowered.com/app/1440440/");
  const { location } = await sandbox.as(
    device,
    `/engagements/v1.0/c2s/click/app/steam/${STEAM_APP}?af_media_source=tiktokweb_int&af_campaign_id=1&af_campaign=pc&af_r=${store}`,
  );
  assert.equal(location, "https://store.steampowered.com/app/1440440/");
  const { install } = await sandbox.open(device, STEAM_APP);
  assert.deepEqual(
    [install.mediaSource, install.touchType, install.campaign],
    ["tiktokglobal_int", "click", "pc"],
  );
});

test("a purchase whose mapping sends no revenue fails at TikTok, which names the field", async (t) => {
  const sandbox = await served(t);
  await sandbox.must("PUT", "/api/settings", {
    postbacks: {
      events: [
        { event: "af_purchase", partnerEvent: "Purchase", usersFrom: "this_partner", including: "none" },
      ],
    },
  });
  const device = await sandbox.device("android");
  await sandbox.as(device, `/onelink/A1b2${await sandbox.tap(device)}`);
  await sandbox.open(device, ANDROID_APP);
  const buy = () =>
    sandbox.post(`/api/devices/${device}/events`, {
      app: ANDROID_APP,
      name: "af_purchase",
      revenue: 9.99,
      currency: "USD",
    });
  const [failed] = (await buy()).postbacks;
  assert.deepEqual([failed.isSent, failed.ok, failed.answer.body.code], [true, false, 40002]);
  assert.match(failed.answer.body.message, /^data\.0\.properties\.value: /);
  await sandbox.must("PUT", "/api/settings", {
    postbacks: {
      events: [
        {
          event: "af_purchase",
          partnerEvent: "Purchase",
          usersFrom: "this_partner",
          including: "values_and_revenue",
        },
      ],
    },
  });
  assert.equal((await buy()).postbacks[0].ok, true);
  assert.equal((await sandbox.get("/api/postbacks")).postbacks.length, 3);
});

test("a postback that a setting holds back is listed with the reason, and an empty token is refused by TikTok", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const organic = await sandbox.open(device, ANDROID_APP);
  assert.equal(organic.install.mediaSource, "organic");
  const { postbacks } = await sandbox.post(`/api/devices/${device}/events`, {
    app: ANDROID_APP,
    name: "af_purchase",
    revenue: 1,
  });
  assert.deepEqual([postbacks[0].isSent, postbacks[0].request, postbacks[0].ok], [false, undefined, false]);
  assert.match(postbacks[0].notSent, /this partner only/);
  await sandbox.must("PUT", "/api/settings", { accessToken: "" });
  const credited = await sandbox.device("android");
  await sandbox.as(credited, `/onelink/A1b2${await sandbox.tap(credited)}`);
  const opened = await sandbox.open(credited, ANDROID_APP);
  assert.equal(opened.postbacks[0].answer.body.code, 40105);
});

test("a later launch is no install: it has the first one's credit and no postback", async (t) => {
  const sandbox = await served(t);
  const device = await sandbox.device("android");
  const first = await sandbox.open(device, ANDROID_APP);
  await sandbox.as(device, `/onelink/A1b2${await sandbox.tap(device)}`);
  const second = await sandbox.open(device, ANDROID_APP);
  assert.deepEqual([second.isFirst, second.postbacks], [false, []]);
  assert.deepEqual(second.install, first.install);
  assert.equal((await sandbox.rows()).length, 1);
});
