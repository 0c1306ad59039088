/** The function with which a configuration is written in a file of its own. */
import type { Checked, Config, Widened } from "./types.js";

/**
 * Returns a configuration as it is. Editors complete and check what is written in it, and its words keep their types, so
 * that it can be passed on.
 *
 * @example
 * export const config = defineConfig({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
 */
export function defineConfig<const Given extends Widened<Config>>(
  config: Given & Checked<Given, Config>,
): Given;
export function defineConfig(config: Config): Config;
export function defineConfig(config: any) {
  return config;
}
