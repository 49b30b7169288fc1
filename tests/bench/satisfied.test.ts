import { expect, test } from 'vitest'
import { type Check, isSatisfied } from '../../bench/parse/satisfied.ts'

const answer = {
  encoding: 'latin1',
  version: 'rdf',
  feed: { title: 'Caf&eacute; &amp; bar', image: null },
  entries: [
    {
      title: '<b>One</b>  two',
      link: 'http://EXAMPLE.org',
      updated: '2026-01-01T01:00:00+01:00',
      author: 'Ada (ada@example.org)',
      summary: '<p>See <a href="http://a.example/">here</a></p>',
    },
  ],
}

test.each<[string, Partial<Check>, boolean]>([
  ['text without its tags', { fields: ['title'], value: 'One two' }, true],
  ['another text', { fields: ['title'], value: 'One too' }, false],
  ['any of the fields', { fields: ['nothing', 'title'], value: 'One two' }, true],
  ['text with entities', { scope: 'feed', fields: ['title'], value: 'Caf&eacute; & bar' }, true],
  ['a missing value', { scope: 'feed', fields: ['image'], value: 'x' }, false],
  ['the same instant', { kind: 'date', fields: ['updated'], value: '2026-01-01T00:00:00Z' }, true],
  ['another instant', { kind: 'date', fields: ['updated'], value: '2026-01-01T01:00:00Z' }, false],
  ['no date for a date', { kind: 'date', fields: ['nothing'], value: 'no date' }, false],
  ['the same address', { kind: 'url', fields: ['link'], value: 'http://example.org/' }, true],
  ['a name beside its address', { kind: 'author', fields: ['author'], value: 'Ada' }, true],
  [
    'the same encoding',
    { scope: 'doc', kind: 'encoding', fields: ['encoding'], value: 'iso-8859-1' },
    true,
  ],
  ['RDF for RSS 1.0', { scope: 'doc', kind: 'version', fields: ['version'], value: 'rss10' }, true],
])('%s', (_, check, is) => {
  const whole: Check = { scope: 'entries.0', fields: [], kind: 'text', value: '', ...check }
  expect(isSatisfied(whole, answer, 'wellformed/rss')).toBe(is)
})

test('links inside a text count in cases about links', () => {
  const check: Check = {
    scope: 'entries.0',
    fields: ['summary'],
    kind: 'html',
    value: '<p>See <a href="http://b.example/">here</a></p>',
  }
  expect(isSatisfied(check, answer, 'wellformed/rss')).toBe(true)
  expect(isSatisfied(check, answer, 'wellformed/base')).toBe(false)
})
