/** Tests of page set-ups, in one process. */
import "./form.test.mjs";
import "./hand-over.test.mjs";
import "./read.test.mjs";
import "./round-trip.test.mjs";
import "./write.test.mjs";
