import type { Config, ConsentState, LinkRequest, Plan, PlannedLink } from "./types.cjs";
export type * from "./types.cjs";
/* tslint:disable */
/* eslint-disable */

/**
 * The page that imported this module.
 */
export class SmartScript {
    free(): void;
    /**
     * Says what the visitor allows, in place of what the configuration says. `granted` catches up with what
     * was not sent and stored before; `denied` forgets what is stored.
     *
     * @returns the plan, once every call to action has its link; it never rejects
     * @throws if there is no such answer
     */
    consent(state: ConsentState): Promise<Plan>;
    /**
     * Where a call to action that is no anchor of the page should lead: its link, or its own address if it
     * gets none. An address that is relative to the page's is made absolute.
     *
     * @param meanwhile the answer before the start, by default the call to action's own address
     */
    href(link: LinkRequest, meanwhile?: string | null): string;
    /**
     * The page's calls to action, in document order, and where they lead by the latest plan.
     */
    links(): PlannedLink[];
    /**
     * Takes a configuration. Nothing happens before `start`.
     *
     * @throws with every mistake in the configuration; each is in the error's `mistakes`, with its path
     */
    constructor(config: Config);
    /**
     * Plans the links anew for the page as it is now: its address, its calls to action. Before the start it does
     * nothing.
     *
     * @param options with `impression: true` one more impression is sent
     * @returns the plan, once every call to action has its link; it never rejects
     */
    refresh(options?: { impression?: boolean } | null): Promise<Plan>;
    /**
     * Gives every `<a data-smart-link>` of the page its link, and sends one impression. Called again it plans
     * anew, with this configuration if there is one, and sends no other.
     *
     * @returns the plan, once every call to action has its link; it never rejects
     * @throws like the constructor
     */
    start(config?: Config | null): Promise<Plan>;
    /**
     * The latest plan, once every call to action has its link. It never rejects.
     */
    readonly ready: Promise<Plan>;
    /**
     * This version.
     */
    readonly version: string;
}

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
