import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINUTE } from '../../src/model/time.ts'
import { buttonLike, buttons, talk } from '../support/conversation.ts'
import { type Opened, openRead, subscriber } from '../support/reader.ts'

let open: Opened
let published = 0

beforeAll(async () => {
  open = await openRead({}, 'unread')
})
afterAll(() => open.town.close())

/** Publishes an article, which the bot collects and reads, and lets it tell those who watch its words. */
async function publish(title: string): Promise<void> {
  const { town, bot } = open
  published += 1
  town.clock.jump(town.clock.now() + 30 * MINUTE)
  town.sites.publish({
    slug: `watched-${published}`,
    source: 'signal',
    title,
    author: 'Ada',
    language: 'en',
    categories: [],
    excerpt: `${title}: this is what is known so far.`,
    body: `${title}: this is what is known so far about number ${published}.\n\nThe rest of it follows in the coming days, as the people who make it said on Monday.`,
  })
  await town.store('update source set next_poll_at = 0')
  await bot.collect()
  await bot.minute()
}

test('/watch shows what it would have told, tells at once, and is undone by buttons', async () => {
  const { town, ada } = open
  expect((await ada.say('/watch ,')).text).toContain('There is no word')
  const none = await ada.say('/watch xylophone')
  expect(none.text).toContain('In the last seven days there was nothing with that.')
  const telescope = await ada.say('/watch Telescope*')
  expect(telescope.text).toMatch(/^👁 Watching for telescope\*\n\nIn the last seven days I would/)
  expect(telescope.text).toContain('From 22:00 to 07:00 I stay quiet.')
  expect(buttons(telescope)).toEqual(['Titles only', '✕ Stop watching'])
  await publish('A telescope for the moon')
  const card = await ada.received(({ text = '' }) => text.includes('A telescope for the moon'))
  expect(card.text).toMatch(/^👁 telescope\*\n\nA telescope for the moon\n/)
  const menu = await ada.press(card, '⋯')
  expect((await ada.press(menu, '❓ Why this?')).text).toContain('You watch for this: telescope*.')
  // The same again is not in the digest.
  const digest = ada.follow(await ada.say('/digest'))
  const texts = (await digest.pressAll('Next article ▸')).map(({ text }) => text)
  expect(texts.filter((text) => text?.includes('A telescope for the moon'))).toEqual([])
  const list = ada.follow(await ada.say('/watch'))
  expect(buttons(list.now)).toContain('✕ xylophone')
  const dropped = await list.press('✕ telescope*')
  expect(buttons(dropped)).not.toContain('✕ telescope*')
  expect(buttons(await list.press('↩ Undo'))).toContain('✕ telescope*')
  await list.press('✕ telescope*')
  await publish('A second telescope for the moon base')
  await publish('Xylophone makers agree on a standard')
  await ada.received(({ text = '' }) => text.startsWith('👁 xylophone'))
  expect(open.ada.person.chat.messages.some(({ text }) => text?.includes('second telescope'))).toBe(
    false,
  )
  expect(await town.rows(`select 1 from digest where kind = 'alert'`)).toHaveLength(2)
})

test('the bot listens after /watch, and the card stops watching', async () => {
  const ada = await subscriber(open.town)
  const asked = await ada.say('/watch')
  expect(asked.text).toContain('You are not watching for any words yet.')
  const watching = await ada.say('marimba')
  expect(watching.text).toContain('👁 Watching for marimba')
  await publish('Marimba bars are cut by a laser')
  const card = await ada.received(({ text = '' }) => text.startsWith('👁 marimba'))
  const menu = await ada.press(card, '⋯')
  const stopped = await ada.press(menu, buttonLike(menu, '👁 Stop watching'))
  expect(buttons(stopped)).toContain('👁 Watch marimba again')
  expect((await ada.say('/watch')).text).toContain('You are not watching for any words yet.')
})

test('quiet hours are a setting, and titles only is a switch', async () => {
  const ada = await subscriber(open.town)
  const watching = ada.follow(await ada.say('/watch theremin'))
  const list = await watching.press('Titles only')
  expect(buttons(list)).toContain('✓ Titles only')
  await watching.press('🌙 Quiet hours')
  const settings = await watching.press('None')
  expect(settings.text).toContain('🌙 Quiet hours: none')
  expect((await ada.say('/watch')).text).toContain('what is above that comes together at 18:00.')
})

test('only administrators of a group watch words, and the group is told', async () => {
  const { town } = open
  const people = [
    town.telegram.person({ first_name: 'Ann', language_code: 'en' }),
    town.telegram.person({ first_name: 'Bob', language_code: 'en' }),
  ] as const
  const group = town.telegram.supergroup({ title: 'Newsroom', topics: true, people })
  const [ann, bob] = [talk(town, people[0], group), talk(town, people[1], group)]
  ann.person.addBot(group)
  await ann.press(
    await ann.received(({ text }) => text?.startsWith('Hello.') ?? false),
    '▶ Start here',
  )
  const name = town.telegram.bot.username ?? ''
  expect((await bob.say(`/watch@${name} ocarina`)).text).toBe('Only admins can change this here.')
  const watching = await ann.say(`/watch@${name} ocarina`)
  expect(watching.text).toContain('👁 Watching for ocarina')
  expect(await bob.tap(watching, '✕ Stop watching')).toBe('Only admins can change this here.')
  await publish('An ocarina of glass')
  const card = await ann.received(({ text = '' }) => text.startsWith('👁 ocarina'))
  expect(await bob.tap(await bob.press(card, '⋯'), '👁 Stop watching ocarina')).toBe(
    'Only admins can change this here.',
  )
})

test('the words are exported and forgotten', async () => {
  const { town } = open
  const ada = await subscriber(town)
  await ada.say('/watch zither, "steel drum"')
  await ada.say('/export')
  const file = await ada.received((message) => message.document?.file_name === 'daybrief-watch.txt')
  expect(file.caption).toContain('The words you watch: 2')
  const asked = await ada.say('/forget')
  await ada.press(asked, buttonLike(asked, 'Yes'))
  expect(await town.rows(`select * from watch where chat_id = ${ada.person.id}`)).toEqual([])
})
