/** A browser's visitors: each in a context of their own, which knows nothing of the others. */
import { Visitor } from "./visitor.mjs";

export class Browser {
  #connection;
  /** The visitors by the context that they are in. */
  #visitors = new Map();

  /** @param {import("./connection.mjs").Connection} connection */
  constructor(connection) {
    this.#connection = connection;
    connection.listen((method, params, sessionId) => this.#hear(method, params, sessionId));
  }

  async begin() {
    // Every new page waits until it is made ready, so that not even a popup's first request is missed.
    await this.#connection.send("Target.setAutoAttach", {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }

  /**
   * Somebody who has never been here.
   *
   * @param {import("./visitor.mjs").Wants} wants
   */
  async visitor(wants) {
    const { browserContextId } = await this.#connection.send("Target.createBrowserContext", {
      disposeOnDetach: true,
    });
    const visitor = new Visitor(this.#connection, browserContextId, wants);
    this.#visitors.set(browserContextId, visitor);
    await this.#connection.send("Browser.setDownloadBehavior", { behavior: "deny", browserContextId });
    await this.#connection.send("Target.createTarget", { url: "about:blank", browserContextId });
    await visitor.begun;
    return visitor;
  }

  /**
   * Ends what somebody has open. Nobody waits for it, as Chromium waits for each request that is still on its way; so these
   * are answered until it is done.
   *
   * @param {Visitor} visitor
   */
  leave(visitor) {
    this.#connection
      .send("Target.disposeBrowserContext", { browserContextId: visitor.context })
      .catch(() => {})
      .finally(() => this.#visitors.delete(visitor.context));
  }

  #hear(method, params, sessionId) {
    if (method === "Target.attachedToTarget") {
      const { targetInfo, sessionId: session } = params;
      const visitor =
        this.#visitors.get(targetInfo.browserContextId) ??
        [...this.#visitors.values()].find((it) => it.has(sessionId));
      if (visitor) {
        visitor.take(session, targetInfo);
      } else {
        this.#connection.send("Runtime.runIfWaitingForDebugger", {}, session).catch(() => {});
      }
      return;
    }
    for (const visitor of this.#visitors.values()) {
      if (visitor.has(sessionId)) {
        visitor.hear(method, params, sessionId);
      }
    }
  }
}
