import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../src/model/time.ts'
import { buttonLike, buttons, type Talk } from '../support/conversation.ts'
import { reader, sharedTown } from '../support/reader.ts'

const open = sharedTown()

/** Somebody who has saved the first two articles of a digest. */
async function saver(): Promise<Talk> {
  const { ada, digest } = await reader(open().town)
  await digest.press('🔖')
  await digest.press('Next article ▸')
  await digest.press('🔖')
  return ada
}

const titles = ({ text = '' }: { text?: string | undefined }) =>
  [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, title]) => title)

/** What was sent to somebody since, apart from answers to what they wrote. */
const remindersOf = ({ person }: Talk) =>
  person.chat.messages.filter(({ text = '' }) => text.startsWith('⏰ Your reading list'))

/** Lets a chat's reminder be due, and the minute pass. */
async function remindNow({ person }: Talk): Promise<void> {
  const { town, bot } = open()
  const now = town.clock.now() - 1000
  await town.store(`update reading_reminder set due_at = ${now} where chat_id = ${person.id}`)
  await bot.minute()
}

describe('/saved', () => {
  test('is read from its oldest article on, and says how long all of it takes', async () => {
    const { ada, digest } = await reader(open().town)
    const first = digest.now.text?.split('\n')[0]
    await digest.press('🔖')
    await digest.press('Next article ▸')
    await digest.press('🔖')
    const saved = await ada.say('/saved')
    expect(saved.text).toMatch(/^🔖 Saved: 2 · \d+ min\n/)
    expect(titles(saved)).toHaveLength(2)
    expect(titles(saved)[0]).toBe(first)
    expect(saved.text?.match(/ · \d+ min$/gm)).toHaveLength(3)
    // An article that is taken off by mistake comes back to its place.
    const list = ada.follow(saved)
    await list.press('✕ 1')
    expect(titles(await list.press('↩ Undo'))[0]).toBe(first)
  })

  test('comes as a file with whole texts, as Markdown or as a book, and not all the time', async () => {
    const ada = await saver()
    const list = await ada.say('/saved')
    const sent = async (button: string, name: string) => {
      await ada.tap(list, button)
      const { document } = await ada.received((one) => one.document?.file_name === name)
      const { url, token } = open().town.telegram
      const asked = await fetch(`${url}/bot${token}/getFile?file_id=${document?.file_id}`)
      const { result } = (await asked.json()) as { result: { file_path: string } }
      const file = await fetch(`${url}/file/bot${token}/${result.file_path}`)
      return new Uint8Array(await file.arrayBuffer())
    }
    const text = Buffer.from(await sent('📄 Markdown', 'daybrief.md')).toString()
    for (const title of titles(list)) expect(text).toContain(`## [${title}](http`)
    expect(text).toContain('For your own use')
    expect(text.length).toBeGreaterThan(3000)
    const book = unzipSync(await sent('📖 EPUB', 'daybrief.epub'))
    expect(Object.keys(book).filter((name) => name.includes('article-'))).toHaveLength(2)
    const answers = []
    for (let at = 0; at < 6; at += 1) answers.push(await ada.tap(list, '📄 Markdown'))
    expect(answers.at(-1)).toContain('several times within an hour')
  })

  test('offers to drop what is older than a month, all at once, and brings it back', async () => {
    const ada = await saver()
    const { town } = open()
    expect(buttons(await ada.say('/saved')).join()).not.toContain('🧹')
    await town.store(
      `update reaction set saved_at = ${town.clock.now() - 31 * DAY} where chat_id = ${ada.person.id}
         and article_id = (select min(article_id) from reaction where chat_id = ${ada.person.id})`,
    )
    const list = ada.follow(await ada.say('/saved'))
    const before = titles(list.now)
    const left = await list.press('🧹 Older than a month: 1')
    expect(titles(left)).toEqual(before.slice(1))
    expect(buttons(left).join()).not.toContain('🧹')
    expect(titles(await list.press('↩ Undo'))).toEqual(before)
    expect(buttons(list.now)).toContain('🧹 Older than a month: 1')
  })
})

describe('a reminder of what is saved', () => {
  test('is chosen, shown, changed and taken back', async () => {
    const ada = await saver()
    const list = ada.follow(await ada.say('/saved'))
    const ask = await list.press('⏰ Remind me')
    expect(buttons(ask)).toEqual([
      expect.stringMatching(/^🌙 (Tonight|Tomorrow evening), 19:00$/),
      expect.stringMatching(/^📅 At the weekend, .* at \d\d:00$/),
      '◂ Back',
    ])
    await list.press(buttonLike(ask, '🌙'))
    expect(list.now.text).toMatch(/\n⏰ Reminder (today|tomorrow) at 19:00\n/)
    await list.press('⏰ Remind me')
    await list.press(buttonLike(list.now, '📅'))
    expect(list.now.text).toMatch(/\n⏰ Reminder .* at \d\d:00\n/)
    await list.press('⏰ Remind me')
    expect((await list.press('✕ No reminder')).text).not.toContain('⏰ Reminder')
    await remindNow(ada)
    expect(remindersOf(ada)).toEqual([])
  })

  test('comes once, with the list and its buttons', async () => {
    const { town, bot } = open()
    const ada = await saver()
    const list = ada.follow(await ada.say('/saved'))
    await list.press('⏰ Remind me')
    await list.press(buttonLike(list.now, '📅'))
    await bot.minute()
    expect(remindersOf(ada)).toEqual([])
    await remindNow(ada)
    const reminder = await ada.received(({ text = '' }) =>
      text.startsWith('⏰ Your reading list: 2'),
    )
    expect(titles(reminder)).toEqual(titles(list.now))
    await bot.minute()
    await bot.minute()
    await town.telegram.waitFor(async () => {
      const rows = await town.rows(`select id from answer where chat_id = ${ada.person.id}`)
      return rows.length === 0
    })
    expect(remindersOf(ada)).toHaveLength(1)
    const read = ada.follow(reminder)
    await read.press('1')
    expect(buttons(read.now)).toContain('🔖 ✓')
    expect((await ada.say('/saved')).text).not.toContain('⏰ Reminder')
  })

  test('does not come for a list that is empty by then, nor to whoever has left', async () => {
    const ada = await saver()
    const bob = await saver()
    for (const one of [ada, bob]) {
      const list = one.follow(await one.say('/saved'))
      await list.press('⏰ Remind me')
      await list.press(buttonLike(list.now, '🌙'))
    }
    const list = ada.follow(await ada.say('/saved'))
    await list.press('✕ 1')
    await list.press('✕ 1')
    await bob.say('/stop')
    await remindNow(ada)
    await remindNow(bob)
    const { town } = open()
    expect(
      await town.rows(
        `select chat_id from reading_reminder where chat_id in (${ada.person.id}, ${bob.person.id})`,
      ),
    ).toEqual([])
    expect([...remindersOf(ada), ...remindersOf(bob)]).toEqual([])
  })
})
