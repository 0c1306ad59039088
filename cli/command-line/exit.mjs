/** With what the program ends. */

/** All is well. */
export const WELL = 0;

/** Something that was checked is not as it should be, or could not be done. */
export const FAILED = 1;

/** Nobody can tell what is wanted. */
export const MISUSED = 2;

/** An error whose message is for people: what is wrong, and what to do about it. */
export class Stop extends Error {
  /** @param {string} message @param {number} [status] */
  constructor(message, status = FAILED) {
    super(message);
    this.status = status;
  }
}
