import { describe, expect, onTestFinished, test } from 'vitest'
import { buttons, type Talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'
import { openTown } from '../support/town.ts'

const open = sharedTown()

test('/privacy says what is stored and how to have it deleted', async () => {
  const ada = await subscriber(open().town)
  const { text } = await ada.say('/privacy')
  expect(text).toContain('which digests you were sent')
  expect(text).toContain('/forget')
})

describe('/feedback', () => {
  test('says how, and says when there is no admin', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/feedback')).text).toContain('/feedback I would like')
    expect((await ada.say('/feedback more space')).text).toContain('Nobody is set up')
  })

  test('reaches the admins', async () => {
    const town = await openTown(sqlite, 'none')
    onTestFinished(() => town.close())
    await town.bot({ ADMIN_IDS: '11' })
    const eve = await subscriber(town, { id: 11, first_name: 'Eve' })
    const ada = await subscriber(town)
    expect((await ada.say('/feedback more <b>space</b>')).text).toContain('I passed it on')
    const passed = await eve.received(({ text }) => text?.startsWith('💬 Ada') ?? false)
    expect(passed.text).toContain('more <b>space</b>')
  })
})

describe('/forget', () => {
  const about = async ({ person }: Talk) => {
    const tables = ['subscriber', 'delivery', 'tap', 'reaction', 'interest', 'personal_source']
    const counts = await Promise.all(
      tables.map((table) =>
        open().town.rows(`select count(*) as many from ${table} where chat_id = ${person.id}`),
      ),
    )
    return counts.reduce((sum, [row]) => sum + Number(row?.many), 0)
  }

  test('asks first, and keeps everything after “no”', async () => {
    const { ada, digest } = await reader(open().town)
    await digest.press('🔖')
    const asked = await ada.say('/forget')
    expect(buttons(asked)).toEqual(['Yes, delete everything', 'No, keep it'])
    expect((await ada.press(asked, 'No, keep it')).text).toBe('Nothing was deleted.')
    expect(await about(ada)).toBeGreaterThan(3)
  })

  test('deletes everything about the person and says so', async () => {
    const { ada, digest } = await reader(open().town)
    await digest.press('🔖')
    expect(await about(ada)).toBeGreaterThan(3)
    const asked = await ada.say('/forget')
    const done = await ada.press(asked, 'Yes, delete everything')
    expect(done.text).toContain('Everything about you has been deleted')
    expect(await about(ada)).toBe(0)
    expect(await ada.tap(digest.now, 'Next article ▸')).toContain('belongs to another chat')
    expect((await ada.say('/start')).text).toMatch(/^Welcome\./)
  })
})
