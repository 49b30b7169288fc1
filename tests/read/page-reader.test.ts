import { pino } from 'pino'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { plainText } from '../../src/model/block.ts'
import {
  createPageReader,
  type PageReader,
  PageReaderBroken,
  PageReaderClosed,
  type PageReaderOptions,
} from '../../src/read/page-reader.ts'
import { holdDeadlines } from '../support/deadlines.ts'

const log = pino({ level: 'silent' })
const stubborn = new URL('./fixtures/stubborn-worker.ts', import.meta.url)
const url = 'https://news.example/story'
let reader: PageReader | null = null

function open(options: Partial<PageReaderOptions> = {}): PageReader {
  reader = createPageReader({ workers: 1, log, ...options })
  return reader
}

afterEach(async () => {
  vi.restoreAllMocks()
  await reader?.close()
  reader = null
})

describe('a page reader', () => {
  test('reads a page from bytes in a thread', async () => {
    const html =
      '<html><body><article><p>Crème brûlée is back on the menu, the café says.</p></article></body></html>'
    const bytes = Buffer.from(html, 'latin1')
    const page = await open().read({ bytes, url, contentType: 'text/html; charset=iso-8859-1' })
    expect(plainText(page.blocks)).toBe('Crème brûlée is back on the menu, the café says.')
  })

  test('reads a page of 20,000 nested elements as plain text', async () => {
    const html = `${'<div>'.repeat(20_000)}<p>At the bottom of it all.</p>`
    const page = await open().read({ html, url })
    expect(page.reader).toBe('plain')
    expect(plainText(page.blocks)).toBe('At the bottom of it all.')
  })

  test('a page that never finishes is read as plain text, and the next page normally', async () => {
    holdDeadlines(100).pass(1)
    const pages = open({ script: stubborn, deadlineMs: 100 })
    const [stuck, next] = await Promise.all([
      pages.read({ html: 'hang', url }),
      pages.read({ html: 'next', url }),
    ])
    expect([stuck.title, next.title]).toEqual(['plain hang', 'whole next'])
  })

  test.each(['crash', 'memory', 'fails'])(
    'a page that makes its thread %s is read as plain text',
    async (html) => {
      const pages = open({ script: stubborn, memoryMb: 24, deadlineMs: 15_000 })
      expect((await pages.read({ html, url })).title).toBe(`plain ${html}`)
      expect((await pages.read({ html: 'next', url })).title).toBe('whole next')
    },
  )

  test('a page unreadable even as plain text is an empty page', async () => {
    const page = await open({ script: stubborn }).read({ html: 'always fails', url })
    expect(page).toMatchObject({ blocks: [], quality: 'not-article', reader: 'plain' })
  })

  test('keeps the environment of the process, with its token, from the thread', async () => {
    process.env.BOT_TOKEN = '1:token'
    const page = await open({ script: stubborn })
      .read({ html: 'environment', url })
      .finally(() => delete process.env.BOT_TOKEN)
    expect(page.title).toBe(JSON.stringify({ environment: {}, options: [] }))
  })

  test('a thread that cannot start fails the read with PageReaderBroken', async () => {
    const script = new URL('./fixtures/no-such-worker.ts', import.meta.url)
    await expect(open({ script }).read({ html: '', url })).rejects.toThrow(PageReaderBroken)
  })

  test('closing rejects waiting and later reads', async () => {
    const pages = open({ script: stubborn })
    const waiting = pages.read({ html: 'hang', url })
    const failed = expect(waiting).rejects.toThrow(PageReaderClosed)
    await pages.close()
    await failed
    await expect(pages.read({ html: 'late', url })).rejects.toThrow(PageReaderClosed)
  })
})
