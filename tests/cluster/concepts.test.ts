import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conceptOf, conceptsIn, eventKindOf, headConceptOf } from '../../src/cluster/concepts.ts'
import { LEXICON } from '../../src/cluster/lexicon/index.ts'
import { TOPICS } from '../../src/cluster/lexicon/topics.ts'
import { foldWord } from '../../src/text/fold/fold-word.ts'

const concept = (word: string): string | null => conceptOf(foldWord(word))

describe('conceptOf', () => {
  test.each([
    ['sues', '@sue'],
    ['verklagt', '@sue'],
    ['demanda', '@demand'],
    ['иск', '@sue'],
    ['drones', '@drone'],
    ['Drohnen', '@drone'],
    ['дроны', '@drone'],
    ['Überwachung', '@spy'],
    ['app', '@app'],
    ['appeal', '@appeal'],
    ['car', '@car'],
    ['card', '@card'],
    ['Nimbora', null],
    ['', null],
  ])('%s is %s', (word, expected) => {
    expect(concept(word)).toBe(expected)
  })
})

test.each([
  ['hirnimplantat', '@implant'],
  ['kartenzahlung', '@pay'],
  ['haushaltsroboter', '@robot'],
  ['nimbora', null],
  ['', null],
])('the last part of %s is %s', (word, expected) => {
  expect(headConceptOf(word)).toBe(expected)
})

test('Chinese words are found in a run, longer ones first', () => {
  expect(conceptsIn('无人机配送')).toEqual(['@drone', '@deliver'])
  expect(conceptsIn('星澜')).toEqual([])
})

test('some concepts stand for a kind of event', () => {
  expect(eventKindOf('@sue')).toBe('lawsuit')
  expect(eventKindOf('@drone')).toBeUndefined()
})

describe('lexicon', () => {
  const lines = LEXICON

  test('each line has a name and at least one word', () => {
    for (const line of lines) expect(line).toMatch(/^[a-z][a-z0-9-]*(?::[a-z]+)?(?: \S+)+$/u)
  })

  test('each concept of a topic has a line', () => {
    const names = new Set(lines.map((line) => line.split(' ')[0]?.split(':')[0]))
    const concepts = TOPICS.trim()
      .split('\n')
      .flatMap((line) => line.slice(line.indexOf(':') + 2).split(' '))
    expect(concepts.filter((name) => !names.has(name))).toEqual([])
  })

  test('a form is one word, optionally marked with =', () => {
    const forms = lines.flatMap((line) => line.split(' ').slice(1))
    expect(forms.filter((form) => !/^=?[^=_\s]+$/u.test(form))).toEqual([])
  })
})

test('any word has a concept of the lexicon or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      const found = concept(word)
      if (found !== null) expect(found).toMatch(/^@[a-z-]+$/u)
      for (const one of conceptsIn(word)) expect(one).toMatch(/^@[a-z-]+$/u)
    }),
  )
})
