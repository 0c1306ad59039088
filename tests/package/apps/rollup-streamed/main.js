import { href, start, subscribe } from "smart-script-wasm";
import { land } from "../landing.js";

land({ href, start, subscribe });
