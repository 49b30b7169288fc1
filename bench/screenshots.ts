import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { launch } from '../tests/support/chromium.ts'
import { startSandboxed } from '../tests/support/sandboxed.ts'

/**
 * Takes the README's screenshots of the real product in the sandbox: `npm run screenshots`. It is not part of `src/`, since
 * it needs a browser and other development dependencies.
 */

const FOLDER = join(import.meta.dirname, '../docs/pictures')
/** The pictures are shown on the repository's page, which larger ones would only slow down. */
const MOST_BYTES = 200 * 1024

/** Margin around a message in pixels, at most the gap between two messages. */
const MARGIN = 6

/** Options of a picture. */
interface Shot {
  width: number
  height: number
  scale: number
  theme: 'light' | 'dark'
}

/** Tall enough for a whole card. */
const CARD: Shot = { width: 540, height: 960, scale: 1.5, theme: 'light' }
/** For a whole digest in one message. */
const TALL: Shot = { ...CARD, height: 1600, scale: 1 }
const CHAT: Shot = { width: 540, height: 700, scale: 1.5, theme: 'light' }
const WIDE: Shot = { width: 1104, height: 600, scale: 1, theme: 'light' }
const PHONE: Shot = { width: 390, height: 800, scale: 1.5, theme: 'dark' }

const { sandbox, stop } = await startSandboxed()
const browser = await launch()
await mkdir(FOLDER, { recursive: true })
try {
  await morning(browser)
  await take('card', CARD, lastMessage)
  await take('card-dark', { ...CARD, theme: 'dark' }, lastMessage)
  await take('phone', PHONE, whole)
  await take('panel', WIDE, async (page) => {
    await button(page, /^Panel/).click()
    return whole(page)
  })
  await take('full-text', CHAT, async (page) => {
    for (const position of [2, 3, 4]) {
      await button(page, 'Next article ▸').click()
      await page.getByText(`${position} of 7`).last().waitFor()
    }
    await button(page, '📖 Read full').click()
    await button(page, '▴ Summary').waitFor()
    // The part with code, a heading and the text around them.
    await page.getByRole('log').locator('figure').last().scrollIntoViewIfNeeded()
    return whole(page)
  })
  await take('overview', TALL, async (page) => {
    await button(page, '▴ Summary').click()
    await button(page, '⋯').click()
    await button(page, '☰ At a glance').click()
    await button(page, '7').waitFor()
    return lastMessage(page)
  })
  await take('sources', CARD, async (page) => {
    await say(page, '/sources')
    await button(page, '➕ Add a source').waitFor()
    return lastMessage(page)
  })
  await take('channel', CHAT, async (page) => {
    await button(page, /^Panel/).click()
    await button(page, 'Forward a channel’s post').click()
    await button(page, '➕ Follow').waitFor()
    await page.locator('#panel-close').click()
    return whole(page)
  })
  await take('settings', CARD, async (page) => {
    await say(page, '/settings')
    await button(page, '🌍 Time zone').waitFor()
    return lastMessage(page)
  })
} finally {
  await browser.close()
  await stop()
}

/** Ada subscribes and the clock moves on to the morning. */
async function morning(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: WIDE })
  await page.goto(sandbox.url)
  await button(page, 'Start').click()
  await page.getByText('Welcome.').last().waitFor()
  await button(page, /^Panel/).click()
  await button(page, 'Next morning, 08:00').click()
  await page.getByText('1 of 7').last().waitFor()
  await page.close()
}

/** Takes a picture of the area of the page that `prepare` returns. */
async function take(
  name: string,
  { width, height, scale, theme }: Shot,
  prepare: (page: Page) => Promise<Area>,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await page.goto(`${sandbox.url}#100001`)
  await page.getByRole('article').last().waitFor()
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  const clip = await prepare(page)
  const path = join(FOLDER, `${name}.png`)
  await page.mouse.move(0, 0)
  await page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' })
  await page.close()
  const { size } = await stat(path)
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}`)
  process.stdout.write(`${name}.png ${Math.round(size / 1024)} KB\n`)
}

type Area = { x: number; y: number; width: number; height: number }

async function lastMessage(page: Page): Promise<Area> {
  const box = await page.getByRole('article').last().boundingBox()
  if (box === null) throw new Error('no message is visible')
  return {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  }
}

function whole(page: Page): Promise<Area> {
  return Promise.resolve({ x: 0, y: 0, ...(page.viewportSize() ?? WIDE) })
}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true }).last()
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Message' }).fill(text)
  await page.keyboard.press('Enter')
}
