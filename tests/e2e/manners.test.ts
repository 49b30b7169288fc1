import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttons, type Talk, talk } from '../support/conversation.ts'
import { openWithDigest } from '../support/reader.ts'

let open: Awaited<ReturnType<typeof openWithDigest>>
let eve: Talk
beforeAll(async () => {
  open = await openWithDigest()
  eve = talk(open.town, open.town.telegram.person({ first_name: 'Eve', language_code: 'en' }))
})
afterAll(() => open.town.close())

test('/privacy says what is stored and how to have it deleted', async () => {
  const { text } = await open.ada.say('/privacy')
  expect(text).toContain('which digests you were sent')
  expect(text).toContain('/forget')
})

describe('/feedback', () => {
  test('says how, and that nobody is there where nobody is', async () => {
    expect((await open.ada.say('/feedback')).text).toContain('/feedback I would like')
    expect((await open.ada.say('/feedback more space')).text).toContain('Nobody is set up')
  })

  test('reaches the admins', async () => {
    await eve.say('/start')
    await open.bot.end()
    open.bot = await open.town.bot({ ADMIN_IDS: String(eve.person.id) })
    expect((await open.ada.say('/feedback more <b>space</b>')).text).toContain('I passed it on')
    const passed = await eve.received(({ text }) => text?.startsWith('💬 Ada') ?? false)
    expect(passed.text).toContain('more <b>space</b>')
  })
})

describe('/forget', () => {
  const about = async () => {
    const { id } = open.ada.person
    const tables = ['subscriber', 'delivery', 'tap', 'mark', 'taste', 'follow']
    const counts = await Promise.all(
      tables.map((table) =>
        open.town.rows(`select count(*) as many from ${table} where chat_id = ${id}`),
      ),
    )
    return counts.reduce((sum, [row]) => sum + Number(row?.many), 0)
  }

  test('asks first, and no means no', async () => {
    await open.ada.press(open.digest, '🔖')
    const asked = await open.ada.say('/forget')
    expect(buttons(asked)).toEqual(['Yes, delete everything', 'No, keep it'])
    expect((await open.ada.press(asked, 'No, keep it')).text).toBe('Nothing was deleted.')
    expect(await about()).toBeGreaterThan(3)
  })

  test('deletes everything about the person and says so', async () => {
    const asked = await open.ada.say('/forget')
    const done = await open.ada.press(asked, 'Yes, delete everything')
    expect(done.text).toContain('Everything about you has been deleted')
    expect(await about()).toBe(0)
    expect(await open.ada.tap(open.digest, 'Next article ▸')).toContain('belongs to another chat')
    expect((await open.ada.say('/start')).text).toMatch(/^Welcome\./)
  })
})
