import { describe, expect, test } from 'vitest'
import { areVersions } from '../../src/text/similar-titles.ts'

describe('areVersions', () => {
  test.each([
    ['The mill trun again', 'The mill turns again', true],
    ['Mill turns again', 'UPDATE: Mill turns again after years', true],
    ['', 'Anything', true],
    ['Grinder 1.4 is out', 'Grinder 1.5 is out', false],
    ['Bread on Sunday', 'A new wheel for the mill', false],
    ['水车又转了', '星期天的面包', false],
    ['水车又转了', '水车又开始转了', true],
  ])('%j and %j: %j', (a, b, expected) => expect(areVersions(a, b)).toBe(expected))
})
