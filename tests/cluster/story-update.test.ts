import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SeenArticle, updateOf } from '../../src/cluster/story-update.ts'

const SEEN: SeenArticle = {
  title: 'Quillpay says hackers stole data of 4 million customers',
  text: 'Quillpay disclosed on Wednesday that attackers had access to its systems for three weeks. They took names, addresses and partial card numbers of about 4 million customers. The company is working with a forensic firm.',
  language: 'en',
}

const later = (title: string, text: string, language = 'en'): SeenArticle => ({
  title,
  text,
  language,
})

test('a new figure is an update, with the sentence that contains it', () => {
  const article = later(
    'Quillpay raises number of customers hit by breach to 6.5 million',
    'The data breach at payment processor Quillpay is larger than first thought. The company now says records of 6.5 million customers were taken, up from 4 million.',
  )
  expect(updateOf([SEEN], article)).toEqual({
    sentence:
      'The company now says records of 6.5 million customers were taken, up from 4 million.',
    names: [],
    numbers: ['6500000'],
  })
})

test('a new name is an update', () => {
  const article = later(
    'Police arrest Jonas Brekke over Quillpay hack',
    'The attack on Quillpay took three weeks. Police in Oslo have arrested Jonas Brekke, 24, who is suspected of the hack. Customers were told last week.',
  )
  expect(updateOf([SEEN], article)).toMatchObject({
    sentence: 'Police in Oslo have arrested Jonas Brekke, 24, who is suspected of the hack.',
    names: ['jonas', 'brekke', 'oslo'],
  })
})

test('the end of an event is an update', () => {
  const outage: SeenArticle = {
    title: 'Cirruslane outage hits banks',
    text: 'A fault at Cirruslane took its Frankfurt region offline. Customers of several banks cannot log in.',
    language: 'en',
  }
  const article = later(
    'Banks online again after Cirruslane outage',
    'Customers of banks can log in. Cirruslane restored its Frankfurt region in the afternoon.',
  )
  expect(updateOf([outage], article)?.sentence).toBe(
    'Cirruslane restored its Frankfurt region in the afternoon.',
  )
})

test('articles in another language are compared by figures and names', () => {
  const more = later(
    'Quillpay: Daten von 6,5 Millionen Kunden gestohlen',
    'Das Datenleck bei Quillpay ist größer als gedacht. Betroffen sind 6,5 Millionen Kunden.',
    'de',
  )
  expect(updateOf([SEEN], more)).toMatchObject({
    sentence: 'Betroffen sind 6,5 Millionen Kunden.',
    numbers: ['6500000'],
  })
})

test.each<[string, SeenArticle]>([
  ['the same text', SEEN],
  [
    'the same in other words',
    later(
      'Hackers took data of 4 million Quillpay customers',
      'Attackers had access to systems of Quillpay for three weeks and took partial card numbers of 4 million customers.',
    ),
  ],
  [
    'a detail far from title and lead',
    later(
      'Quillpay says attackers stole customers data',
      `${'The attackers had access to systems for three weeks. '.repeat(9)}Its shares fell 3.4 percent in Zurich.`,
    ),
  ],
  ['nothing at all', later('', '')],
])('no update: %s', (_, article) => {
  expect(updateOf([SEEN], article)).toBeNull()
})

test('an article is never an update of itself, and the sentence is from the article', () => {
  const words = fc.constantFrom(
    'Quillpay',
    'Oslo',
    'hackers',
    'took',
    '12',
    '$3 million',
    'data.',
    'now',
    'Brekke',
    '用户',
  )
  const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '))
  const anyArticle = fc.record({ title: text, text, language: fc.constantFrom('en', 'de', null) })
  fc.assert(
    fc.property(anyArticle, anyArticle, (seen, article) => {
      expect(updateOf([seen, article], article)).toBeNull()
      const update = updateOf([seen], article)
      if (update) expect(article.text).toContain(update.sentence)
    }),
  )
})
