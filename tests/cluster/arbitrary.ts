import fc from 'fast-check'
import type { ClusterInput } from '../../src/cluster/fingerprint.ts'
import { DAY } from '../../src/model/time.ts'
import { START } from './article.ts'

const word = fc.constantFrom(
  ...'Nimbora Veltrix Orbita Halo chip phone buys launches breach outage 9 12% $2.1bn 1,200 the and Новый сбой 发布手机 CVE-2026-1 Übernahme'.split(
    ' ',
  ),
)
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
const text = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 200 }))

/** Any article: made of words that occur in the press, or of arbitrary characters. */
export const arbitraryArticle: fc.Arbitrary<ClusterInput> = fc.record({
  title: text,
  lead: text,
  text,
  language: fc.constantFrom('en', 'de', 'ru', 'zh', null),
  publishedAt: fc.integer({ min: START, max: START + 20 * DAY }),
})
