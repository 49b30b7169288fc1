import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { articleScripts } from '../../../src/speech/script/article-scripts.ts'
import {
  digestScript,
  languageTold,
  type ToldStory,
} from '../../../src/speech/script/digest-script.ts'
import { INPUT_CHARACTERS, readingMs } from '../../../src/speech/script/pace.ts'
import { chaptersOf, scriptText } from '../../../src/speech/script/script.ts'
import { loadTexts } from '../../../src/text/locales.ts'

const texts = loadTexts(join(import.meta.dirname, '../../../locales'))
const t = texts.in('en')

const story = (headline: string, gist: string, language = 'en', isUpdate = false): ToldStory => ({
  headline,
  gist,
  language,
  isUpdate,
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] })

describe('the script of a digest', () => {
  test('greets, and tells headline and gist of each story in order', () => {
    const script = digestScript(
      [
        story('Chips get cheaper', 'By $5bn.'),
        story('Postgres 19 is out', 'It is 2x faster.', 'en', true),
      ],
      'en',
      t,
    )
    expect(script.parts).toEqual([
      { said: 'Hello. Here is your digest, with 2 stories.', title: null },
      { said: 'Story 1. Chips get cheaper. By 5 billion dollars.', title: 'Chips get cheaper' },
      {
        said: 'Story 2. An update. Postgres 19 is out. It is 2 times faster.',
        title: 'Postgres 19 is out',
      },
    ])
  })

  test('a digest of one story does not number it', () => {
    expect(scriptText(digestScript([story('A', 'B.')], 'en', t))).toBe(
      'Hello. Here is your digest, with one story.\n\nA. B.',
    )
  })

  test('each story is written out in its own language', () => {
    const script = digestScript(
      [story('5 GB', '', 'de'), story('5 GB', '', 'en')],
      'de',
      texts.in('de'),
    )
    expect(scriptText(script)).toBe(
      'Hallo. Hier ist deine Ausgabe mit 2 Meldungen.\n\nMeldung 1. 5 Gigabyte.\n\nMeldung 2. 5 gigabytes.',
    )
  })

  test('what does not fit stays on the cards, and is counted', () => {
    const gist = 'A sentence of some forty characters here. '.repeat(12)
    for (const language of ['en', 'ru', 'zh', 'ja']) {
      const known = language === 'ja' ? null : texts.in(language)
      const script = digestScript(
        Array.from({ length: 20 }, (_, place) => story(`Headline ${place}`, gist, language)),
        language,
        known,
      )
      const text = scriptText(script)
      expect(text.length).toBeLessThanOrEqual(INPUT_CHARACTERS)
      expect(readingMs(text, language)).toBeLessThanOrEqual(6 * 60_000)
      const told = script.parts.filter(({ title }) => title !== null)
      expect(told.every(({ said }) => said.endsWith('here.'))).toBe(true)
      if (known !== null) {
        expect(script.parts.at(-1)?.said).toBe(known('speech-rest', { count: 20 - told.length }))
      }
    }
  })

  test('whatever the stories, a server takes it', () => {
    const anyStory = fc.record({
      headline: fc.string({ maxLength: 300 }),
      gist: fc.string({ maxLength: 6000 }),
      language: fc.constantFrom('en', 'zh', 'ru', 'ja'),
      isUpdate: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(anyStory, { maxLength: 20 }),
        fc.constantFrom('en', 'zh'),
        (all, language) => {
          expect(
            scriptText(digestScript(all, language, texts.in(language))).length,
          ).toBeLessThanOrEqual(INPUT_CHARACTERS)
        },
      ),
    )
  })
})

test.each([
  [['en', 'en', 'de'], 'ru', 'en'],
  [['de', 'en'], 'en', 'en'],
  [['de', 'en'], 'ru', 'de'],
  [[], 'uk', 'uk'],
])('stories in %j for a reader of %s are read out in %s', (languages, preferred, told) => {
  expect(
    languageTold(
      languages.map((language) => ({ language })),
      preferred,
    ),
  ).toBe(told)
})

test('chapters begin in proportion to their texts', () => {
  const script = {
    language: 'en',
    parts: [
      { said: 'x'.repeat(98), title: null },
      { said: 'x'.repeat(198), title: 'First' },
      { said: 'x'.repeat(100), title: 'Second' },
    ],
  }
  expect(chaptersOf(script, 40)).toEqual([
    { at: 10, title: 'First' },
    { at: 30, title: 'Second' },
  ])
})

describe('the scripts of an article', () => {
  const article = (blocks: Block[], language = 'en') => ({
    title: 'Chips',
    source: 'Wire',
    language,
    blocks,
  })

  test('says what can be said, in order, and that a listing or a table is there', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: 'Speed', marks: [] },
      {
        kind: 'paragraph',
        text: 'It runs at 3 GHz [1]',
        marks: [{ kind: 'note', start: 16, end: 20, label: '1' }],
      },
      { kind: 'list', items: [{ text: 'One', marks: [], depth: 0, marker: null, checked: null }] },
      { kind: 'code', text: 'main()', language: null, caption: null },
      { kind: 'code', text: 'main()', language: null, caption: null },
      { kind: 'table', header: false, rows: [], caption: null },
      { kind: 'image', url: 'https://a.example/b', alt: 'x', caption: 'A chip' },
      { kind: 'note', label: '1', text: 'See there', marks: [] },
    ]
    expect(articleScripts(article(blocks), t).map(scriptText)).toEqual([
      'Chips.\n\nWire.\n\nSpeed.\n\nIt runs at 3 gigahertz.\n\nOne.\n\nHere the article has a listing.\n\nHere the article has a table.',
    ])
  })

  test('a long one comes in pieces that a server takes, and a very long one ends with a word about the rest', () => {
    const sentences = (count: number) => 'This is a sentence of forty-one letters. '.repeat(count)
    const long = articleScripts(article([paragraph(sentences(200))]), t)
    expect(long.length).toBe(3)
    expect(
      long
        .map(scriptText)
        .join(' ')
        .match(/This is/g),
    ).toHaveLength(200)
    const longest = articleScripts(
      article(Array.from({ length: 40 }, () => paragraph(sentences(20)))),
      t,
    )
    for (const script of [...long, ...longest]) {
      expect(scriptText(script).length).toBeLessThanOrEqual(INPUT_CHARACTERS)
    }
    expect(longest.map(scriptText).join().endsWith(t('speech-goes-on'))).toBe(true)
    const minutes = longest.reduce((sum, one) => sum + readingMs(scriptText(one), 'en'), 0) / 60_000
    expect(minutes).toBeLessThanOrEqual(12)
    expect(minutes).toBeGreaterThan(10)
  })

  test('a sentence without an end loses nothing', () => {
    const scripts = articleScripts(article([paragraph('x'.repeat(9000))]), null)
    expect(scripts.map(scriptText).join('').match(/x/g)).toHaveLength(9000)
  })
})
