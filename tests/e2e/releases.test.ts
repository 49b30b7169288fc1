import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { HOUR } from '../../src/model/time.ts'
import { escapeHtml } from '../../src/text/html/entities.ts'
import { buttons } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { subscriber } from '../support/reader.ts'
import { soon } from '../support/soon.ts'
import { openTown, type Town } from '../support/town.ts'

const REPOSITORY = 'https://github.com/larch/fern'

let town: Town
let github: SiteServer

/** A feed of releases in the form of GitHub's; its pages are answered with 404, so that the notes in the feed count. */
function releases(list: readonly { tag: string; notes: string; hours: number }[]): string {
  const entries = list.map(
    ({ tag, notes, hours }) =>
      `<entry><id>tag:github.com,2008:Repository/77/${tag}</id><title>${tag}</title>
       <updated>${new Date(town.clock.now() - hours * HOUR).toISOString()}</updated>
       <link rel="alternate" type="text/html" href="${REPOSITORY}/releases/tag/${tag}"/>
       <content type="html">${escapeHtml(notes)}</content></entry>`,
  )
  return `<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:github.com,2008:${REPOSITORY}/releases</id>
    <title>Release notes from fern</title><link href="${REPOSITORY}/releases"/>
    <updated>${new Date(town.clock.now()).toISOString()}</updated>${entries.join('')}</feed>`
}

beforeAll(async () => {
  town = await openTown(sqlite, 'none')
  github = await startSiteServer()
  await town.bot({ GITHUB_ROOT: github.url, FETCH_ALLOW_PRIVATE: github.host })
})
afterAll(async () => {
  await town.close()
  await github.close()
})

test('a repository by its name: its releases are named, and one that mends a vulnerability is marked', async () => {
  github.pages.set(
    '/larch/fern/releases.atom',
    releases([
      {
        tag: 'v1.2.1',
        hours: 2,
        notes:
          '<h3>Security</h3><p>Paths in archives are checked now (CVE-2026-1234, high severity). Everybody should update.</p>',
      },
      { tag: 'v1.2.0', hours: 5, notes: '<p>The cache is twice as fast as before.</p>' },
    ]),
  )
  const ada = await subscriber(town)
  const shown = await ada.say('/add larch/fern')
  expect(shown.text).toContain('• fern v1.2.1 · 2 h ago\n• fern v1.2.0 · 5 h ago')
  await ada.press(shown, '➕ Add')
  await soon(async () => {
    const rows = await town.rows(`select id from article where read_state = 'read'`)
    expect(rows).toHaveLength(2)
  })

  const first = await ada.say('/digest')
  expect(first.text).toContain(
    'fern v1.2.1\n🛡 security advisory · high · CVE-2026-1234 · Release notes from fern · ',
  )
  expect((await ada.press(await ada.press(first, '⋯'), '❓ Why this?')).text).toContain(
    'A security advisory from Release notes from fern.',
  )
  const found = (await ada.say('/search fern')).text ?? ''
  expect(found).toContain('🛡 fern v1.2.1')
  expect(found).not.toContain('🛡 fern v1.2.0')
  const recent = await ada.say('/recent')
  expect(recent.text).toContain('🛡 fern v1.2.1')
  expect(buttons(recent)).toContain('1')
})

test('the page of its advisories is read as a list', async () => {
  const at = (days: number) => new Date(town.clock.now() - days * 24 * HOUR).toISOString()
  const row = (id: string, title: string, days: number) =>
    `<li class="Box-row"><div><a class="Link--primary" href="/larch/fern/security/advisories/${id}">${title}</a>
     <div class="text-small">${id} published <relative-time datetime="${at(days)}">${at(days).slice(0, 10)}</relative-time> by larch</div></div>
     <span class="Label">High</span></li>`
  github.pages.set(
    '/larch/fern/security/advisories',
    `<!doctype html><html><head><title>Security Advisories · larch/fern · GitHub</title></head><body><main><ul>
     ${row('GHSA-2c4m-59rx-7fgh', 'Path traversal when unpacking archives', 1)}
     ${row('GHSA-3c4m-59rx-7fgh', 'Unbounded memory in the parser of headers', 40)}
     ${row('GHSA-4c4m-59rx-7fgh', 'Symbolic links are followed outside of the folder', 200)}
     </ul></main></body></html>`,
  )
  const ada = await subscriber(town)
  const shown = await ada.say(`/add ${REPOSITORY}/security/advisories`)
  expect(shown.text).toContain('• Path traversal when unpacking archives')
})
