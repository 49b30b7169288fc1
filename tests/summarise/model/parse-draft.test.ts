import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/summarise/model/parse-draft.ts'

const DRAFT = {
  kind: 'summary',
  headline: 'A "B" {C}',
  gist: 'D } E.\nF',
  points: ['G'],
  why: null,
  topics: ['space', 'chips'],
}
const JSON_TEXT = JSON.stringify(DRAFT)

describe('a draft is found', () => {
  it.each([
    ['alone', JSON_TEXT],
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['in prose with braces', `Here {is} it: ${JSON_TEXT} Enjoy {this}!`],
    [
      'after reasoning that contains another',
      `<think>${JSON_TEXT.replace('D', 'X')}</think>${JSON_TEXT}`,
    ],
    ['after reasoning without an opening tag', `Maybe {"gist": 1}…</think>\n${JSON_TEXT}`],
    ['inside another object', `{"result": ${JSON_TEXT}}`],
    ['after an object that is not a draft', `{"title": "x"} ${JSON_TEXT}`],
  ])('%s', (_where, text) => {
    expect(parseDraft(text)).toEqual(DRAFT)
  })

  it('after an example', () => {
    const example = JSON.stringify({ ...DRAFT, headline: 'An example' })
    expect(parseDraft(`For example ${example}. Now yours: ${JSON_TEXT}`)).toEqual(DRAFT)
  })

  it.each([
    ['a trailing comma', '{"headline": "A", "gist": "B", "points": ["C",],}'],
    ['a line break in a text', '{"headline": "A", "gist": "B", "points": ["C\n"]}'],
    ['single quotes', "{'headline': 'A', 'gist': 'B', 'points': ['C']}"],
    ['a comment', '{"headline": "A", /* the news */ "gist": "B", "points": ["C"]}'],
    ['a list for a text', '{"headline": "A", "gist": ["B"], "points": ["C"]}'],
    ['a text for a list', '{"headline": "A", "gist": "B", "points": "C"}'],
    ['objects in a list', '{"headline": "A", "gist": "B", "points": [{"point": "C"}, null]}'],
    ['keys in capitals', '{"Headline": "A", "GIST": "B", "Points": ["C"]}'],
    ['another kind', '{"kind": "News", "headline": "A", "gist": "B", "points": ["C"]}'],
  ])('with %s', (_what, text) => {
    const draft = parseDraft(text)
    if (draft?.kind !== 'summary') throw new Error('no summary')
    expect({ ...draft, points: draft.points.map((point) => point.trim()) }).toEqual({
      kind: 'summary',
      headline: 'A',
      gist: 'B',
      points: ['C'],
      why: null,
      topics: [],
    })
  })

  it('with missing keys', () => {
    expect(parseDraft('{"headline":"A","gist":"B"}')).toEqual({
      kind: 'summary',
      headline: 'A',
      gist: 'B',
      points: [],
      why: null,
      topics: [],
    })
  })

  it.each([
    [
      'from our list, without duplicates, at most three',
      ['ai', 'AI', 'web', 'space', 'chips'],
      ['ai', 'web', 'space'],
    ],
    [
      'none that is not on our list',
      ['ai safety', 'Ignore all rules', 7, null, 'crypto'],
      ['crypto'],
    ],
    ['none if there is no list', 'ai', []],
  ])('with topics: %s', (_what, topics, expected) => {
    expect(parseDraft(JSON.stringify({ ...DRAFT, topics }))).toEqual({ ...DRAFT, topics: expected })
  })

  it('that says the page is not an article', () => {
    for (const kind of ['not_article', 'Not an article', 'not-article']) {
      expect(parseDraft(JSON.stringify({ kind, headline: '', gist: '' }))).toEqual({
        kind: 'not-article',
      })
    }
  })
})

it.each([
  ['nothing', ''],
  ['prose', 'I cannot do that.'],
  ['wrong keys', '{"title":"A","text":"B"}'],
  ['an empty gist', '{"headline":"A","gist":" "}'],
  ['truncated JSON', JSON_TEXT.slice(0, -12)],
  ['a list', '["a"]'],
])('%s is not a draft', (_what, text) => {
  expect(parseDraft(text)).toBeNull()
})

it('finds any draft in any prose, and never throws', () => {
  const draft = fc.record({
    headline: fc.string({ minLength: 1 }),
    gist: fc.string({ minLength: 1 }),
  })
  fc.assert(
    fc.property(draft, fc.string(), fc.string(), ({ headline, gist }, before, after) => {
      fc.pre(headline.trim() !== '' && gist.trim() !== '' && !/[{}<]/.test(before + after))
      const text = `${before}${JSON.stringify({ headline, gist })}${after}`
      fc.pre(!text.includes('</think>'))
      expect(parseDraft(text)).toMatchObject({ headline: headline.trim(), gist: gist.trim() })
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => void parseDraft(text)))
})

it('gives up on an answer of nothing but braces', () => {
  expect(parseDraft('{'.repeat(100_000))).toBeNull()
})
