import { describe, expect, test } from 'vitest'
import { buttons, type Talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()
const LONG_READ = 'The ship that mends the internet'
const TEXT = '📖 Read full'
const headline = ({ text = '' }: { text?: string | undefined }) => text.split('\n')[0]

/** Somebody who has saved the first two articles of a digest, and searched for a frequent word. */
async function withLists(): Promise<Talk> {
  const { ada, digest } = await reader(open().town)
  await digest.press('🔖')
  await digest.press('Next article ▸')
  await digest.press('🔖')
  return ada
}

describe('the full text of an article', () => {
  test.each(['/search the', '/saved', '/recent', '/top'])(
    'opened from %s has Save, Open and the next hit',
    async (command) => {
      const ada = await withLists()
      const shown = ada.follow(await ada.say(command))
      const list = shown.now.text ?? ''
      await shown.press('1')
      const first = headline(shown.now)
      await shown.press(TEXT)
      expect(headline(shown.now)).toBe(first)
      const saved = buttons(shown.now).find((label) => label.startsWith('🔖')) ?? ''
      expect(buttons(shown.now)).toEqual(
        expect.arrayContaining(['▴ Summary', '🔗 Open', saved, '◂ Back', 'Next article ▸']),
      )
      await shown.press('Next article ▸')
      expect(headline(shown.now)).not.toBe(first)
      expect(buttons(shown.now)).toContain(TEXT)
      await shown.press('◂ Back')
      expect(shown.now.text).toBe(list)
      await shown.press('1')
      await shown.press(TEXT)
      const toggled = saved === '🔖' ? '🔖 ✓' : '🔖'
      expect(buttons(await shown.press(saved))).toContain(toggled)
      // Still the same page of the same article, also after it has left the list of what is saved.
      expect(headline(shown.now)).toBe(first)
      expect(buttons(await shown.press(toggled))).toContain(saved)
      await shown.press('◂ Back')
      expect(shown.now.text).toContain('1. ')
    },
  )

  test('walks through a list from its first article to its last, over its pages, and back to it', async () => {
    const ada = await subscriber(open().town)
    const list = ada.follow(await ada.say('/recent'))
    const lines = (await list.pressAll('▸')).flatMap(({ text = '' }) => text.match(/^\d+\. /gm))
    const walk = ada.follow(await ada.say('/recent'))
    await walk.press('1')
    const seen = new Set([headline(walk.now)])
    while (buttons(walk.now).includes('Next article ▸')) {
      await walk.press('Next article ▸')
      if (buttons(walk.now).includes('◂ Back')) seen.add(headline(walk.now))
    }
    expect(seen.size).toBe(lines.length)
    expect(headline(walk.now)).toBe(headline(list.now))
  })

  test('goes on after an article that was taken off the saved list while it was read', async () => {
    const ada = await withLists()
    const shown = ada.follow(await ada.say('/saved'))
    await shown.press('1')
    const first = headline(shown.now)
    await shown.press(TEXT)
    await shown.press('🔖 ✓')
    await shown.press('Next article ▸')
    expect(headline(shown.now)).not.toBe(first)
    const answer = await ada.tap(shown.now, 'Next article ▸')
    expect(answer).toBe('That was the last one.')
  })

  test('is rich for those who chose it, and has its buttons', async () => {
    const ada = await withLists()
    await ada.press(await ada.press(await ada.say('/settings'), '📖 Full text'), 'One rich message')
    const shown = ada.follow(await ada.say('/search milliw'))
    await shown.press('1')
    const rich = await shown.press(TEXT)
    expect(rich).toHaveProperty('rich_message')
    expect(buttons(rich)).toEqual(['▴ Summary', '🔗 Open', '🔖', '◂ Back', 'Next article ▸'])
    expect(buttons(await shown.press('🔖'))).toContain('🔖 ✓')
    expect(shown.now).toHaveProperty('rich_message')
  })
})

describe('the contents of a long article', () => {
  test('name its headings, and open any of its pages, from a list', async () => {
    const ada = await subscriber(open().town)
    const shown = ada.follow(await ada.say(`/search "${LONG_READ}"`))
    await shown.press('1')
    await shown.press(TEXT)
    const middle = buttons(shown.now).find((label) => label.startsWith('☰ 1/')) ?? ''
    const count = Number(middle.split('/')[1])
    expect(count).toBeGreaterThan(2)
    const contents = await shown.press(middle)
    expect(contents.text?.match(/^\d+\. \S.+$/gm)).toHaveLength(count)
    expect(buttons(contents).at(-1)).toBe('◂ Back')
    await shown.press('3')
    expect(buttons(shown.now)).toContain(`☰ 3/${count}`)
    await shown.press(`☰ 3/${count}`)
    expect(buttons(await shown.press('◂ Back'))).toContain(`☰ 3/${count}`)
  })

  test('and in a digest, where the next article stays one tap away', async () => {
    const { digest } = await reader(open().town)
    while (headline(digest.now) !== LONG_READ) await digest.press('Next article ▸')
    await digest.press(TEXT)
    const middle = buttons(digest.now).find((label) => label.startsWith('☰ 1/')) ?? ''
    const contents = await digest.press(middle)
    // Each page says what is on it: what the page itself shows.
    const second = contents.text?.match(/^2\. (.{12})/m)?.[1] ?? 'nothing'
    const page = await digest.press('2')
    expect(page.text).toContain(second)
    expect(buttons(page)).toEqual(
      expect.arrayContaining(['◂', '▸', '▴ Summary', '🔗 Open', '🔖', 'Next article ▸']),
    )
  })
})
