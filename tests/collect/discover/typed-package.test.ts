import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedPackage } from '../../../src/collect/discover/typed-package.ts'

describe('a package or repository by its name', () => {
  test.each([
    ['npm:undici', 'https://www.npmjs.com/package/undici'],
    ['NPM:@grammyjs/i18n', 'https://www.npmjs.com/package/@grammyjs/i18n'],
    ['pypi:httpx', 'https://pypi.org/project/httpx'],
    ['crates:tokio', 'https://crates.io/crates/tokio'],
    ['crate:serde_json', 'https://crates.io/crates/serde_json'],
    ['gem:rails', 'https://rubygems.org/gems/rails'],
    ['packagist:symfony/console', 'https://packagist.org/packages/symfony/console'],
    ['gitlab:owner/name', 'https://gitlab.com/owner/name'],
    ['codeberg:owner/name', 'https://codeberg.org/owner/name'],
    ['github:nodejs/undici', 'https://github.com/nodejs/undici'],
    [' nodejs/undici ', 'https://github.com/nodejs/undici'],
    ['vercel/next.js', 'https://github.com/vercel/next.js'],
  ])('%s is found at %s', (typed, page) => {
    expect(typedPackage(typed)).toBe(page)
  })

  test.each([
    'undici',
    'example.com/blog',
    'https://example.com/blog',
    'owner/name/more',
    '-owner/name',
    'npm:',
    'npm:two words',
    'cargo:tokio',
    '@name',
    '',
  ])('%j is none', (typed) => {
    expect(typedPackage(typed)).toBeNull()
  })

  test('is an address, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(?:npm:|pypi:)?[\w@./-]{1,20}$/)),
        (typed) => {
          const page = typedPackage(typed)
          if (page !== null) expect(URL.canParse(page)).toBe(true)
        },
      ),
    )
  })
})
