import { describe, expect, test } from 'vitest'
import { checkAnswer } from '../../src/ask/model/check-answer.ts'
import { sentencesOf } from '../../src/ask/sentence.ts'
import { paragraph, relayArticle } from '../support/article.ts'

const german = relayArticle({
  title: 'Neuer Server halbiert den Verkehr',
  language: 'de',
  blocks: [
    paragraph('Der neue Server kostet 399 Euro und kommt im März aus Bremen.'),
    paragraph('Entwickelt hat ihn Ada Moreno mit vierzig Kollegen.'),
  ],
})

/** What is found in an answer that cites these sentences (0 is the title). */
function found(
  answer: string,
  cited: number[],
  { language = 'en', text = relayArticle(), question = '?' } = {},
) {
  const sentences = sentencesOf(text)
  return checkAnswer({
    answer,
    language,
    cited: cited.flatMap((at) => sentences[at] ?? []),
    texts: [text],
    question,
  }).map(({ span }) => span)
}

describe('an answer that its passages have', () => {
  test.each<[string, number[], object]>([
    ['Version 2.0 was released on Tuesday.', [1], {}],
    ['Ada Moreno started it in 2019.', [5], {}],
    ['They measured 48 percent less traffic.', [3], {}],
    ['Der Server kostet 399 Euro.', [1], { language: 'de', text: german }],
    [
      'Der Preis beträgt 399 Euro.',
      [1],
      { language: 'de', text: german, question: 'Wie ist der Preis?' },
    ],
    ['Le projet de Relay a commencé en 2019 en Allemagne.', [5], { language: 'fr' }],
    ['Проект начала Ада Морено в 2019 году.', [5], { language: 'ru' }],
  ])('%s', (answer, cited, given) => {
    expect(found(answer, cited, given)).toEqual([])
  })
})

describe('an answer that they do not have', () => {
  test.each<[string, number[], object]>([
    ['It costs 48,317 dollars.', [1], {}],
    ['Zoltan Quibbleworth started it.', [5], {}],
    ['They said “we shall never release it to anybody”.', [1], {}],
    ['It came out in 2014.', [5], {}],
    // In the article, but not in what is cited.
    ['They measured 48 percent less traffic.', [1], {}],
    ['Das hat sich Zorbex ausgedacht.', [2], { language: 'de', text: german }],
    ['Le projet vient de Zorbex.', [5], { language: 'fr' }],
    ['Проект начал Золтан Квибблворт.', [5], { language: 'ru' }],
    ['Das Projekt begann mit Zoltan Quibbleworth.', [5], { language: 'de' }],
  ])('%s', (answer, cited, given) => {
    expect(found(answer, cited, given)).not.toEqual([])
  })
})
