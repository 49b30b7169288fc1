import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fileOf } from '../../src/store/open-database.ts'
import { buttons, type Talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { holdDeadlines } from '../support/deadlines.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'
import { openTown } from '../support/town.ts'

const open = sharedTown()

describe('/search', () => {
  test('says how, and says when there is nothing', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/search')).text).toContain('/search battery')
    expect((await ada.say('/search zzzzqq')).text).toContain('I found nothing')
  })

  test('finds the beginning of a word, shows where, and opens the whole article', async () => {
    const ada = await subscriber(open().town)
    const found = ada.follow(await ada.say('/search milliw'))
    const { text, entities } = found.now
    expect(text).toMatch(/1\. .*hearing-aid chip/i)
    const bold = entities?.filter(({ type }) => type === 'bold') ?? []
    expect(
      bold.some(({ offset, length }) => text?.slice(offset, offset + length) === 'milliwatts'),
    ).toBe(true)
    expect((await found.press('1')).text).toContain('key sentences')
    expect(buttons(await found.press('📖 Read full'))).toContain('▴ Summary')
    await found.press('▴ Summary')
    expect((await found.press('◂ Back')).text).toMatch(/^🔎 milliw/)
  })

  test('finds a phrase, but not its words in another order', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/search "sound of wall"')).text).toContain('I found nothing')
    expect((await ada.say('/search "wall of sound"')).text).toMatch(/hearing-aid/i)
  })

  test('has pages', async () => {
    const ada = await subscriber(open().town)
    const found = ada.follow(await ada.say('/search the'))
    expect(buttons(found.now)).toContain('▸')
    expect((await found.press('▸')).text).toContain('6. ')
  })
})

describe('/recent and /top', () => {
  test('show the newest articles, and those that most sources reported', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/recent')).text).toMatch(/🕘 Newest\n\n1\. /)
    const top = ada.follow(await ada.say('/top'))
    expect(top.now.text).toMatch(/[1-3]\. .*(Lantern|metro)/)
    await top.press('2')
    await top.press('🔖')
    expect(buttons(await top.press('◂ Back'))).toContain('1')
  })
})

describe('what is muted, and a second report of a story', () => {
  /** The titles and sources of all pages of a list. */
  const pages = async (ada: Talk, command: string) => {
    const shown = await ada.follow(await ada.say(command)).pressAll('▸')
    return shown
      .map(({ text }) => text ?? '')
      .join('\n')
      .replace(/^\S+ .*\n/, '')
  }

  test.each(['/recent', '/top'])('stay out of %s', async (command) => {
    const { town } = open()
    const ada = await subscriber(town)
    const all = await pages(ada, command)
    const titles = [...all.matchAll(/^\d+\. (?:🛡 )?(.+)$/gm)].map(([, title]) => title ?? '')
    expect(titles.length).toBeGreaterThan(5)
    const quoted = titles.map((title) => `'${title.replaceAll("'", "''")}'`)
    const stories = await town.rows(
      `select story_id from article where story_id is not null and title in (${quoted.join()})`,
    )
    expect(stories.length).toBeGreaterThan(0)
    expect(new Set(stories.map(({ story_id }) => story_id)).size).toBe(stories.length)

    const word = titles[0]?.split(' ').at(-1) ?? ''
    await ada.say(`/mute ${word}`)
    expect(await pages(ada, command)).not.toContain(titles[0])
    const topics = ada.follow(await ada.say('/topics'))
    await topics.press('All off')
    await topics.press('▫️ Science')
    const science = await pages(ada, command)
    expect(science.length).toBeLessThan(all.length / 2)
    expect(science).toContain('Orbit Review')
    await topics.press('All on')
    expect(await pages(ada, command)).toContain('The Signal ·')
    const sources = ada.follow(await ada.say('/sources'))
    await sources.press('✅ The Signal')
    expect(await pages(ada, command)).not.toContain('The Signal ·')
  })
})

describe('a search that takes long', () => {
  afterEach(() => vi.restoreAllMocks())

  test('delays nobody’s tap, is given up with a sentence, and the next one works', async () => {
    const script = new URL('../store/fixtures/faulty-search-thread.ts', import.meta.url)
    // No search is too long but the one that never ends, which is asked for last.
    const deadlineMs = 9876
    const deadlines = holdDeadlines(deadlineMs)
    const runtime = { searchThreads: { script, deadlineMs } }
    const town = await openTown(sqlite, 'read', { runtime })
    try {
      await town.bot()
      const { digest } = await reader(town)
      const bob = await subscriber(town, { first_name: 'Bob' })
      const waits = `${fileOf(town.environment.DATABASE_URL ?? '')}.wait`
      writeFileSync(waits, '')
      let isAnswered = false
      const searching = bob.say('/search wait').finally(() => {
        isAnswered = true
      })
      expect((await digest.press('📖 Read full')).text).not.toBe('')
      expect(isAnswered).toBe(false)
      rmSync(waits)
      expect((await searching).text).toMatch(/^🔎 wait/)
      expect((await bob.say('/search crash')).text).toBe(
        '🔎 crash\n\nSomething went wrong on my side. Please try again in a moment.',
      )
      expect((await bob.say('/search milliw')).text).toMatch(/1\. .*hearing-aid chip/i)
      deadlines.pass(1)
      expect((await bob.say('/search hang')).text).toBe(
        '🔎 hang\n\nThat took too long, so I stopped looking. A rarer word or one more word is quicker.',
      )
      expect((await bob.say('/search milliw')).text).toMatch(/1\. .*hearing-aid chip/i)
    } finally {
      await town.close()
    }
  })
})
