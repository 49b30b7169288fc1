import type { ProposedSource } from '../../model/personal-source.ts'

/**
 * Feeds of advisories that stand beside a feed of releases, by the address of that one. Most projects have none: GitHub has no feed of
 * a repository's advisories, and the databases of Rust, Python and Go have one feed for all packages or none. Those projects are told by
 * the notes of their releases.
 */
const BESIDE = new Map<string, Pick<ProposedSource, 'url' | 'title' | 'siteUrl'>>([
  [
    'https://nodejs.org/en/feed/releases.xml',
    {
      url: 'https://nodejs.org/en/feed/vulnerability.xml',
      title: 'Node.js Blog: Vulnerability Reports',
      siteUrl: 'https://nodejs.org/en/blog/vulnerability',
    },
  ],
])

/** The feed of advisories that whoever follows a source of releases follows with it; `null` if there is none. Pure. */
export function advisoriesBeside(sourceUrl: string): ProposedSource | null {
  const found = BESIDE.get(sourceUrl)
  return found === undefined ? null : { ...found, topic: null, language: 'en', kind: 'feed' }
}
