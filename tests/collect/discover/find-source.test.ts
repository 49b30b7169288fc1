import { expect, test } from 'vitest'
import { plainRss } from '../../../sandbox/sites/feeds/plain-rss.ts'
import { findSource } from '../../../src/collect/discover/find-source.ts'
import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { cannedAnswers } from '../../support/canned-answers.ts'

const releases = plainRss([{ title: 'v8.1.0', link: 'https://github.com/nodejs/undici/1' }], {
  title: 'Release notes from undici',
  link: 'https://github.com/nodejs/undici/releases',
})
const parse: Parameters<typeof findSource>[1]['parse'] = (bytes, { url, headers }) =>
  Promise.resolve(parseFeed(bytes, { url, headers }))

test('a package of npm is followed by the releases of its repository', async () => {
  const fetcher = cannedAnswers({
    'https://registry.npmjs.org/undici/latest': '{"repository":"nodejs/undici"}',
    'https://github.com/nodejs/undici/releases.atom': releases,
  })
  const page = 'https://www.npmjs.com/package/undici'
  expect(await findSource(page, { fetcher, parse }, Date.now())).toMatchObject({
    kind: 'feed',
    url: 'https://github.com/nodejs/undici/releases.atom',
  })
  expect(fetcher.asked).toEqual([
    'https://registry.npmjs.org/undici/latest',
    'https://github.com/nodejs/undici/releases.atom',
  ])
})

test('a registry that does not know it leaves the page itself', async () => {
  const page = 'https://www.npmjs.com/package/undici'
  const fetcher = cannedAnswers({ [page]: releases })
  expect(await findSource(page, { fetcher, parse }, Date.now())).toMatchObject({ url: page })
})
