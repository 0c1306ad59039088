/** A set-up as a tag of the type “Custom HTML” of Google Tag Manager. */
import { hint } from "../notes.js";
import type { Note, SetUp } from "../set-up.js";
import { besideTheCode } from "./beside.js";
import { IN_TAG_MANAGER, written } from "./texts.js";

/** @param files the address of the folder with `smart-script.js` */
export function gtm(setUp: SetUp, files: string, notes: Note[]): string {
  const { links, qr, ...config } = setUp;
  besideTheCode(setUp, notes);
  notes.push(
    hint(
      "",
      "Fire the tag on “All Pages”, and in a single-page app on “History Change” too. If consent mode decides when tags fire, fire this one always and set consentFrom to google.",
    ),
  );
  return `<script>
  (function (config) {
    if (window.SmartScript && SmartScript.start) {
      SmartScript.start(config);
      return;
    }
    window.SmartScript = Object.assign(window.SmartScript || {}, config);
    var script = document.createElement("script");
    script.src = ${IN_TAG_MANAGER.text(files + "smart-script.js")};
    document.head.appendChild(script);
  })(${written(config, IN_TAG_MANAGER, "  ", 5)});
</script>
`;
}
