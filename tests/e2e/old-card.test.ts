import type { Message } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buttonLike, buttons, talk } from '../support/conversation.ts'
import { type Opened, openWithDigest } from '../support/reader.ts'

let open: Opened & { digest: Message }

beforeAll(async () => {
  open = await openWithDigest()
})
afterAll(() => open.town.close())

test('a card whose digest is kept no longer still opens its article', async () => {
  const { town, ada } = open
  const headline = open.digest.text?.split('\n')[0] ?? ''
  // As the nightly forgetting does, half a year later; and a new start, for the bot remembers digests for a minute.
  await open.bot.end()
  await town.store('delete from delivery; delete from card; delete from digest')
  await town.bot()
  const full = await ada.press(open.digest, '📖 Read full')
  expect(full.text).toContain(headline)
  expect(full.text?.length).toBeGreaterThan(500)
  const summary = await ada.press(full, '▴ Summary')
  expect(summary.text).toContain(headline)
  expect(buttons(await ada.press(summary, '🔖'))).toContain('🔖 ✓')
})

test('says that the digest around it is gone, also on cards that name no article', async () => {
  const { town, ada } = open
  const card = await ada.say('/digest')
  await town.store('delete from delivery; delete from card; delete from digest')
  const answer = await ada.person.forge(card, '1c.zz.1')
  expect(answer).toMatchObject({ text: expect.stringContaining('over six months old') })
  const shown = await ada.received(({ message_id }) => message_id === card.message_id)
  expect(shown.text).toContain(card.text?.split('\n')[0] ?? '')
  expect(buttonLike(shown, '📖')).toBe('📖 Read full')
})

test('a digest that somebody else was sent stays theirs', async () => {
  const { town, ada } = open
  const bob = talk(town, town.telegram.person({ first_name: 'Bob' }))
  await bob.say('/start')
  await ada.say('/digest')
  const [digest] = await town.rows('select max(id) as id from digest')
  const answer = await bob.person.forge(
    await bob.say('/help'),
    `1c.${Number(digest?.id).toString(36)}.0`,
  )
  expect(answer).toMatchObject({ text: expect.stringContaining('belongs to another chat') })
})
