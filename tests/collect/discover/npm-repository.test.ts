import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { npmRepository, repositoryIn } from '../../../src/collect/discover/npm-repository.ts'
import { cannedAnswers } from '../../support/canned-answers.ts'

/** A registry that has one answer, and the addresses it was asked for. */
const registry = (status: number, body: string) => cannedAnswers({}, { status, body })

const undici = JSON.stringify({ repository: { url: 'git+https://github.com/nodejs/undici.git' } })

describe('the repository of a package', () => {
  test.each([
    ['https://www.npmjs.com/package/undici', '/undici/latest'],
    ['https://npmjs.com/package/@grammyjs/i18n?activeTab=versions', '/@grammyjs%2fi18n/latest'],
    ['https://www.npmjs.com/package/undici/v/8.0.0', '/undici/latest'],
  ])('is asked for once, for %s', async (address, path) => {
    const npm = registry(200, undici)
    expect(await npmRepository(address, npm)).toBe('https://github.com/nodejs/undici')
    expect(npm.asked).toEqual([`https://registry.npmjs.org${path}`])
  })

  test('is not asked for at another address', async () => {
    const npm = registry(200, undici)
    expect(await npmRepository('https://site.example/package/undici', npm)).toBeNull()
    expect(npm.asked).toEqual([])
  })

  test('is unknown if there is no such package', async () => {
    const npm = registry(404, '{"error":"Not found"}')
    expect(await npmRepository('https://www.npmjs.com/package/undici', npm)).toBeNull()
  })
})

describe('the repository in a manifest', () => {
  test.each([
    ['git+https://github.com/nodejs/undici.git', 'https://github.com/nodejs/undici'],
    ['https://github.com/nodejs/undici/', 'https://github.com/nodejs/undici'],
    ['git://gitlab.com/group/sub/name.git', 'https://gitlab.com/group/sub/name'],
    ['git+ssh://git@github.com/owner/name.git', 'https://github.com/owner/name'],
    ['git@github.com:owner/name.git', 'https://github.com/owner/name'],
    ['github:owner/name', 'https://github.com/owner/name'],
    ['gitlab:owner/name', 'https://gitlab.com/owner/name'],
    ['owner/name', 'https://github.com/owner/name'],
    ['file:///etc/passwd', null],
    ['', null],
  ])('written as %s is %s', (written, page) => {
    expect(repositoryIn(JSON.stringify({ repository: written }))).toBe(page)
    expect(repositoryIn(JSON.stringify({ repository: { type: 'git', url: written } }))).toBe(page)
  })

  test.each(['', '<html>', '[]', '{}', '{"repository":5}', '{"repository":{}}', 'null'])(
    'of %j is unknown',
    (json) => {
      expect(repositoryIn(json)).toBeNull()
    },
  )

  test('is an address of the web, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const page = repositoryIn(JSON.stringify({ repository: written }))
        if (page !== null) expect(page).toMatch(/^https:\/\/[\w.-]+\//)
      }),
    )
  })
})
