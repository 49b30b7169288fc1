import { describe, expect, test } from 'vitest'
import { shingles, snippets, words } from '../../bench/read/score.ts'

// Expected values were calculated by hand.
describe('runs of four words', () => {
  const truth = { articleBody: 'a b c d e' }

  test('count missing and superfluous text', () => {
    // Wanted: abcd, bcde. Given: abcd, bcde, cdef.
    expect(shingles([truth], ['a b c d e f'])).toEqual({
      precision: 2 / 3,
      recall: 1,
      f1: 0.8,
    })
  })

  test('F1 is computed from the means over the pages', () => {
    const { precision, recall, f1 } = shingles([truth, truth], ['a b c d e', 'x y z q w'])
    expect([precision, recall, f1]).toEqual([0.5, 0.5, 0.5])
  })

  test('an empty answer lowers only recall', () => {
    expect(shingles([truth, truth], ['a b c d e', ''])).toMatchObject({ precision: 1, recall: 0.5 })
  })

  test('three words in a row are not enough', () => {
    expect(shingles([truth], ['a b c x c d e'])).toMatchObject({ precision: 0, recall: 0 })
  })

  test('a run that occurs twice must be found twice', () => {
    const twice = { articleBody: 'a a a a a' }
    expect(shingles([twice], ['a a a a'])).toMatchObject({ precision: 1, recall: 0.5 })
  })
})

test('words are compared without case, F1 page by page', () => {
  const truths = [{ articleBody: 'One two' }, { articleBody: 'three' }]
  const { precision, recall, f1 } = words(truths, ['one TWO four', ''])
  expect([precision, recall]).toEqual([1 / 3, 0.5])
  expect(f1).toBeCloseTo(0.4)
})

test('snippets that must and must not appear', () => {
  const truths = [
    { with: ['the  harbour', 'opened'], without: ['Related'] },
    { with: ['engine'], without: ['Cookies'] },
  ]
  const { precision, recall } = snippets(truths, ['The harbour? the harbour Related', 'engine'])
  expect([precision, recall]).toEqual([2 / 3, 2 / 3])
})
