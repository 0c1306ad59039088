import "smart-script-wasm/on-demand";
import { href, start, subscribe } from "smart-script-wasm/inline";
import { land } from "../landing.js";

land({ href, start, subscribe });
