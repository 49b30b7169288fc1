/** A version in a text: digits with dots, with what is written behind it. Go's tags have their name in front (go1.26). */
const VERSION = /(?<![\d.])(?:(?<!\w)v)?\d+\.\d[\w.+-]*/i

/** What may follow the digits of a version that is meant to be tried: semver.org §9, PEP 440, RubyGems, Maven. */
const SUFFIX =
  /\d[-+._]?(?:a|alpha|b|beta|c|rc|cr|pre|preview|dev|next|canary|nightly|snapshot|insiders|experimental|edge|unstable|milestone|m)(?:[-+._]?\d|[-+._]|$)/i

/** The same in words, as releases are called. */
const WORDS =
  /\b(?:pre-?release|release candidate|(?:alpha|beta|preview|rc) ?\d+|nightly|canary|snapshot)\b/i

/** Whether a text is a version and nothing else, as many releases are called. */
export function isBareVersion(text: string): boolean {
  const found = VERSION.exec(text.trim())
  return found !== null && found[0].length === text.trim().length
}

/**
 * Whether a release is one to be tried rather than used, by what it is called and by the tag in its address or id. Pure.
 * @example
 * isPreRelease(['v24.0.0-rc.1']) // true
 */
export function isPreRelease(names: readonly string[]): boolean {
  return names.some((name) => {
    const version = VERSION.exec(name)?.[0]
    return WORDS.test(name) || (version !== undefined && SUFFIX.test(version))
  })
}
