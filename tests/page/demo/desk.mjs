/** The desk of the demo, as tests open it and read it. */
import { readCsv } from "../../../www/campaign/csv.js";
import { world } from "../harness.mjs";

export const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** Opens the desk with nothing on it: the ad is on the screen, and nobody has tapped it. */
export async function openDesk(address, options = DESKTOP) {
  const page = await world.page(options);
  await fetch(`${address}api/reset`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  await page.goto(`${address}?pace=0`);
  await page.getByRole("button", { name: "Tap the ad", exact: true }).first().waitFor();
  return { page, phone: page.frameLocator("iframe"), bar: page.locator("#address") };
}

/** Waits until the `count`th landing page of the timeline has told of its links. */
export const linksAreReady = (page, count = 1) =>
  page.waitForFunction(
    (count) =>
      [...document.querySelectorAll("[data-part=page]")].filter((it) => it.querySelector(".badge.good"))
        .length >= count,
    count,
  );

/** Opens the desk and taps the ad. */
export async function tappedDesk(address, options) {
  const desk = await openDesk(address, options);
  await desk.page.locator("#again").click();
  await linksAreReady(desk.page);
  await requests(desk.page, 1);
  return desk;
}

/** What has come to AppsFlyer's hosts, once there are `count` requests and each is explained, in order. */
export async function requests(page, count) {
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll("[data-touch][data-explained]").length >= count &&
      !document.querySelector("[data-touch]:not([data-explained])"),
    count,
  );
  return page.$$eval("[data-touch]", (items) =>
    items.map((item) => {
      const column = (index) =>
        Object.fromEntries(
          [...item.querySelectorAll(".parameters tbody tr")].map((row) => [
            row.cells[0].textContent,
            row.cells[index].textContent,
          ]),
        );
      return {
        kind: item.dataset.part,
        badges: [...item.querySelectorAll(".badge")].map((it) => it.textContent),
        title: item.querySelector("h3").textContent,
        time: item.querySelector("time").textContent,
        params: column(1),
        from: column(2),
        texts: [...item.querySelectorAll(".copyable > code")].map((it) => it.textContent),
      };
    }),
  );
}

/** Chooses something about the visitor, whereupon somebody new comes, and waits for their page. */
export async function choose(page, field, value) {
  const before = await page.locator("[data-part=page]").count();
  await unfold(page);
  await page.selectOption(field, value);
  await page.waitForFunction(
    (before) => document.querySelectorAll("[data-part=page]").length > before,
    before,
  );
}

/** Opens what is folded, where it isn't. */
export async function unfold(page) {
  await page.evaluate(() => (document.querySelector(".conditions").open = true));
}

/** The titles of the timeline's entries. */
export const titles = (page) =>
  page.$$eval(".entries > .event", (entries) => entries.map((it) => it.querySelector("h3").textContent));

/** Waits for an entry of the timeline by its title. */
export const entry = (page, title) =>
  page.locator(".entries > .event", { has: page.getByRole("heading", { name: title }) });

/** Plays a story to its end. @returns what the player says */
export async function play(page, id) {
  await page.locator(`.stories [data-story="${id}"]`).click();
  await hasEnded(page, id);
  return page.evaluate(() => document.querySelector(".player p").textContent);
}

/** Waits until a story has ended, and all that it leads to is shown. */
export async function hasEnded(page, id) {
  await page.waitForFunction((id) => {
    const { story, state } = document.querySelector(".player").dataset;
    return story === id && state !== "playing";
  }, id);
  const state = await page.evaluate(() => {
    const player = document.querySelector(".player");
    return `${player.dataset.state}: ${player.querySelector("p").textContent}`;
  });
  if (!state.startsWith("ended")) {
    throw new Error(state);
  }
  const { rows } = readCsv(await ask(page, "/api/raw-data.csv"));
  await page.waitForFunction(
    (count) => document.querySelectorAll('.entries [data-part="row"]').length === count,
    rows.length,
  );
}

/** Asks the API in the page, as the page does. */
export const ask = (page, path) =>
  page.evaluate(
    (path) =>
      fetch(path).then((answer) =>
        /json/.test(answer.headers.get("content-type")) ? answer.json() : answer.text(),
      ),
    path,
  );

/** Ends a demo, after the tab that shows its desk has left it: it would go on listening. */
export async function end(demo) {
  const page = await world.page(DESKTOP);
  await page.goto("about:blank");
  demo.stop();
}
