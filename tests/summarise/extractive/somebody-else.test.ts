import { expect, it } from 'vitest'
import { meansSomebodyElse, namesIn } from '../../../src/summarise/extractive/somebody-else.ts'

const NAMES = namesIn(['Yesterday the coach said that Neymar stays.', 'It was Cruz who asked.'])

it.each([
  'She had climbed the wall for more than a decade.',
  'The plan was made while he was away.',
  'Her seven titles are records for women.',
  'The phones that she ordered never came.',
])('means somebody else: %s', (text) => {
  expect(meansSomebodyElse(text, 'The news', NAMES)).toBe(true)
})

it.each([
  // Named in the sentence, also as its first word or after an opening clause.
  'Neymar has revealed he has no plans to move.',
  'The coach of Ada Moreno says he is content.',
  'When he decides to step down, Wenger will be missed.',
  'During a long search for his parents, Aaron Levi received a letter.',
  'In her early twenties Marika Magriplis was small.',
  'Taking her place at the stand, a bailiff described the day.',
  // Introduced by the sentence.
  'A woman who once weighed little has revealed how she trains.',
  'A 29-year-old developer has revealed how she trains.',
  'One husband only left his wife a coin.',
  'The quirky actress revealed that she reads to children.',
  'The retired police officer said he saw nothing.',
  // Nobody is meant.
  'The server was released on Tuesday.',
])('means nobody else: %s', (text) => {
  expect(meansSomebodyElse(text, 'The news', NAMES)).toBe(false)
})

it('takes the name from the title', () => {
  const text = 'The plan was made while he was away.'
  expect(meansSomebodyElse(text, 'What Linus Torvalds wrote', NAMES)).toBe(false)
})

it('cannot tell in a text without capitals', () => {
  const names = namesIn(['The mayor said it again.', 'Then he went home.'])
  expect(meansSomebodyElse('Then it was clear that he went home.', '', names)).toBe(false)
})
