import { expect, test } from 'vitest'
import { articleIn, extractFrom } from '../../../sandbox/model/extract.ts'

const prompt = (inside: string) =>
  `<article-7f>\n${inside}\n</article-7f>\n\nSummarise the article between the two tags in English.`

test('quotes the first two sentences and then those with a number', () => {
  const text = prompt(
    [
      'Title: A bridge opens\nSite: The Signal',
      'The bridge over the Lada opened on Monday morning. It had been built in nine quiet years.',
      '## What it cost',
      '- A list item that says 9 things about the bridge.',
      'Nobody had expected it to be finished so soon. It cost 41 million crowns, 3 million less than planned.',
    ].join('\n\n'),
  )
  expect(extractFrom(articleIn([{ content: text }]))).toEqual({
    kind: 'summary',
    headline: 'A bridge opens',
    gist: 'The bridge over the Lada opened on Monday morning. It had been built in nine quiet years.',
    points: ['It cost 41 million crowns, 3 million less than planned.'],
    why: null,
  })
})

test('unescapes the article', () => {
  const text = prompt('Title: a &lt;b&gt; &amp;amp; c\n\nShort.')
  expect(extractFrom(articleIn([{ content: text }])).headline).toBe('a <b> &amp; c')
})

test('takes the first sentence as the headline where there is no title', () => {
  const text = prompt('This is the whole of an article without a title.')
  expect(extractFrom(articleIn([{ content: text }])).headline).toBe(
    'This is the whole of an article without a title.',
  )
})

test('finds the article in the last message that has one', () => {
  const content = prompt('The second article.')
  const messages = [prompt('The first article.'), content, 'Please answer in JSON.']
  expect(articleIn(messages.map((one) => ({ content: one })))).toBe('The second article.')
})
