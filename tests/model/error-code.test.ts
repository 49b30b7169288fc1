import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { errorCode } from '../../src/model/error-code.ts'

describe('the code of an error', () => {
  test('is the one that Node gives', () => {
    let code: string | undefined
    try {
      readFileSync('/no/such/file')
    } catch (error) {
      code = errorCode(error)
    }
    expect(code).toBe('ENOENT')
  })

  test.each([
    new Error('without one'),
    Object.assign(new Error('a number'), { code: 7 }),
    { code: 'ENOENT' },
    'ENOENT',
    null,
    undefined,
  ])('is undefined for %s', (error) => {
    expect(errorCode(error)).toBeUndefined()
  })
})
