import { describe, expect, onTestFinished, test } from 'vitest'
import { buttonLike, buttons } from '../support/conversation.ts'
import { openWithDigest, subscriber } from '../support/reader.ts'

/** As the nightly forgetting does, half a year later. */
const FORGET = 'delete from delivery; delete from card; delete from digest'

test('a card whose digest was deleted still opens its article', async () => {
  const { town, bot, ada, digest } = await openWithDigest()
  onTestFinished(() => town.close())
  const headline = digest.text?.split('\n')[0] ?? ''
  // A new start, for the bot remembers digests for a minute.
  await bot.end()
  await town.store(FORGET)
  await town.bot()
  const card = ada.follow(digest)
  const full = await card.press('📖 Read full')
  expect(full.text).toContain(headline)
  expect(full.text?.length).toBeGreaterThan(500)
  expect((await card.press('▴ Summary')).text).toContain(headline)
  expect(buttons(await card.press('🔖'))).toContain('🔖 ✓')
})

test('says that the digest is gone, even on cards that do not name their article', async () => {
  const { town, bot, ada, digest } = await openWithDigest()
  onTestFinished(() => town.close())
  await bot.end()
  await town.store(FORGET)
  await town.bot()
  const answer = await ada.person.forge(digest, '1c.zz.1')
  expect(answer).toMatchObject({ text: expect.stringContaining('over six months old') })
  const shown = ada.fresh(digest)
  expect(shown.text).toContain(digest.text?.split('\n')[0] ?? '')
  expect(buttonLike(shown, '📖')).toBe('📖 Read full')
})

test('a digest that was sent to somebody else stays private', async () => {
  const { town } = await openWithDigest()
  onTestFinished(() => town.close())
  const bob = await subscriber(town, { first_name: 'Bob' })
  const [digest] = await town.rows('select max(id) as id from digest')
  const answer = await bob.person.forge(
    await bob.say('/help'),
    `1c.${Number(digest?.id).toString(36)}.0`,
  )
  expect(answer).toMatchObject({ text: expect.stringContaining('belongs to another chat') })
})

test('a card whose article is no longer kept says so', async () => {
  const { town, bot, ada, digest } = await openWithDigest()
  onTestFinished(() => town.close())
  await bot.end()
  // As the nightly pruning does to what nobody has bookmarked.
  await town.store(`${FORGET}; update story set leader_id = 0; delete from article`)
  await town.bot()
  for (const label of ['📖 Read full', '👍', '🔖', '⋯']) {
    const answer = await ada.person.press(digest, label)
    expect(answer, label).toMatchObject({ text: expect.stringContaining('no longer kept') })
  }
})

/** A digest whose reader tapped, before a restart, what Telegram did not take: the edit waited and ended with the process. */
async function openWithLostEdit(button: string) {
  const open = await openWithDigest()
  onTestFinished(() => open.town.close())
  const { town, bot, ada, digest } = open
  const fault = town.telegram.fault({
    kind: 'flood',
    retryAfter: 30,
    method: 'editMessageText',
    chat: ada.person.id,
  })
  expect(await ada.person.press(digest, button)).not.toMatchObject({ show_alert: true })
  await town.telegram.waitFor(() => fault.hits === 1, { what: 'a refused edit' })
  await bot.line(({ msg }) => msg === 'too many edits in a chat, they come later')
  await bot.end()
  expect(bot.output).toContain('edits were not made before the stop')
  expect(ada.fresh(digest)).toEqual(digest)
  town.telegram.clearFaults()
  await town.bot()
  return { ...open, card: ada.follow(digest) }
}

describe('a card whose late edit was lost in a restart', () => {
  test('shows what was tapped before and after it, after the next tap', async () => {
    const { card } = await openWithLostEdit('🔖')
    const shown = buttons(await card.press('👍'))
    expect(shown).toContain('🔖 ✓')
    expect(shown).toContain('👍 ✓')
  })

  test.each([
    ['Next article ▸', /2 of \d/],
    ['📖 Read full', /[^]{500}/],
  ])('is not dead: %s works again', async (button, expected) => {
    const { card } = await openWithLostEdit(button)
    expect((await card.press(button)).text).toMatch(expected)
  })
})
