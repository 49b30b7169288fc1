import { expect, onTestFinished, test } from 'vitest'
import { buttons } from '../support/conversation.ts'
import { openWithDigest } from '../support/reader.ts'

test('a story that was sent comes back only with something new, marked as an update', async () => {
  const { town, bot, ada } = await openWithDigest({}, 'unread')
  onTestFinished(() => town.close())
  const published = town.sites.publish()
  await town.store('update source set next_poll_at = 0')
  await bot.collect()
  const digest = await ada.say('/digest')
  expect(buttons(digest)).not.toContain('Next article ▸')
  const [first, ...rest] = digest.text?.split('\n\n') ?? []
  expect(first).toMatch(/^🔄 Update: .*second flaw/)
  expect(rest.join('\n')).toContain(published?.title)
  const news = first?.replace('🔄 Update: ', '') ?? ''
  expect(digest.text?.split(news)).toHaveLength(2)
  const menu = await ada.press(digest, '⋯')
  const why = await ada.press(menu, '❓ Why this?')
  expect(why.text).toContain('this is an update')
  expect((await ada.say('/digest')).text).toMatch(/^Nothing new since/)
})
