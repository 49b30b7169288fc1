import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { seriousViolations } from '../../support/accessibility.ts'
import { inBrowser, STEP_MS } from '../../support/chromium.ts'
import { type Sandboxed, startSandboxed } from '../../support/sandboxed.ts'

inBrowser('the product in the sandbox', (browser) => {
  let sandboxed: Sandboxed
  let context: BrowserContext
  let page: Page

  // One window for all tests, since a new one is a new process; each test has a sandbox of its own, and with it an origin.
  beforeAll(async () => {
    context = await browser().newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    page.setDefaultTimeout(STEP_MS)
  })
  afterAll(() => context.close())

  beforeEach(async () => {
    sandboxed = await startSandboxed()
    await page.goto(sandboxed.sandbox.url)
  })
  afterEach(async () => {
    await page.evaluate('localStorage.clear()')
    await page.goto('about:blank')
    await sandboxed.stop()
  })

  const log = () => page.getByRole('log', { name: 'Messages' })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const last = () => log().getByRole('article').last()

  /** Subscribes and lets the morning come. */
  const toMorning = async () => {
    await button('Start').click()
    await log().getByText('Welcome.').waitFor()
    await button(/^Panel/).click()
    await button('Next morning, 08:00').click()
    await log().getByText('1 of 7').waitFor()
  }

  test('a digest is read from the first card to a full text of several pages', async () => {
    await toMorning()
    await last().getByText('Good morning. 7 stories').waitFor()
    await last().getByText('AI summary').waitFor()
    await button('Next article ▸').click()
    await last().getByText('2 of 7').waitFor()
    await button('◂').click()
    await last().getByText('1 of 7').waitFor()

    // What the morning had no room for is the long article.
    await page.getByRole('combobox', { name: 'Message' }).fill('/digest')
    await page.keyboard.press('Enter')
    await last().getByText('Nineteen days on the ship').waitFor()
    await last().getByRole('button', { name: '📖 Read full' }).click()
    const contents = button(/^☰ 1\/\d+$/)
    await contents.waitFor()
    const first = await last().textContent()
    await button('▸').click()
    await button('◂').waitFor()
    expect(await last().textContent()).not.toBe(first)
    await button('◂').click()
    await contents.waitFor()
    expect(await last().textContent()).toBe(first)
    await contents.click()
    await last().getByText('1. ').waitFor()
    await button('2').click()
    await button('◂').waitFor()
    await button(/^☰ 2\/\d+$/).waitFor()
  })

  test('with the keyboard alone: subscribe, open the panel, go to the morning, read, go on', async () => {
    const { keyboard } = page
    /** Presses Tab or Shift+Tab until the target has the focus. */
    const walkTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      await target.waitFor()
      for (let steps = 0; steps < 60; steps += 1) {
        if (await target.and(page.locator(':focus')).count()) return
        await keyboard.press(key)
      }
      throw new Error(`the keyboard does not reach ${String(target)}`)
    }
    await button('Start').waitFor()
    await walkTo(button('Start'))
    await keyboard.press('Enter')
    await log().getByText('Welcome.').waitFor()
    await walkTo(button(/^Panel/))
    await keyboard.press('Enter')
    await walkTo(button('Next morning, 08:00'))
    await keyboard.press('Enter')
    await log().getByText('1 of 7').waitFor()
    await walkTo(button('📖 Read full'), 'Shift+Tab')
    await keyboard.press('Enter')
    // The focus stays on what stands in the same place, so that reading goes on from there.
    await button('▴ Summary').waitFor()
    await walkTo(button('Next article ▸'))
    await keyboard.press('Enter')
    await last().getByText('2 of 7').waitFor()
    await walkTo(button('Dark theme'), 'Shift+Tab')
    await keyboard.press('Enter')
    expect(await button('Dark theme').getAttribute('aria-pressed')).toBe('true')
  })

  test('the theme changes and stays, and axe-core finds nothing serious in either', async () => {
    await toMorning()
    await button('📖 Read full').click()
    await button('▴ Summary').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await button('Dark theme').click()
    expect(await seriousViolations(page)).toEqual([])
    await page.reload()
    await log().getByText('Welcome.').waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  test('a model that makes things up is caught: the card falls back to key sentences', async () => {
    await button(/^Panel/).click()
    await page.getByRole('radio', { name: 'Makes things up' }).check()
    await button(/^Panel/).click()
    await toMorning()
    await last().getByText('key sentences').waitFor()
    expect(await log().getByText('Zorbex').count()).toBe(0)
  })

  test('the panel goes by the zone that is set in the chat, up to a change of its clocks', async () => {
    await button('Start').click()
    await button('🕗 Change time or zone').click()
    await button('🌍 Time zone').click()
    await button(/Berlin/).click()
    await log().getByText('Europe/Berlin').waitFor()
    await button(/^Panel/).click()
    await page.getByText('in Europe/Berlin, the time zone of the open chat').waitFor()
    await button('Before the next clock change').click()
    await page.getByText(/\d+ (Mar|Oct) \d{4}, 0[12]:50/).waitFor()
  })

  test('a channel is followed by forwarding one of its posts', async () => {
    await button('Start').click()
    await log().getByText('Welcome.').waitFor()
    await button(/^Panel/).click()
    await button('Forward a channel’s post').click()
    await log().getByText('Forwarded from Wire Room').waitFor()
    await last().getByText('Telegram channel').waitFor()
    await last().getByRole('button', { name: '➕ Follow' }).click()
    await log().getByText('Wire Room').last().waitFor()
    await page.getByRole('combobox', { name: 'Message' }).fill('/sources')
    await page.keyboard.press('Enter')
    await last().getByText('@wire_room').waitFor()
  })

  test('somebody else subscribes in another language', async () => {
    await page.getByRole('link', { name: /^Greta/ }).click()
    await button('Start').click()
    await log().getByText(/08:00/).waitFor()
  })
})
