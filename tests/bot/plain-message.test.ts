import type { Message, MessageEntity } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { findLink } from '../../src/bot/links/find-link.ts'
import { plainMessage } from '../../src/bot/plain-message.ts'

const chat = { id: 1, type: 'private', first_name: 'Ada' } as const
const photo = [{ file_id: 'x', file_unique_id: 'y', width: 1, height: 1 }]
const given = (content: Partial<Message>): Message => ({ message_id: 1, date: 1, chat, ...content })
const entity = (type: 'url' | 'bot_command', offset: number, length: number): MessageEntity => ({
  type,
  offset,
  length,
})

function read(content: Partial<Message>): Message {
  const message = given(content)
  plainMessage(message)
  return message
}
const linkOf = ({ text = '', entities = [] }: Message) => findLink(text, entities)

describe('a command', () => {
  test.each([
    ['/Start', 6, '/start'],
    ['/SETTINGS@Daybrief_Bot', 22, '/settings@daybrief_bot'],
    ['/Start i-CODE', 6, '/start i-CODE'],
    ['/Mute Big News', 5, '/mute Big News'],
  ])('%s is read in small letters, what follows as it is', (text, length, expected) => {
    expect(read({ text, entities: [entity('bot_command', 0, length)] }).text).toBe(expected)
  })

  test('that stands later in a text is no command', () => {
    const text = 'try /Start'
    expect(read({ text, entities: [entity('bot_command', 4, 6)] }).text).toBe(text)
  })

  test('works in the caption of a photo', () => {
    const message = read({
      photo,
      caption: '/Digest',
      caption_entities: [entity('bot_command', 0, 7)],
    })
    expect(message.text).toBe('/digest')
    expect(message.entities).toEqual([entity('bot_command', 0, 7)])
  })
})

describe('a link', () => {
  test('in the caption of a photo is that of a text', () => {
    const caption = 'Read this: https://example.org/a'
    expect(linkOf(read({ photo, caption, caption_entities: [entity('url', 11, 21)] }))).toBe(
      'https://example.org/a',
    )
  })

  test('is the page that the preview of a forwarded post shows, whatever else it links to', () => {
    const text = `${'Long post. '.repeat(40)}https://a.example/ https://b.example/`
    const post: Partial<Message> = {
      text,
      entities: [entity('url', 440, 18), entity('url', 459, 18)],
      link_preview_options: { url: 'https://example.org/story' },
    }
    expect(linkOf(read(post))).toBeNull()
    const forward_origin = {
      type: 'channel',
      date: 1,
      chat: { id: -1, type: 'channel', title: 'T' },
      message_id: 5,
    } as const
    expect(linkOf(read({ ...post, forward_origin }))).toBe('https://example.org/story')
  })
})

test('the caption of a file stays a caption', () => {
  const document = { file_id: 'x', file_unique_id: 'y' }
  expect(read({ document, caption: '/add' }).text).toBeUndefined()
})
