import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { CHROMIUM_MISSING, chromiumPath } from './chromium-path.ts'

/** Timeout for one step of a page, ms: generous, since a browser is slow on a busy machine. */
export const STEP_MS = 90_000
/** How long a browser may take to start, ms. */
const LAUNCH_MS = 120_000

/**
 * Chromium without its sandbox, GPU and background network requests, and with one process for all pages: each navigation to
 * another port started two, which took a fifth of the processor time of the tests of the chat page.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-site-isolation-trials',
  '--process-per-site',
  '--renderer-process-limit=1',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(CHROMIUM_MISSING)
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS, timeout: LAUNCH_MS })
}

/**
 * A suite that needs a real browser. Without one it is skipped with the reason in its title, except in CI, where it fails.
 *
 * @param tests receives a function that returns the running browser
 */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const isSkipped = chromiumPath === undefined && process.env.CI === undefined
  const title = isSkipped ? `${name} (skipped: ${CHROMIUM_MISSING})` : name
  describe.skipIf(isSkipped)(title, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser?.close())
    tests(() => browser as Browser)
  })
}
