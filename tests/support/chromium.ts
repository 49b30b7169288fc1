import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { CHROMIUM_MISSING, chromiumPath } from './chromium-path.ts'

/** A browser on a busy machine takes its time. */
const TEST_MS = 60_000
/** How long a page may take for one step. */
export const STEP_MS = 20_000

/** Chromium without a sandbox of its own, a GPU, or calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(CHROMIUM_MISSING)
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS })
}

/**
 * A suite in a real browser. Where there is none it is skipped and says why, except in CI, where it fails.
 *
 * @param tests gets what gives the running browser
 */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const isSkipped = chromiumPath === undefined && process.env.CI === undefined
  const title = isSkipped ? `${name} (skipped: ${CHROMIUM_MISSING})` : name
  describe.skipIf(isSkipped)(title, { timeout: TEST_MS }, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser?.close())
    tests(() => browser as Browser)
  })
}
