import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { seriousViolations } from '../support/accessibility.ts'
import { busyMonth } from '../support/busy-month.ts'
import { inBrowser, STEP_MS } from '../support/chromium.ts'
import type { Talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

/** Where pictures of the pages are put, if anywhere: `PICTURES=docs/pictures npx vitest run tests/e2e/dashboard.test.ts`. */
const { PICTURES } = process.env

const ROOT = 11

let town: Town
let root: Talk

beforeAll(async () => {
  // The browser goes by the time of this machine: a cookie that is past by it is dropped.
  town = await openTown(sqlite, 'unread', { from: Date.now() })
  const bot = await town.bot({ ADMIN_IDS: String(ROOT), LLM_DAILY_BUDGET_USD: '0.50' })
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  root = await subscriber(town, { id: ROOT, first_name: 'Root' })
  const now = town.clock.now()
  await town.store(busyMonth(now))
  await town.store(
    `update source set failures = 7, last_error = 'HTTP 403', last_good_at = ${now - 5 * 86_400_000}
     where id = (select min(id) from source);
     update source set moved_to = 'https://new.example/feed.xml'
     where id = (select max(id) from source)`,
  )
})
afterAll(() => town.close())

async function link(): Promise<string> {
  return /https?:\S+/.exec((await root.say('/dashboard')).text ?? '')?.[0] ?? ''
}

inBrowser('the operator’s pages', (browser) => {
  let context: BrowserContext
  let page: Page
  let complaints: string[]

  // One window for all tests, since a new one is a new process; each test begins signed out.
  beforeAll(async () => {
    context = await browser().newContext({ locale: 'en' })
    page = await context.newPage()
    page.setDefaultTimeout(STEP_MS)
  })
  afterAll(() => context.close())

  beforeEach(async () => {
    await context.clearCookies()
    await page.setViewportSize({ width: 1200, height: 900 })
    await page.emulateMedia({ colorScheme: null })
    complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (line) => {
      // A page that asks to sign in answers 401, which Chromium reports as an error.
      if (line.type() === 'error' && !line.text().includes('401')) complaints.push(line.text())
    })
  })
  afterEach(async () => {
    page.removeAllListeners()
    expect(complaints).toEqual([])
  })

  const signIn = async (on = page) => {
    await on.goto(await link())
    await on.getByRole('button', { name: 'Sign in' }).click()
    await on.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
  }
  const picture = async (name: string) => {
    if (PICTURES === undefined) return
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `${name}.png`) })
  }

  test('are open only to those who are signed in, and a link works once', async () => {
    const way = await link()
    const root = new URL(way).origin
    for (const path of ['/admin', '/admin/sources', '/admin/deliveries', '/admin/digest']) {
      const response = await page.goto(root + path)
      expect(response?.status(), path).toBe(401)
      expect(await page.getByRole('main').textContent()).toContain('Send /dashboard to the bot')
    }
    // Fetching the link, as a preview would, does not use it up.
    await fetch(way)
    await page.goto(way)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/admin' })
    await page.goto(way)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('This link has already been used').waitFor()
  })

  test('show the day, thirty days and the switches, flip one, and set the budget', async () => {
    await signIn()
    expect(await page.locator('.figure').count()).toBe(6)
    expect(await page.locator('.chart').count()).toBe(4)
    expect(await page.locator('.chart').first().locator('.bar').count()).toBe(30)
    // Every chart has a scale from 0 to a round number, and days as people write them.
    const scales = await page.locator('.scale').allInnerTexts()
    expect(scales[2]).toBe('100 %\n50 %\n0 %')
    for (const scale of scales) expect(scale).toMatch(/^\S.*\n.*\n\$?0/)
    expect(await page.locator('.ends span').first().textContent()).toMatch(
      /^\d{1,2} [A-Z][a-z]{2,3}$/,
    )
    await page.getByText('One bar for each day').waitFor()
    await page.getByRole('button', { name: 'Turn off: models' }).click()
    await page.getByRole('status').getByText('summaries are key sentences').waitFor()
    await page.getByRole('button', { name: 'Turn on: models' }).click()
    await page.getByRole('status').getByText('models: on').waitFor()
    await page.reload()
    expect(await page.getByRole('status').count()).toBe(0)
    await page.getByLabel('Dollars a day').fill('2')
    await page.getByLabel('Tokens a day').fill('lots')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').getByText('could not read').waitFor()
    await page.getByLabel('Dollars a day').fill('2')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('of $2.00', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'Back to the environment' }).click()
    await page.getByText('of $0.50', { exact: false }).first().waitFor()
  })

  test('fix sources: accept a moved feed, pause one, remove one, add one', async () => {
    await signIn()
    await page.getByRole('link', { name: 'Sources' }).click()
    const first = page.locator('.source').first()
    expect(await first.textContent()).toContain('Failed 7 times in a row: HTTP 403.')
    expect(await first.textContent()).toContain('The site blocks bots.')
    expect(await first.textContent()).toMatch(
      /source (\d+), as in \/source_pause \1 · last read \d{1,2} \w+ \d{4}/,
    )
    await page.getByRole('button', { name: /^Accept the new address/ }).click()
    await page.getByRole('status').getByText('Saved').waitFor()
    expect(
      await town.rows(`select fetch_url from source where id = (select max(id) from source)`),
    ).toEqual([{ fetch_url: 'https://new.example/feed.xml' }])
    await page
      .getByRole('button', { name: /^Pause/ })
      .last()
      .click()
    await page.getByRole('button', { name: /^Resume/ }).click()
    await page.getByLabel('Add a source').fill('127.0.0.1:1/feed')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('status').getByText('not a public address').waitFor()
  })

  test('list what was not delivered, and what comes next', async () => {
    await signIn()
    await page.getByRole('link', { name: 'Deliveries' }).click()
    expect(await page.locator('.source').count()).toBe(3)
    expect(await page.getByRole('main').textContent()).toContain('message is too long')
    await page.getByRole('link', { name: 'Next digest' }).click()
    expect(await page.locator('.preview li').count()).toBeGreaterThan(3)
    await page.getByText('The score decides the order').waitFor()
    expect(await page.locator('option').textContent()).toContain('one subscriber, 10 articles')
  })

  test.each(['light', 'dark'] as const)(
    'have no serious barrier in %s, on a phone neither, and nothing hangs over its edge',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${new URL(await link()).origin}/admin`)
      expect(await seriousViolations(page)).toEqual([])
      await signIn()
      for (const [width, height, size] of [
        [1200, 900, 'wide'],
        [390, 844, 'phone'],
      ] as const) {
        await page.setViewportSize({ width, height })
        for (const place of ['Today', 'Sources', 'Deliveries', 'Next digest']) {
          await page.getByRole('link', { name: place }).click()
          await page.getByRole('heading', { name: place, level: 1 }).waitFor()
          expect(await seriousViolations(page), `${place} ${size}`).toEqual([])
          const over = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          expect(over, `${place} ${size}`).toBe(0)
          await picture(`dashboard-${place.toLowerCase().replace(' ', '-')}-${size}-${colorScheme}`)
        }
      }
    },
  )

  test('do all of this without scripts', async () => {
    const plain = await browser().newContext({ javaScriptEnabled: false })
    try {
      const page = await plain.newPage()
      await signIn(page)
      await page.getByRole('link', { name: 'Sources' }).click()
      await page
        .getByRole('button', { name: /^Pause/ })
        .first()
        .click()
      await page.getByRole('status').getByText('Saved').waitFor()
      await page
        .getByRole('button', { name: /^Resume/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByText('Send /dashboard to the bot').waitFor()
    } finally {
      await plain.close()
    }
  })
})
