import { expect, test } from 'vitest'
import { recogniseFeed } from '../../../src/collect/discover/recognise-feed.ts'
import { releasedProject } from '../../../src/collect/releases/release-feed.ts'

test.each([
  ['https://github.com/nodejs/undici', 'undici'],
  ['https://github.com/vercel/next.js/tags', 'next.js'],
  ['https://gitlab.com/group/sub/name', 'name'],
  ['https://codeberg.org/owner/name', 'name'],
  ['https://pypi.org/project/httpx', 'httpx'],
  ['https://crates.io/crates/tokio', 'tokio'],
  ['https://rubygems.org/gems/rails', 'rails'],
  ['https://packagist.org/packages/symfony/console', 'console'],
  ['https://nodejs.org', 'nodejs'],
])('the feed of %s lists releases of %s', (page, project) => {
  expect(releasedProject(recogniseFeed(page) ?? '')).toBe(project)
})

test.each([
  'https://github.com/nodejs/undici/commits/main.atom',
  'https://github.com/nodejs.atom',
  'https://nodejs.org/en/feed/vulnerability.xml',
  'https://site.example/releases.atom',
])('%s does not', (feed) => {
  expect(releasedProject(feed)).toBeNull()
})
