/** Feeds of releases, with the group that names the project in each. */
const FEEDS = [
  /^https:\/\/github\.com\/[\w.-]+\/([\w.-]+)\/(?:releases|tags)\.atom$/,
  /^https:\/\/gitlab\.com\/(?:[\w.-]+\/)+([\w.-]+)\/-\/tags\?format=atom$/,
  /^https:\/\/codeberg\.org\/[\w.-]+\/([\w.-]+)\/releases\.rss$/,
  /^https:\/\/pypi\.org\/rss\/project\/([\w.-]+)\/releases\.xml$/,
  /^https:\/\/static\.crates\.io\/rss\/crates\/([\w-]+)\.xml$/,
  /^https:\/\/rubygems\.org\/gems\/([\w.-]+)\/versions\.atom$/,
  /^https:\/\/packagist\.org\/feeds\/package\.[\w.-]+\/([\w.-]+)\.rss$/,
  /^https:\/\/(nodejs)\.org\/en\/feed\/releases\.xml$/,
]

/** The name of the project whose releases a feed lists; `null` for any other feed. Pure. */
export function releasedProject(feedUrl: string): string | null {
  for (const feed of FEEDS) {
    const name = feed.exec(feedUrl)?.[1]
    if (name !== undefined) return name
  }
  return null
}
