import type { Message } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buttons } from '../support/conversation.ts'
import { openWithDigest } from '../support/reader.ts'

let open: Awaited<ReturnType<typeof openWithDigest>>
beforeAll(async () => {
  open = await openWithDigest({}, 'unread')
})
afterAll(() => open.town.close())

/** What comes out in the press is collected, read and grouped before this resolves. */
async function collected(): Promise<void> {
  await open.bot.end()
  await open.town.store('update source set next_poll_at = 0')
  open.bot = await open.town.bot()
  await open.bot.line(({ msg }) => msg === 'read')
  await open.bot.line(({ msg }) => msg === 'caught up with the sources')
}

test('a story that was told comes back with what is new, marked, and only then', async () => {
  const published = open.town.press.publish()
  await collected()
  const at: Message = await open.ada.say('/digest')
  expect(buttons(at)).not.toContain('Next article ▸')
  const [first, ...rest] = at.text?.split('\n\n') ?? []
  expect(first).toMatch(/^🔄 Update: .*second flaw/)
  expect(rest.join('\n')).toContain(published?.title)
  const menu = await open.ada.press(at, '⋯')
  const why = await open.ada.press(menu, '❓ Why this?')
  expect(why.text).toContain('this is an update')
  expect((await open.ada.say('/digest')).text).toMatch(/^Nothing new since/)
})
