import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttonLike, buttons } from '../support/conversation.ts'
import { openWithDigest } from '../support/reader.ts'

let open: Awaited<ReturnType<typeof openWithDigest>>
let at: Message
beforeAll(async () => {
  open = await openWithDigest()
  at = open.digest
})
afterAll(() => open.town.close())

const press = async (button: string) => {
  at = await open.ada.press(at, button)
  return at
}
const profile = async () =>
  (
    await open.town.rows(
      `select profile_id, wishes from subscriber join profile on profile.id = profile_id where chat_id = ${open.ada.person.id}`,
    )
  )[0] ?? {}

describe('taste', () => {
  test('is empty at first and says what teaches it', async () => {
    expect((await open.ada.say('/taste')).text).toContain('I don’t know your taste well enough')
  })

  test('one tap changes no profile, several do', async () => {
    const before = (await profile()).profile_id
    await press('👍')
    expect((await profile()).profile_id).toBe(before)
    await press('🔖')
    expect((await profile()).profile_id).not.toBe(before)
    expect((await profile()).wishes).toContain('"taste":{')
  })

  test('shows its lines, pins and drops them', async () => {
    at = await open.ada.say('/taste')
    expect(at.text).toMatch(/▲ Science/)
    const pin = buttonLike(at, '📌 Science')
    expect(await open.ada.tap(at, pin)).toContain('It stays as it is')
    at = await open.ada.say('/taste')
    expect(buttons(at)).toContain('📌 ✓ Science')
    const dropped = await press(buttonLike(at, '✕ Science'))
    expect(dropped.text).not.toContain('▲ Science')
  })

  test('is forgotten as a whole after a question', async () => {
    at = await open.ada.say('/taste')
    await press('🗑 Forget all of it')
    expect(at.text).toContain('cannot be undone')
    expect((await press('Yes, forget it')).text).toContain('I don’t know your taste well enough')
    expect((await profile()).wishes).not.toContain('taste')
  })
})
