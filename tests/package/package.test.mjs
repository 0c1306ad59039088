/** The npm package as a web team uses it. All in one process, so that the package is only installed once. */
import "./files.mjs";
import "./entries.mjs";
import "./bundlers.mjs";
import "./parts.mjs";
import "./sizes.mjs";
import "./checkout.mjs";
import "./own-readme.mjs";
import "./module.mjs";
import "./copies.mjs";
import "./react.mjs";
import "./nextjs.mjs";
import "./runners.mjs";
import "./licences.mjs";
import "./integrity.mjs";
import "./guide.mjs";
