import path from 'node:path';

/**
 * How this run of the stand-in was asked for. `HISP_STAND_IN` is `test` (driven by a test, without a
 * window), `test-window` (driven by a test, in a real window) or unset (a person at a screen).
 */
const mode = process.env.HISP_STAND_IN;

/** A test answers dialogs and steers the app over the channel of `fork`. */
export const controlled = mode === 'test' || mode === 'test-window';

export const headless = mode === 'test';

/** Where the user's folders are, for tests; undefined for the real ones. */
export const homeForTests =
  process.env.HISP_STAND_IN_HOME === undefined ? undefined : path.resolve(process.env.HISP_STAND_IN_HOME);
