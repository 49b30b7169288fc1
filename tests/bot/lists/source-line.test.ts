import { describe, expect, test } from 'vitest'
import { sourceLine } from '../../../src/bot/lists/source-line.ts'
import type { SeenSource } from '../../../src/model/source.ts'

const t = (key: string) => key
const line = (over: Partial<SeenSource>, languages: string[]) => {
  const source = {
    title: 'Post',
    url: 'https://post.example/feed',
    kind: 'feed',
    state: 'active',
    language: null,
    failures: 0,
    lastGoodAt: null,
    isPersonal: false,
    ...over,
  } as SeenSource
  return sourceLine(source, languages, 0, t).text
}

describe('the line of a source', () => {
  test.each([
    [null, ['en'], ''],
    ['de', ['en'], ' · de'],
    ['de', ['en', 'de'], ''],
    ['de', ['de-AT'], ''],
    ['EN-us', ['de'], ' · en'],
    ['zh', ['zh-hans'], ''],
    ['', ['en'], ''],
  ])('in %j for a chat of %j has the language "%s"', (language, languages, mark) => {
    expect(line({ language }, languages)).toBe(`Post${mark} · feed-new`)
  })

  test('has the name of a channel before its language', () => {
    const channel = { kind: 'channel', url: 'https://t.me/s/wire_room', language: 'ru' } as const
    expect(line(channel, ['en'])).toBe('Post · @wire_room · ru · feed-new')
  })

  test('ends with a mark if the source is the chat’s own', () => {
    expect(line({ isPersonal: true }, ['en'])).toBe('Post · feed-new · own-mark')
  })
})
