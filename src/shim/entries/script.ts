/** `pkg/smart-script.js`: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { install } from "../page/install.js";
import "../page/globals.js";

install(document.currentScript as HTMLScriptElement | null, window);
