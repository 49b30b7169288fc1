import { expect, test } from 'vitest'
import { handWritten } from '../../../sandbox/model/hand-written.ts'

const reply = handWritten(new Map([['A <b> & c', { headline: 'H', gist: 'G.', points: ['P'] }]]))
const ask = (inside: string): unknown => {
  const content = `<article-7f>\n${inside}\n</article-7f>\n\nSummarise the article.`
  return JSON.parse(reply({ model: 'any', messages: [{ role: 'user', content }] }).content ?? '')
}

test('answers with the summary written for the title, and quotes any other article', () => {
  expect(ask('Title: A &lt;b&gt; &amp; c\nSite: S\n\nThe text is not looked at.')).toEqual({
    kind: 'summary',
    headline: 'H',
    gist: 'G.',
    points: ['P'],
    why: null,
  })
  expect(
    ask('Title: Another\n\nThis sentence is quoted, since nobody wrote another.'),
  ).toMatchObject({
    headline: 'Another',
    gist: 'This sentence is quoted, since nobody wrote another.',
  })
})
