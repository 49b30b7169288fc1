/** A name of npm, PyPI and the like, with `/` or `@` in some. */
const NAME = String.raw`(@?[\w.-]+(?:\/[\w.-]+)?)`
const TYPED = new RegExp(`^(npm|pypi|crates?|gem|packagist|github|gitlab|codeberg):${NAME}$`, 'i')

/** The page of a package at each registry, and of a repository at each forge. */
const PAGES: Record<string, string> = {
  npm: 'https://www.npmjs.com/package/',
  pypi: 'https://pypi.org/project/',
  crate: 'https://crates.io/crates/',
  crates: 'https://crates.io/crates/',
  gem: 'https://rubygems.org/gems/',
  packagist: 'https://packagist.org/packages/',
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  codeberg: 'https://codeberg.org/',
}

/** The names of owners that GitHub allows: letters, digits and single hyphens, so no dots as in hosts. */
const REPOSITORY = /^[a-z\d](?:-?[a-z\d]){0,38}\/[\w.-]{1,100}$/i

/**
 * The page of the package or repository that a person typed: `npm:undici`, `pypi:httpx`, `crates:tokio`, `gem:rails`,
 * `packagist:vendor/name`, `gitlab:owner/name`, or `owner/name` alone for GitHub. `null` for anything else. Pure, never throws.
 */
export function typedPackage(typed: string): string | null {
  const text = typed.trim()
  const [, registry = '', name = ''] = TYPED.exec(text) ?? []
  const page = PAGES[registry.toLowerCase()]
  if (page !== undefined) return page + name
  return REPOSITORY.test(text) ? `https://github.com/${text}` : null
}
