import { expect, test } from 'vitest'
import { DamagedColumn } from '../../../src/store/codecs/column.ts'
import { decodeCard, encodeCard } from '../../../src/store/codecs/digest-codec.ts'

const row = { digest_id: 3, position: 1, article_id: 9, story_id: null, news: null }
const read = (why: string) => decodeCard({ ...row, why }).why

test('a card is read as it was written', () => {
  const why = {
    score: 1.5,
    hours: 3,
    sources: 4,
    topic: 'ai',
    interest: 0.4,
    outside: true as const,
  }
  const card = { position: 1, articleId: 9, storyId: 5, why, news: 'It opened.' }
  const {
    digest_id,
    position,
    article_id,
    story_id = null,
    why: text,
    news = null,
  } = encodeCard(card, 3)
  expect(decodeCard({ digest_id, position, article_id, story_id, why: text, news })).toEqual(card)
})

test.each(['{}', '[]', 'null', '{"hours":"3","sources":null,"topic":7,"outside":1}'])(
  'a reason of another version (%s) reads as that of a fresh article of one source',
  (why) => expect(read(why)).toEqual({ score: 0, hours: 0, sources: 1, topic: null }),
)

test('a reason that is no JSON is an error that names the card', () => {
  expect(() => read('{"score"')).toThrow(DamagedColumn)
  expect(() => read('{"score"')).toThrow('card.why of 3, 1')
})
