import { join } from "node:path";

// The node_modules of this project are in a folder further up.
const folder = join(import.meta.dirname, "..", "..");

export default { turbopack: { root: folder }, outputFileTracingRoot: folder };
