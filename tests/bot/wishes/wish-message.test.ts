import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namesOf, wishMessage } from '../../../src/bot/wishes/wish-message.ts'
import { TOPICS } from '../../../src/digest/topics/topics.ts'
import type { WishChange } from '../../../src/model/wish.ts'
import { loadTexts } from '../../../src/text/locales.ts'

const t = loadTexts(join(import.meta.dirname, '../../../locales')).in('en')
const nameOf = namesOf([{ id: 3, title: 'LWN.net' }], t)
const show = (changes: readonly WishChange[], out: string[] = [], coming: string[] = []) =>
  wishMessage(
    {
      at: 1,
      changes,
      unread: [],
      out: out.map((title) => ({ title })),
      in: coming.map((title) => ({ title })),
    },
    nameOf,
    t,
  )

test('names topics, sources and phrases, and the articles that leave and come', () => {
  const { text, entities } = show(
    [
      { act: 'prefer', subject: { kind: 'word', name: 'funding* round*' }, steps: -2 },
      { act: 'unmute', subject: { kind: 'source', name: '3' } },
      { act: 'mute', subject: { kind: 'topic', name: 'crypto' } },
    ],
    ['Startup raises $9'],
    ['Postgres 19'],
  )
  expect(text).toBe(
    `I would change this:
▼ Less: “funding… round…”
🔈 Again: LWN.net
🔇 Not at all: Crypto

In a digest of today’s news:
− Startup raises $9
+ Postgres 19`,
  )
  // The dot of a name is marked, so that Telegram makes no link of it.
  expect(entities.filter(({ type }) => type === 'code')).toHaveLength(1)
})

test('says in one line what "only" mutes, and that nothing would have changed', () => {
  const muted = TOPICS.map((name) => ({ act: 'mute', subject: { kind: 'topic', name } }) as const)
  const { text } = show(muted)
  expect(text.match(/🔇/gu)).toHaveLength(1)
  expect(text).toMatch(
    /AI, Programming, .*Crypto\n\nA digest of today’s news would have been the same\.$/,
  )
})
