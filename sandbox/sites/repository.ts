import { escape } from './escape.ts'
import type { Served } from './served.ts'

/** Where the sandbox's GitHub is, below the address of the sites. */
export const GITHUB_PATH = '/github'

const HOUR = 3_600_000
const REPOSITORY = 'https://github.com/larch/fern'

interface Release {
  tag: string
  hoursAgo: number
  notes: string
}

/** The releases of a made-up archiver: one mends a vulnerability, one is there to be tried. */
const RELEASES: readonly Release[] = [
  {
    tag: 'v3.2.1',
    hoursAgo: 2,
    notes:
      '<h3>Security</h3><p>Names of files in an archive are checked before it is unpacked: one that began with <code>../</code> was written outside of the folder (CVE-2026-41234, high severity). Thanks to the two people who found it on the same day. Everybody who unpacks archives of others should update.</p><h3>Fixed</h3><ul><li>Archives of more than four gigabytes are listed in full.</li></ul>',
  },
  {
    tag: 'v3.3.0-rc.1',
    hoursAgo: 7,
    notes: '<p>A first look at unpacking in parallel. Please tell us what breaks.</p>',
  },
  {
    tag: 'v3.2.0',
    hoursAgo: 20,
    notes:
      '<h3>Added</h3><ul><li>Archives can be read from a pipe.</li><li><code>fern list --json</code> for scripts.</li></ul><p>Packing is a third faster on two cores, since the checksum no longer waits for the disk.</p>',
  },
]

/** What the sandbox's GitHub serves: a repository's feed of releases and its page of advisories. */
export function repository(openedAt: number): Served[] {
  const home = `${GITHUB_PATH}/larch/fern`
  return [
    {
      path: `${home}/releases.atom`,
      type: 'application/atom+xml; charset=utf-8',
      body: feedOf(openedAt),
    },
    {
      path: `${home}/security/advisories`,
      type: 'text/html; charset=utf-8',
      body: advisoriesPage(openedAt),
    },
  ]
}

function feedOf(openedAt: number): string {
  const entries = RELEASES.map(
    ({ tag, hoursAgo, notes }) => `<entry>
<id>tag:github.com,2008:Repository/41234/${tag}</id>
<updated>${new Date(openedAt - hoursAgo * HOUR).toISOString()}</updated>
<link rel="alternate" type="text/html" href="${REPOSITORY}/releases/tag/${tag}"/>
<title>${tag}</title>
<content type="html">${escape(notes)}</content>
</entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
<id>tag:github.com,2008:${REPOSITORY}/releases</id>
<link type="text/html" rel="alternate" href="${REPOSITORY}/releases"/>
<title>Release notes from fern</title>
<updated>${new Date(openedAt - 2 * HOUR).toISOString()}</updated>
${entries.join('\n')}
</feed>
`
}

function advisoriesPage(openedAt: number): string {
  const rows = [
    ['GHSA-2c4m-59rx-7fgh', 'Archives are unpacked outside of their folder', 2],
    ['GHSA-3c4m-59rx-7fgh', 'A crafted list of files takes all memory', 900],
    ['GHSA-4c4m-59rx-7fgh', 'Symbolic links are followed while packing', 4000],
  ] as const
  const items = rows.map(([id, title, hoursAgo]) => {
    const at = new Date(openedAt - hoursAgo * HOUR).toISOString()
    return `<li class="Box-row"><a class="Link--primary" href="/larch/fern/security/advisories/${id}">${title}</a>
<div>${id} published <relative-time datetime="${at}">${at.slice(0, 10)}</relative-time> by larch</div></li>`
  })
  return `<!doctype html><html lang="en"><head><title>Security Advisories · larch/fern · GitHub</title></head>
<body><main><ul>${items.join('\n')}</ul></main></body></html>
`
}
