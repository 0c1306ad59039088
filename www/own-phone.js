/** Says how to open the landing page on a real phone. */
import { copyable, element } from "./elements.js";

/**
 * @param {Element} place
 * @param {string[]} phones the demo's addresses for other devices
 * @param {string} command what starts it so that there are some
 */
export function showOwnPhone(place, phones, command) {
  place.append(
    ...(phones.length
      ? [
          element(
            "p.hint",
            "Open this on a phone in the same network. It comes from the ad, and what arrives shows up here.",
          ),
          ...phones.map((it) => copyable("the address", `${it}ad`)),
        ]
      : [
          element(
            "p.hint",
            "The demo can be reached from this computer alone. Started like this, it says at which address a phone finds it:",
          ),
          copyable("the command", command),
        ]),
  );
}
