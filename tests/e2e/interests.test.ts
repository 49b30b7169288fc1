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

/** Somebody who liked and kept the first article, which is about science. */
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

  test('are shown, pinned and dropped', async () => {
    const ada = await taught()
    const first = await ada.say('/taste')
    expect(first.text).toMatch(/▲ Science/)
    expect(await ada.tap(first, buttonLike(first, '📌 Science'))).toContain('It stays as it is')
    const again = ada.follow(await ada.say('/taste'))
    expect(buttons(again.now)).toContain('📌 ✓ Science')
    const dropped = await again.press(buttonLike(again.now, '✕ Science'))
    expect(dropped.text).not.toContain('▲ Science')
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
