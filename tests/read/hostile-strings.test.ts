import { describe, expect, test } from 'vitest'
import { outsideText } from '../../src/card/outside-text.ts'
import { parseDate } from '../../src/collect/parse/date/parse-date.ts'
import { readFeedHtml } from '../../src/read/read-feed-html.ts'
import { readPage } from '../../src/read/read-page.ts'
import { extract } from '../../src/summarise/extractive/extract.ts'
import { headlineOf } from '../../src/summarise/extractive/headline.ts'
import { isJunk } from '../../src/summarise/extractive/junk.ts'
import { indexText } from '../../src/summarise/fact-check/article-evidence.ts'
import { isInstruction } from '../../src/summarise/prompt-injection/instruction.ts'
import { scrub, wordsOfArticle } from '../../src/summarise/prompt-injection/scrub.ts'
import { cut } from '../../src/text/cut.ts'
import { foldText } from '../../src/text/fold/fold-text.ts'
import { withoutHidden } from '../../src/text/hidden-characters.ts'
import { decodeText } from '../../src/text/html/entities.ts'
import { htmlToText } from '../../src/text/html/html-to-text.ts'
import { splitSentences } from '../../src/text/sentences/split-sentences.ts'
import { processorMs } from '../support/processor-time.ts'

const URL = 'https://site.example/'
/** What works on text from outside. */
const FUNCTIONS: Record<string, (text: string) => unknown> = {
  'readPage, text': (text) => readPage(`<body><p>${text}</p><pre>${text}</pre>`, URL),
  'readPage, attributes': (text) =>
    readPage(
      `<title>${text}</title><meta name=author content="${text}"><body class="${text}"><p id="${text}">x<img src="a.png" srcset="${text}" alt="${text}"><time datetime="${text}">x</time>`,
      URL,
    ),
  'readPage, JSON-LD': (text) =>
    readPage(`<script type="application/ld+json">${text}</script><p>x`, URL),
  readFeedHtml: (text) => readFeedHtml(`<p>${text}</p>`, URL),
  htmlToText,
  decodeText,
  parseDate,
  splitSentences: (text) => splitSentences(text, 'en'),
  withoutHidden,
  foldText,
  cut: (text) => cut(text, text.length - 1),
  scrub,
  wordsOfArticle,
  isInstruction,
  headlineOf: (text) => headlineOf(text, null),
  isJunk,
  extract: (text) => extract([text], 'en'),
  indexText: (text) => indexText(text, 'en'),
  outsideText,
}
const UNITS = [
  ' ',
  '\n',
  'a',
  '1',
  '.',
  '-',
  '/',
  '(',
  '@',
  '#',
  '*',
  '中',
  '\u200d',
  'A.',
  'By A.',
  '1 ',
  '1,',
  'a b ',
  '"a ',
]
const LONG = 50_000
/** Processor time in milliseconds. Linear functions take less than a hundred; the square of the length takes seconds. */
const LIMIT = 1_000

/** Grows the text step by step, so that a function of the second power fails before it takes minutes. */
function longestTime(run: (text: string) => unknown, unit: string): number {
  let longest = 0
  for (let length = 750; length <= LONG && longest < LIMIT; length *= 8) {
    const text = `${unit.repeat(length / unit.length)}x!`
    longest = processorMs(() => run(text))
  }
  return longest
}

describe('a text of one repeated sign takes linear time', () => {
  test.each(Object.entries(FUNCTIONS))('%s', (_name, run) => {
    const slow = UNITS.filter((unit) => longestTime(run, unit) >= LIMIT)
    expect(slow).toEqual([])
  })
})
