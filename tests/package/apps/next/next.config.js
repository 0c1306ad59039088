import { join } from "node:path";

// The packages of this project are in a folder further up.
const folder = join(import.meta.dirname, "..", "..");

export default { turbopack: { root: folder }, outputFileTracingRoot: folder };
