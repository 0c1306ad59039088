/** `pkg/smart-script.js`: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { install, ownTag } from "../page/install.js";
import "../page/globals.js";

install(ownTag(), window);
