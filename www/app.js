/** The game, once it is open: what happens in it is reported as its AppsFlyer SDK would. */
import { happen } from "./campaign/api.js";
import { PURCHASE } from "./campaign/stories.js";
import { ready, whose } from "./screen-of-device.js";

const { device, app } = whose();
const said = document.querySelector(".said");

const EVENTS = {
  buy: [PURCHASE, "The lanterns are lit. The purchase was reported to AppsFlyer."],
  tutorial: [{ name: "af_tutorial_completion" }, "You know the ropes now. That was reported to AppsFlyer."],
};

for (const button of document.querySelectorAll("[data-action]")) {
  const [event, words] = EVENTS[button.dataset.action];
  button.disabled = !device;
  button.addEventListener("click", async () => {
    try {
      await happen(device, { app, ...event });
      said.textContent = words;
    } catch (error) {
      said.textContent = error.message;
    }
  });
}
ready();
