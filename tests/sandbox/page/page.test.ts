import { readFile } from 'node:fs/promises'
import type { RunnerHandle } from '@grammyjs/runner'
import { pino } from 'pino'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts'
import { seriousViolations } from '../../support/accessibility.ts'
import { inBrowser, STEP_MS } from '../../support/chromium.ts'
import { openLine } from './line.ts'
import { startStandIn } from './stand-in.ts'

const DESKTOP = { width: 1200, height: 800 }

inBrowser('the chat page', (browser) => {
  let sandbox: Sandbox
  let bot: RunnerHandle
  let context: BrowserContext
  let page: Page
  /** Whatever the page complains of; a policy that bites is an error too. */
  let complaints: string[]

  // One window for all tests, since a new one is a new process; each test has a sandbox of its own, and with it an origin.
  beforeAll(async () => {
    context = await browser().newContext({ viewport: DESKTOP })
    page = await context.newPage()
    page.setDefaultTimeout(STEP_MS)
  })
  afterAll(() => context.close())

  beforeEach(async () => {
    const log = pino({ level: 'silent' })
    sandbox = await startSandbox({ host: '127.0.0.1', port: 0, realSources: null, log })
    bot = await startStandIn(sandbox)
    const idle = () => Promise.resolve()
    sandbox.attach({ collect: idle, minute: idle, webUrl: 'http://127.0.0.1:9' })
    await page.setViewportSize(DESKTOP)
    await page.emulateMedia({ colorScheme: null, reducedMotion: null })
    complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    await page.goto(sandbox.url)
  })

  afterEach(async () => {
    await page.evaluate('localStorage.clear()')
    page.removeAllListeners()
    await page.goto('about:blank')
    await bot.stop()
    await sandbox.close()
    expect(complaints).toEqual([])
  })

  const log = () => page.getByRole('log', { name: 'Messages' })
  const field = () => page.getByRole('combobox', { name: 'Message' })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const say = async (text: string) => {
    await field().fill(text)
    await field().press('Enter')
  }
  const start = async () => {
    await button('Start').click()
    await log().getByText('Hello, Ada').waitFor()
  }
  const chat = (name: RegExp) => page.getByRole('link', { name })

  test('shows what the bot is before it is started, and its greeting after', async () => {
    await log().getByText('A bot to look at.').waitFor()
    await start()
    expect(await log().getByText('A bot to look at.').count()).toBe(0)
    expect(await log().getByText('Payload: none').count()).toBe(1)
  })

  test('shows every format', async () => {
    await start()
    await say('/all')
    await log().getByText('Show more').waitFor()
    const found = (selector: string) => log().locator(selector).first().textContent()
    expect(await found('strong')).toBe('bold')
    expect(await found('em')).toBe('italic')
    expect(await found('u')).toBe('underline')
    expect(await found('s')).toBe('strike')
    expect(await found('.text > code')).toBe('code')
    expect(await found('pre')).toBe('const tea = true')
    expect(await found('figcaption span')).toBe('ts')
    expect(await log().getByRole('link', { name: 'link' }).getAttribute('href')).toBe(
      'https://example.org/link',
    )
    expect(await log().locator('blockquote').count()).toBe(2)
  })

  test('unfolds a quote and uncovers a spoiler', async () => {
    await start()
    await say('/all')
    const more = button('Show more')
    expect(await more.getAttribute('aria-expanded')).toBe('false')
    await more.click()
    expect(await button('Show less').getAttribute('aria-expanded')).toBe('true')
    const cover = button(/Hidden text/)
    await cover.focus()
    await page.keyboard.press('Enter')
    expect(await cover.count()).toBe(0)
  })

  test('no message becomes markup', async () => {
    await start()
    await say('/markup')
    await log().getByText('<img src=x onerror=alert(1)> & <b>no markup</b>').waitFor()
    expect(await log().locator('img').count()).toBe(0)
  })

  test('shows a rich message as a small document', async () => {
    await start()
    await say('/rich')
    await log().getByRole('heading', { name: 'A long read' }).waitFor()
    expect(await log().getByRole('cell').allTextContents()).toEqual(['Maren Tide'])
    expect(await log().getByText('First part').isVisible()).toBe(false)
    await log().getByText('Contents').click()
    expect(await log().getByText('First part').isVisible()).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
  })

  test('shows that the bot is typing', async () => {
    await start()
    await say('/typing')
    await page.getByRole('main').getByText('typing…').waitFor()
  })

  describe('a keyboard', () => {
    beforeEach(async () => {
      await start()
      await say('/keys')
      await button('Toast').waitFor()
    })

    test('shows a toast', async () => {
      await button('Toast').click()
      await page.getByText('A toast').waitFor()
    })

    test('shows an alert that has to be put away', async () => {
      await button('Alert').click()
      const alert = page.getByRole('dialog')
      await alert.getByText('An alert').waitFor()
      await alert.getByRole('button', { name: 'OK' }).click()
      expect(await alert.count()).toBe(0)
    })

    test('keeps the focus while its message changes', async () => {
      await button('Edit').focus()
      await page.keyboard.press('Enter')
      await log().getByText('Edited 1', { exact: true }).waitFor()
      // One key is left of ten, and it has the focus.
      await page.keyboard.press('Enter')
      await log().getByText('Edited 2', { exact: true }).waitFor()
    })

    test('copies, and opens an inline query', async () => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await button('Copy').click()
      await page.getByText('Copied').waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe('copied text')
      await button('Find').click()
      expect(await field().inputValue()).toBe('@daybrief_bot tea')
    })

    test('follows a deep link to the bot itself', async () => {
      await page.getByRole('link', { name: 'Deep link' }).click()
      await button('Start').click()
      await log().getByText('Payload: from_button').waitFor()
      expect(context.pages()).toHaveLength(1)
    })
  })

  test('starts with the payload of the address', async () => {
    await page.goto(`${sandbox.url}?start=abc`)
    await button('Start').click()
    await log().getByText('Payload: abc').waitFor()
    expect(page.url()).not.toContain('start=')
  })

  test('offers the commands, walked with the arrow keys', async () => {
    await start()
    await field().pressSequentially('/')
    await page.getByRole('option', { name: '/help What there is' }).waitFor()
    await page.keyboard.press('ArrowUp')
    const marked = page.getByRole('option', { selected: true })
    expect(await marked.textContent()).toContain('/help')
    await page.keyboard.press('Enter')
    await log().getByText('Heard: /help').waitFor()
    expect(await page.getByRole('option').count()).toBe(0)
  })

  test('sends what an inline query has found', async () => {
    await start()
    await field().pressSequentially('@daybrief_bot green tea')
    await page.getByRole('option', { name: 'Result two for green tea' }).click()
    await log().getByText('Shared two: green tea', { exact: true }).waitFor()
    await log().getByText('via @daybrief_bot').waitFor()
  })

  test('sends a file and a location', async () => {
    await start()
    await page
      .locator('#file')
      .setInputFiles({ name: 'list.opml', mimeType: 'text/xml', buffer: Buffer.from('<opml/>') })
    await log().getByText('Got list.opml').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      log()
        .getByRole('link', { name: /list\.opml/ })
        .first()
        .click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe('<opml/>')
    await button('Send a file or a location').click()
    await button('Location: Berlin').click()
    await log().getByText('At 52.5').waitFor()
  })

  test('answers with the keyboard below the text field, until the bot removes it', async () => {
    await start()
    await say('/where')
    await button('Send my place').click()
    await button('Location: Berlin').click()
    await log().getByText('At 52.5').waitFor()
    await button('Nowhere').click()
    await log().getByText('Very well').waitFor()
    await button('Nowhere').waitFor({ state: 'hidden' })
  })

  test('blocks the bot and lets it back', async () => {
    await start()
    await button('Chat actions').click()
    await button('Block the bot').click()
    await button('Restart').click()
    await field().waitFor()
    await log().getByText('/start').nth(1).waitFor()
  })

  test('keeps people apart and counts what they have not seen', async () => {
    await start()
    await chat(/^Greta/).click()
    await button('Start').click()
    await log().getByText('Hello, Greta').waitFor()
    expect(await log().getByText('Hello, Ada').count()).toBe(0)
    await chat(/^Ada/).click()
    await log().getByText('Hello, Ada').waitFor()
  })

  test('adds the bot to a group and writes there as the chosen person', async () => {
    await chat(/^Breakfast/).click()
    await button('Add Daybrief').click()
    await log().getByText('Ada Lindqvist added Daybrief').waitFor()
    await page.getByRole('combobox', { name: 'Write as' }).selectOption('Greta Vogt')
    await say('/start@daybrief_bot')
    await log().getByText('Hello, Greta').waitFor()
  })

  test('makes a group a supergroup and removes the bot from it', async () => {
    await chat(/^Breakfast/).click()
    await button('Add Daybrief').click()
    await button('Chat actions').click()
    await button('Make this a supergroup').click()
    await page.getByRole('link', { name: 'Go to the supergroup' }).click()
    await log().getByText('This supergroup was a group before').waitFor()
    await button('Chat actions').click()
    await button('Remove the bot').click()
    await log().getByText('Ada Lindqvist removed Daybrief').waitFor()
    await button('Add Daybrief').waitFor()
  })

  test('lets only the bot post in a channel', async () => {
    await chat(/^Tech before nine/).click()
    await button('Add Daybrief').click()
    await page.getByText('Only the bot posts in this channel.').waitFor()
    expect(await field().isVisible()).toBe(false)
  })

  test('keeps the topics of a forum apart', async () => {
    await chat(/^The lab/).click()
    await button('Add Daybrief').click()
    const topic = page.getByRole('combobox', { name: 'Topic' })
    await topic.selectOption('Lunch')
    await say('/start@daybrief_bot')
    await log().getByText('Hello, Ada').waitFor()
    await topic.selectOption('News')
    expect(await log().getByText('Hello, Ada').count()).toBe(0)
    await topic.selectOption('All topics')
    await log().getByText('Hello, Ada').waitFor()
  })

  test('catches up after its connection broke', async () => {
    const line = await openLine(Number(new URL(sandbox.url).port))
    await page.goto(`http://127.0.0.1:${line.port}/`)
    await start()
    // The break is what this test is about; Chromium reports it as an error.
    page.removeAllListeners('console')
    await line.cut()
    await page.getByText('Connecting…').waitFor()
    await fetch(`${sandbox.url}do/say`, {
      method: 'POST',
      headers: { origin: new URL(sandbox.url).origin },
      body: JSON.stringify({ person: 100_001, chat: 100_001, text: 'said elsewhere' }),
    })
    await line.mend()
    await log().getByText('Heard: said elsewhere').waitFor()
    expect(await log().getByText('Hello, Ada').count()).toBe(1)
    await line.cut()
  })

  test('the panel shows the calls as they happen', async () => {
    await button(/^Panel/).click()
    await start()
    const calls = page.getByRole('complementary', { name: 'Panel' }).getByRole('listitem')
    await calls.filter({ hasText: 'sendMessage' }).first().click()
    await calls.getByText('"text": "Hello, Ada. Payload: none"').first().waitFor()
    await page.getByRole('searchbox', { name: 'Filter the calls' }).fill('setMyDescription')
    expect(await calls.count()).toBe(1)
  })

  test('the panel makes Telegram flood', async () => {
    await start()
    await button(/^Panel/).click()
    await page.getByRole('radio', { name: /Rate limited/ }).check()
    await say('anybody there?')
    await page.getByText('429 Too Many Requests').first().waitFor()
    await page.getByRole('radio', { name: 'Healthy' }).first().check()
  })

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    test('axe-core finds nothing serious', async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await seriousViolations(page)).toEqual([])
      await start()
      await say('/all')
      await say('/keys')
      await button('Danger').waitFor()
      await button(/^Panel/).click()
      expect(await seriousViolations(page)).toEqual([])
      await field().pressSequentially('/')
      await page.getByRole('option').first().waitFor()
      expect(await seriousViolations(page)).toEqual([])
    })
  })

  test('on a phone list and chat take turns', async () => {
    await page.setViewportSize({ width: 390, height: 760 })
    expect(await page.getByRole('main').isVisible()).toBe(false)
    await chat(/^Ada/).click()
    await start()
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    const title = await page.getByRole('heading', { name: 'Daybrief' }).boundingBox()
    expect(title?.width).toBeGreaterThan(100)
    await page.getByRole('link', { name: 'Back to the chats' }).click()
    await chat(/^Ada.*Hello/).waitFor()
    await page.goBack()
    await log().getByText('Hello, Ada').waitFor()
    const [width, whole] = await page.evaluate<[number, number]>(
      '[innerWidth, document.documentElement.scrollWidth]',
    )
    expect(whole).toBe(width)
  })
})
