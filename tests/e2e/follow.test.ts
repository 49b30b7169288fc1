import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Message } from 'grammy/types'
import { MINUTE } from '../../src/model/time.ts'
import { buttonLike, buttons, talk, type Talk } from '../support/conversation.ts'
import { type Opened, openRead, subscriber } from '../support/reader.ts'

let open: Opened
let bob: Talk

beforeAll(async () => {
  open = await openRead({}, 'unread')
  bob = await subscriber(open.town, { first_name: 'Bob' })
})
afterAll(() => open.town.close())

/** The menu of the card about the copied travel cards, in a digest of this chat. */
async function menuOfFares(reader: Talk, digest: Message): Promise<Message> {
  const follow = reader.follow(digest)
  while (!follow.now.text?.includes('Lantern Fare')) await follow.press('Next article ▸')
  return follow.press('⋯')
}

test('🔔 on a card tells how the story goes on: at once, or first in the next digest', async () => {
  const { town, bot, ada } = open
  const menu = await menuOfFares(ada, await ada.say('/digest'))
  const alone = await ada.press(menu, '🕘 Timeline')
  expect(alone.text).toContain('🕘 Timeline')
  const followed = await ada.press(await ada.press(alone, '◂ Back'), '🔔 Follow story')
  expect(buttons(followed)).toContain('🔕 Stop following')
  expect(buttons(await ada.press(followed, '⚡ At once'))).toContain('✓ ⚡ At once')
  await bob.press(await menuOfFares(bob, await bob.say('/digest')), '🔔 Follow story')

  town.clock.jump(town.clock.now() + 30 * MINUTE)
  const published = town.sites.publish()
  await town.store('update source set next_poll_at = 0')
  await bot.collect()
  await bot.minute()
  const card = await ada.received(({ text = '' }) => text.startsWith('🔔 A story you follow'))
  expect(card.text).toMatch(/^🔔 A story you follow\n\n🔄 Update: .*212,000/)
  expect(card.text).toContain(published?.title)
  const more = await ada.press(card, '⋯')
  expect((await ada.press(more, '❓ Why this?')).text).toContain('You follow this story')
  const menuAgain = await ada.press(more, '◂ Back')
  const told = (await ada.press(menuAgain, '🕘 Timeline')).text ?? ''
  expect(told).toMatch(/🔄 \d\d:\d\d · .*\n?[\s\S]*🔄 \d\d:\d\d · .*second flaw/)
  expect((await ada.say('/digest')).text).toMatch(/^Nothing new since/)

  const first = await bob.say('/digest')
  expect(first.text).toMatch(/^🔔 A story you follow\n\n🔄 Update: .*212,000/)
})

test('/watch lists followed stories, which can be dropped and taken back', async () => {
  const list = bob.follow(await bob.say('/watch'))
  expect(list.now.text).toMatch(/🔔 Stories you follow\n1\. .*tickets · until /)
  const drop = buttonLike(list.now, '✕ 1. ')
  const dropped = await list.press(drop)
  expect(dropped.text).not.toContain('🔔 Stories you follow')
  const back = await list.press('↩ Undo')
  expect(buttons(back)).toContain(drop)
  const atOnce = await list.press('⚡ At once')
  expect(buttons(atOnce)).toContain('✓ ⚡ At once')
  await bob.say('/export')
  const file = await bob.received((one) => one.document?.file_name === 'daybrief-follow.txt')
  expect(file.caption).toBe('The stories you follow: 1')
})

test('only administrators of a group follow for all of it, and a forged button follows nothing', async () => {
  const { town } = open
  const people = [
    town.telegram.person({ first_name: 'Ann', language_code: 'en' }),
    town.telegram.person({ first_name: 'Cyd', language_code: 'en' }),
  ] as const
  const group = town.telegram.supergroup({ title: 'Newsroom', topics: true, people })
  const [ann, cyd] = [talk(town, people[0], group), talk(town, people[1], group)]
  ann.person.addBot(group)
  await ann.press(
    await ann.received(({ text }) => text?.startsWith('Hello.') ?? false),
    '▶ Start here',
  )
  const digest = await ann.say(`/digest@${town.telegram.bot.username ?? ''}`)
  const menu = await ann.press(digest, '⋯')
  expect(await cyd.tap(menu, '🔔 Follow story')).toBe('Only admins can change this here.')
  expect(buttons(await cyd.press(menu, '🕘 Timeline'))).toEqual(['◂ Back'])
  expect(await town.rows(`select * from follow where chat_id = ${group.id}`)).toEqual([])
})
