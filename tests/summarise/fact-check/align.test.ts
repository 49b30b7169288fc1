import { expect, it } from 'vitest'
import { evidenceFor } from '../../../src/summarise/fact-check/align.ts'
import { STORY } from '../../support/article.ts'

it.each([
  ['Traffic between replicas is cut by half in version 2.0.', STORY[0]],
  ['Twelve machines were used to measure 48 percent less traffic.', STORY[2]],
  ['It began in 2019 as an experiment.', STORY[4]],
])('%s', (sentence, source) => {
  expect(evidenceFor(sentence, STORY)).toBe(source)
})

it.each([
  'Bananas are yellow and grow in warm countries.',
  'Проект начался в 2019 как эксперимент выходного дня.',
  'The of and.',
  '',
])('finds nothing for %j', (sentence) => {
  expect(evidenceFor(sentence, STORY)).toBeNull()
})

it.each([
  ['Проект Ada Moreno начался в 2019 году.', STORY[4]],
  ['Трафик снизился на 48 процентов.', STORY[2]],
  ['Это хорошая новость.', null],
])('aligns across languages by common terms: %s', (sentence, source) => {
  expect(evidenceFor(sentence, STORY, 'en', true)).toBe(source)
})
