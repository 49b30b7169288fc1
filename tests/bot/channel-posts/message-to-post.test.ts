import fc from 'fast-check'
import type { Message, MessageEntity } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { entitiesHtml } from '../../../src/bot/channel-posts/entities-html.ts'
import { messageToPost } from '../../../src/bot/channel-posts/message-to-post.ts'
import { postHtml } from '../../../src/collect/channel/post-html.ts'
import { htmlToText } from '../../../src/text/html/html-to-text.ts'
import { sanitise } from '../../../src/text/html/sanitise.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const CHAT = { id: -1_001_234_567_890, type: 'channel' as const, title: 'Inner circle' }
const message = (given: object): Message =>
  ({ message_id: 7, date: 1_700_000_000, chat: CHAT, ...given }) as Message
const at = (type: string, offset: number, length: number, more = {}) =>
  ({ type, offset, length, ...more }) as MessageEntity

describe('messageToPost', () => {
  it('reads a text with its entities', () => {
    const text = 'Kiln lit\nSee site.example and @wire\n\na < b'
    const entities = [at('bold', 0, 8), at('url', 13, 12), at('mention', 30, 5)]
    expect(messageToPost(message({ text, entities }))).toEqual({
      id: 7,
      url: 'https://t.me/c/1234567890/7',
      publishedAt: 1_700_000_000_000,
      html: '<p><b>Kiln lit</b><br>See <a href="https://site.example/">site.example</a> and <a href="https://t.me/wire">@wire</a></p><p>a &lt; b</p>',
      origin: null,
      preview: null,
      imageUrl: null,
    })
  })

  it('takes a caption, the page that is shown, and where a forwarded post is from', () => {
    const forwarded = messageToPost(
      message({
        caption: 'A lens',
        link_preview_options: { url: 'https://press.example/lens' },
        forward_origin: {
          type: 'channel',
          chat: { id: -1_009, type: 'channel', title: 'Other', username: 'OtherWire' },
          message_id: 5,
          date: 1,
        },
      }),
    )
    expect(forwarded).toMatchObject({
      html: '<p>A lens</p>',
      preview: { url: 'https://press.example/lens' },
      origin: { name: 'Other', url: 'https://t.me/otherwire/5' },
    })
    const hidden = { type: 'hidden_user' as const, sender_user_name: 'Ann', date: 1 }
    expect(messageToPost(message({ text: 'A', forward_origin: hidden }))?.origin).toEqual({
      name: 'Ann',
      url: null,
    })
    const off = { url: 'https://press.example/lens', is_disabled: true }
    expect(messageToPost(message({ text: 'A', link_preview_options: off }))?.preview).toBeNull()
  })

  it.each([
    ['a picture', {}],
    ['a command', { text: '/settings', entities: [at('bot_command', 0, 9)] }],
    ['white space', { text: ' \n ' }],
  ])('is nothing for %s', (_, given) => expect(messageToPost(message(given))).toBeNull())
})

describe('entitiesHtml', () => {
  it('nests entities, and leaves out those that only overlap', () => {
    const link = at('text_link', 4, 5, { url: 'https://x.example/' })
    expect(entitiesHtml('one three', [at('bold', 0, 9), at('italic', 4, 5), link])).toBe(
      '<b>one <i><a href="https://x.example/">three</a></i></b>',
    )
    const overlapping = [at('bold', 0, 5), at('italic', 4, 5)]
    expect(entitiesHtml('one three', overlapping)).toBe('<b>one t</b>hree')
    expect(entitiesHtml('a\nb', [at('pre', 0, 3)])).toBe('<pre>a\nb</pre>')
  })

  it('keeps every word, whatever the entities', () => {
    const type = fc.constantFrom(
      'bold',
      'italic',
      'code',
      'pre',
      'blockquote',
      'spoiler',
      'url',
      'mention',
    )
    const entity = fc.record({ type, offset: fc.nat(40), length: fc.nat(20) })
    const piece = fc.constantFrom('kiln', ' ', '\n', '<b>', '&amp;', 'печь', '😀', '"')
    const text = fc.array(piece, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(text, fc.array(entity, { maxLength: 6 }), (pieces, entities) => {
        const given = pieces.join('')
        const html = postHtml(
          entitiesHtml(given, entities as MessageEntity[]),
          'https://t.me/c/1/2',
        )
        // `htmlToText` reads HTML, so that what is written there is escaped once.
        const escaped = given.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        const words = (one: string) => htmlToText(one).replaceAll(/\s+/g, '')
        expect(words(html)).toBe(words(escaped))
        expect(sanitise(html)).toBe(html)
      }),
      { numRuns: propertyRuns(800) },
    )
  })
})
