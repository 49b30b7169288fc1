import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ideaOf, ideasIn, kindOf } from '../../src/group/ideas.ts'
import { fold } from '../../src/group/fold.ts'
import { LEXICON } from '../../src/group/lexicon.ts'

const idea = (word: string): string | null => ideaOf(fold(word))

describe('ideaOf', () => {
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
    expect(idea(word)).toBe(expected)
  })
})

test('Chinese words are found in a run, the longest first', () => {
  expect(ideasIn('无人机配送')).toEqual(['@drone', '@deliver'])
  expect(ideasIn('星澜')).toEqual([])
})

test('some ideas tell a kind of event', () => {
  expect(kindOf('@sue')).toBe('lawsuit')
  expect(kindOf('@drone')).toBeUndefined()
})

describe('lexicon', () => {
  const lines = LEXICON.trim().split('\n')

  test('each idea has one line and a word', () => {
    const names = lines.map((line) => line.split(' ')[0]?.split(':')[0])
    expect(new Set(names).size).toBe(names.length)
    for (const line of lines) expect(line.split(' ').length).toBeGreaterThan(1)
  })

  test('a form is one word, marked at its start or not at all', () => {
    const forms = lines.flatMap((line) => line.split(' ').slice(1))
    expect(forms.filter((form) => !/^=?[^=_\s]+$/u.test(form))).toEqual([])
  })
})

test('any word has an idea of the lexicon or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      const found = idea(word)
      if (found !== null) expect(found).toMatch(/^@[a-z-]+$/u)
      for (const one of ideasIn(word)) expect(one).toMatch(/^@[a-z-]+$/u)
    }),
  )
})
