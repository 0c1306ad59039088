/** The parts of the package that load when a page uses them, as files of their own. */

/** Gets a part by its name. It rejects where the part can't be had. */
export type GetPart = (name: string) => Promise<any>;

/** How each part is loaded. They are spelled out one by one, because bundlers only follow imports that they can read. */
export const ON_DEMAND: Record<string, () => Promise<any>> = {
  observe: () => import("#files/observe"),
  consent: () => import("#files/consent"),
  banner: () => import("#files/banner"),
  qr: () => import("#files/qr"),
  "qr-twin": () => import("#files/qr-twin"),
  debug: () => import("#files/debug"),
  "debug-twin": () => import("#files/debug-twin"),
  inspector: () => import("#files/inspector"),
  twin: () => import("#files/twin"),
};
