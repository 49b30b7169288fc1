import { describe, expect, test } from 'vitest'
import { buttons, type Talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()

/** As if what was sent to a chat had come days before. */
const age = ({ person }: Talk, days: number) =>
  open().town.store(
    `update delivery set due_at = due_at - ${days * 86_400_000} where chat_id = ${person.id}`,
  )

const DAY =
  /^Digest of (January|February|March|April|May|June|July|August|September|October|November|December) \d+/

describe('/digest of a day', () => {
  test('shows that digest again as it was, with all its buttons', async () => {
    const { ada, digest } = await reader(open().town)
    const first = digest.now.text?.split('\n')[0] ?? ''
    await digest.press('🔖')
    await age(ada, 1)
    const again = ada.follow(await ada.say('/digest yesterday'))
    const [heading, , headline] = again.now.text?.split('\n') ?? []
    expect(heading).toMatch(DAY)
    expect(headline).toBe(first)
    expect(buttons(again.now)).toEqual(buttons(ada.fresh(digest.now)))
    const full = await again.press('📖 Read full')
    expect(full.text).toContain(first)
    expect(buttons(full)).toContain('▴ Summary')
    await again.press('▴ Summary')
    expect((await again.press('Next article ▸')).text).toContain('2 of ')
  })

  test('asks which one if there were several', async () => {
    const { ada } = await reader(open().town)
    await open().town.store(
      `insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
       select ${ada.person.id}, min(digest.id), 'sent', max(delivery.due_at) - 1000, 0, 1
       from digest, delivery
       where delivery.chat_id = ${ada.person.id} and digest.id <> delivery.digest_id
         and digest.id in (select digest_id from card)`,
    )
    const asked = ada.follow(await ada.say('/digest today'))
    expect(asked.now.text).toMatch(/^There were several digests on .*\. Which one\?$/)
    const [one, two, ...more] = buttons(asked.now)
    expect([one, two]).toEqual([
      expect.stringMatching(/^\d\d:\d\d · \d+ stories$/),
      expect.stringMatching(/^\d\d:\d\d · \d+ stories$/),
    ])
    expect(more).toEqual([])
    expect(buttons(await asked.press(two ?? ''))).toContain('📖 Read full')
  })

  test('says if there was none, and opens the last one before', async () => {
    const { ada } = await reader(open().town, { language_code: 'de' })
    await age(ada, 3)
    const none = ada.follow(await ada.say('/digest gestern'))
    expect(none.now.text).toMatch(/^Am \d+\. \p{Lu}\p{L}+ gab es keine Ausgabe\.$/u)
    const [before, ...more] = buttons(none.now)
    expect(before).toMatch(/^Die vom \d/)
    expect(more).toEqual([])
    expect((await none.press(before ?? '')).text).toContain('1 von ')
  })

  test('says in a sentence what it cannot read, what has not come, and what is no longer stored', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/digest soon')).text).toMatch(/^I don’t know the day “soon”/)
    expect((await ada.say('/digest 2999-01-01')).text).toMatch(/^That day has not come yet/)
    expect((await ada.say('/digest 2020-01-01')).text).toMatch(/half a year/)
    const none = await ada.say('/digest yesterday')
    expect(none.text).toMatch(/^You got no digest on/)
    expect(buttons(none)).toEqual([])
  })

  test('comes as one message to whoever gets digests so, and never another chat’s', async () => {
    const { ada } = await reader(open().town)
    await open().town.store(
      `update subscriber set form = 'overview' where chat_id = ${ada.person.id}`,
    )
    const whole = await ada.say('/digest today')
    expect(whole.text).toMatch(DAY)
    expect(whole.text).toContain('\n2. ')
    const bob = await subscriber(open().town, { first_name: 'Bob' })
    expect((await bob.say('/digest today')).text).toMatch(/^You got no digest/)
  })
})
