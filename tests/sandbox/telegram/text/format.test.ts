import type { MessageEntity } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { codePoints, formatText } from '../../../../sandbox/telegram/text/format.ts'

describe('formatText', () => {
  test.each([
    ['trims both ends', '  a \n', [], 'a', []],
    ['keeps leading blanks that an entity covers', '  a', [[0, 3]], '  a', [[0, 3]]],
    ['moves entities when it trims', ' \n ab', [[3, 2]], 'ab', [[0, 2]]],
    ['cuts an entity at the trimmed end', 'ab  ', [[1, 3]], 'ab', [[1, 1]]],
    ['drops carriage returns and moves entities', 'a\r\nb', [[3, 1]], 'a\nb', [[2, 1]]],
    ['turns tabs into blanks', 'a\tb', [], 'a b', []],
    ['counts pairs as two', '😀b', [[2, 1]], '😀b', [[2, 1]]],
  ])('%s', (_, text, bold, cleaned, kept) => {
    const entities = bold.map(([offset = 0, length = 0]) => ({
      type: 'bold' as const,
      offset,
      length,
    }))
    const result = formatText({ text, entities })
    expect(result.text).toBe(cleaned)
    expect(result.entities.map(({ offset, length }) => [offset, length])).toEqual(kept)
  })

  test.each([
    [
      { type: 'bold', offset: 1, length: 1 },
      'entity begins in a middle of a UTF-16 symbol at byte offset 4',
    ],
    [
      { type: 'bold', offset: 0, length: 1 },
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol',
    ],
    [
      { type: 'bold', offset: 9, length: 1 },
      'entity begins after the end of the text at UTF-16 offset 9',
    ],
    [{ type: 'bold', offset: 0, length: 9 }, 'ends after the end of the text at UTF-16 offset 9'],
    [{ type: 'bold', offset: -1, length: 1 }, 'receive an entity with incorrect offset -1'],
    [
      { type: 'bald', offset: 0, length: 2 },
      "can't parse MessageEntity: Unsupported type specified",
    ],
    [
      { type: 'text_link', offset: 0, length: 2 },
      'can\'t parse MessageEntity: Can\'t find field "url"',
    ],
    [
      { type: 'text_link', offset: 0, length: 2, url: 'nowhere' },
      "entity URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
  ])('refuses %j', (entity, message) => {
    expect(() => formatText({ text: '😀', entities: [entity as MessageEntity] })).toThrow(message)
  })

  test.each([
    { type: 'pre', offset: 0, length: 1, language: 'ts' },
    { type: 'pre', offset: 0, length: 1 },
    { type: 'text_mention', offset: 0, length: 1, user: { id: 1, is_bot: false, first_name: 'a' } },
    { type: 'custom_emoji', offset: 0, length: 1, custom_emoji_id: '5' },
    { type: 'date_time', offset: 0, length: 1, unix_time: 5, date_time_format: 'r' },
  ] as MessageEntity[])('keeps %j', (entity) => {
    expect(formatText({ text: 'a', entities: [entity] }).entities).toEqual([entity])
  })

  test.each(['mention', 'url', 'bank_card_number'])('leaves %s to detection', (type) => {
    const entity = { type, offset: 0, length: 1 } as MessageEntity
    expect(formatText({ text: 'a', entities: [entity] }).entities).toEqual([])
  })

  test('custom emoji do not count towards the hundred', () => {
    const entities = Array.from({ length: 120 }, (_, offset): MessageEntity => {
      const emoji = { type: 'custom_emoji' as const, offset, length: 1, custom_emoji_id: '5' }
      return offset < 15 ? emoji : { type: 'code', offset, length: 1 }
    })
    expect(formatText({ text: 'a'.repeat(120), entities }).entities).toEqual(entities.slice(0, 115))
  })

  test('finds commands, links, mentions and hashtags', () => {
    const text =
      '/start@local_bot see https://x.org/a?b. or @somebody #news_1 a@b.org, Node.js on News.Example.com/a.'
    expect(
      formatText({ text }).entities.map((found) => [
        found.type,
        text.slice(found.offset, found.offset + found.length),
      ]),
    ).toEqual([
      ['bot_command', '/start@local_bot'],
      ['url', 'https://x.org/a?b'],
      ['mention', '@somebody'],
      ['hashtag', '#news_1'],
      ['email', 'a@b.org'],
      ['url', 'News.Example.com/a'],
    ])
  })

  test('a given link wins over a detected one', () => {
    const entities = [{ type: 'text_link' as const, offset: 0, length: 13, url: 'https://y.org/' }]
    expect(formatText({ text: 'https://x.org', entities }).entities).toEqual(entities)
  })

  test('keeps a hundred entities and silently drops the rest', () => {
    const text = 'ab '.repeat(150)
    const entities = Array.from({ length: 150 }, (_, at) => ({
      type: 'code' as const,
      offset: at * 3,
      length: 2,
    }))
    expect(formatText({ text, entities }).entities).toEqual(entities.slice(0, 100))
  })

  test('names the supported parse modes', () => {
    expect(() => formatText({ text: 'a', parse_mode: 'html5' })).toThrow('unsupported parse_mode')
    expect(() => formatText({ text: 'a', parse_mode: 'MarkdownV2' })).toThrow('not implemented')
    expect(formatText({ text: '<b>a</b>', parse_mode: 'HTML' }).entities).toHaveLength(1)
  })

  test('32,768 bytes are refused before parsing', () => {
    expect(() => formatText({ text: '汉'.repeat(10_923) })).toThrow('text is too long')
  })
})

test('codePoints counts characters, not code units', () => {
  expect(codePoints('a😀ä')).toBe(3)
})
