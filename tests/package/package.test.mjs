/** What a web team gets of the npm package. One process: the package is installed once for all of it. */
import "./files.mjs";
import "./entries.mjs";
import "./bundlers.mjs";
import "./copies.mjs";
import "./react.mjs";
import "./nextjs.mjs";
import "./readme.mjs";
