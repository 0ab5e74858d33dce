import { describe } from 'vitest'
import { chromium } from './chromium.ts'

/** A busy machine draws a page in half a minute: what a test waits for decides, not the clock. */
const patience = 180_000

/**
 * Tests that need a browser. Without Chromium they are skipped with a sentence how to get it; under JIHENG_REQUIRE_ALL=1
 * they run all the same, and fail.
 */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (chromium !== undefined || process.env.JIHENG_REQUIRE_ALL === '1') describe(name, { timeout: patience }, tests)
  else describe.skip(`${name} (Chromium is missing: apt-get install chromium, or install Google Chrome)`, tests)
}
