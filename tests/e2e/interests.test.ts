import { describe, expect, test } from 'vitest'
import { buttonLike, buttons, type Talk } from '../support/conversation.ts'
import { reader, sharedTown } from '../support/reader.ts'

const open = sharedTown()
const profile = async ({ person }: Talk) =>
  (
    await open().town.rows(
      `select profile_id, preferences from subscriber join profile on profile.id = profile_id where chat_id = ${person.id}`,
    )
  )[0] ?? {}

/** Somebody who liked and kept the first article, which is about security. */
async function taught() {
  const { ada, digest } = await reader(open().town)
  await digest.press('👍')
  await digest.press('🔖')
  return ada
}

describe('interests', () => {
  test('are empty at first, with a hint how to teach them', async () => {
    const { ada } = await reader(open().town)
    expect((await ada.say('/taste')).text).toContain('I don’t know your interests well enough')
  })

  test('change the profile after several taps, not after one', async () => {
    const { ada, digest } = await reader(open().town)
    const before = (await profile(ada)).profile_id
    await digest.press('👍')
    expect((await profile(ada)).profile_id).toBe(before)
    await digest.press('🔖')
    expect((await profile(ada)).profile_id).not.toBe(before)
    expect((await profile(ada)).preferences).toContain('"taste":{')
  })

  test('are shown from the first reaction on, also while they are too weak to count', async () => {
    const { ada, digest } = await reader(open().town)
    await digest.press('🔖')
    const saved = await ada.say('/interests')
    expect(saved.text).toMatch(/too little to change your digests yet:\n▲ Meridian, .*Security/)
    expect(buttons(saved)).toEqual(['🗑 Forget all of it'])
    await digest.press('🔖 ✓')
    await digest.press('👎')
    expect((await ada.say('/interests')).text).toMatch(/yet:\n▼ Meridian, .*Security/)
  })

  test('are lowered by Less, which mutes nothing, lasts, and can be taken back', async () => {
    const { ada, digest } = await reader(open().town)
    await digest.press('⋯')
    expect(await ada.tap(digest.now, '🔉 Less from Security')).toMatch(/^Noted: less from Security/)
    await open().town.telegram.waitFor(() => buttons(ada.fresh(digest.now)).includes('↩ Undo'))
    const menu = ada.follow(ada.fresh(digest.now))
    expect((await profile(ada)).preferences).toMatch(/"taste":\{"topic:security":-1\}/)
    expect((await profile(ada)).preferences).not.toContain('muted')
    const shown = await ada.say('/interests')
    expect(shown.text).toContain('▼ Security')
    expect(buttons(shown)).toContain('📌 ✓ Security')
    await menu.press('↩ Undo')
    expect((await profile(ada)).preferences).not.toContain('taste')
    // The topic was liked before: taken back, it is again.
    await menu.press('◂ Back')
    await menu.press('👍')
    await menu.press('🔖')
    const liked = (await profile(ada)).preferences
    await menu.press('⋯')
    await menu.press('🔉 Less from Security')
    expect((await profile(ada)).preferences).toContain('"topic:security":-1')
    await menu.press('↩ Undo')
    expect((await profile(ada)).preferences).toBe(liked)
  })

  test('go down a step with each Less, and of a source as well', async () => {
    const { ada, digest } = await reader(open().town)
    await digest.press('⋯')
    await digest.press('🔉 Less from Security')
    await digest.press('🔉 Less from Meridian')
    await digest.press('🔉 Less from Security')
    expect((await profile(ada)).preferences).toMatch(
      /"taste":\{"source:\d+":-1,"topic:security":-2\}/,
    )
  })

  test('are shown, pinned and dropped', async () => {
    const ada = await taught()
    const first = await ada.say('/taste')
    expect(first.text).toMatch(/▲ Security/)
    expect(await ada.tap(first, buttonLike(first, '📌 Security'))).toContain('It stays as it is')
    const again = ada.follow(await ada.say('/taste'))
    expect(buttons(again.now)).toContain('📌 ✓ Security')
    const dropped = await again.press(buttonLike(again.now, '✕ Security'))
    expect(dropped.text).not.toContain('▲ Security')
  })

  test('are all forgotten after a confirmation', async () => {
    const ada = await taught()
    const taste = ada.follow(await ada.say('/taste'))
    expect((await taste.press('🗑 Forget all of it')).text).toContain('cannot be undone')
    expect((await taste.press('Yes, forget it')).text).toContain(
      'I don’t know your interests well enough',
    )
    expect((await profile(ada)).preferences).not.toContain('taste')
  })
})
