import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBareVersion, isPreRelease } from '../../../src/collect/releases/version.ts'

describe('a release', () => {
  test.each([
    'v24.0.0-rc.1',
    '1.0.0b2',
    '2.0.0.dev3',
    '5.0-beta2',
    '3.14.0a1',
    '8.0.0.pre',
    '8.0.0.rc1',
    '1.2.3-alpha.0',
    '1.2.3-next.4',
    '4.0.0-canary.17',
    '6.1.0-M2',
    '2.0.0-SNAPSHOT',
    'v1.0.0-preview1',
    'Release candidate of 2.0',
    'TypeScript 7.0 Beta 2',
    'Nightly of 30 November',
    'v9 (pre-release)',
    'go1.26rc1',
    'openssl-3.5.0-beta1',
    'php-8.5.0RC3',
  ])('called %s is to be tried', (name) => {
    expect(isPreRelease([name])).toBe(true)
  })

  test.each([
    'v24.0.0',
    '1.0.0',
    'rails (8.0.2)',
    'tokio v1.48.0',
    '1.2.3-1',
    '33.4.0-jre',
    '2.0.0.Final',
    '1.0.0-stable',
    '1.0.post1',
    '20.0.0+build.5',
    'v8 is here: what is new in beta testing',
    'Android app 5.2.1',
    'The next release',
    'go1.26',
    'v1.0.0-betterauth',
    'jdk-25+36',
  ])('called %s is to be used', (name) => {
    expect(isPreRelease([name])).toBe(false)
  })

  test('is judged by its tag as well', () => {
    expect(isPreRelease(['A fine new version', 'v2.0.0-rc.1'])).toBe(true)
  })

  test('of a version with a suffix is to be tried, whatever the numbers', () => {
    const numbers = fc.array(fc.nat(999), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(numbers, fc.constantFrom('alpha', 'beta', 'rc'), fc.nat(99), (parts, word, n) => {
        const version = parts.join('.')
        expect(isPreRelease([version])).toBe(false)
        expect(isPreRelease([`${version}-${word}.${n}`])).toBe(true)
        expect(isBareVersion(version)).toBe(true)
      }),
    )
  })
})

test.each([
  ['v8.1.0', true],
  [' 0.28.1 ', true],
  ['1.0.0-rc.1', true],
  ['undici v8.1.0', false],
  ['What is new in 8.1', false],
  ['8', false],
  ['go1.26', false],
])('%j is a version alone: %s', (text, is) => {
  expect(isBareVersion(text)).toBe(is)
})
