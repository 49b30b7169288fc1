/** Removes from texts and log lines what must not be read there. */
export interface Redactor {
  /** Replaces secrets by `<secret>`, bot tokens by `<token>` and what looks like a key by `<key>`. */
  secrets(text: string): string
  /**
   * Replaces these, and leaves only scheme and host of addresses: paths and queries of feeds are often secret too. Addresses of
   * files, as in stack traces, stay whole.
   */
  text(text: string): string
  /** Does the same within a line of JSON, which stays valid JSON. A line without anything suspicious is returned as it is. */
  line(line: string): string
}

/** A bot token inside any text: its id, a colon (or `%3A` in a URL) and the secret part. */
const TOKEN = String.raw`(?<!\d)\d{6,}(?::|%3[aA])[\w-]{20,}`
/** Keys by their looks, and what follows the name of a scheme of HTTP authentication. */
const KEY = String.raw`\b(?:sk|key)-[\w-]{12,}|\b(?:[Bb]asic|[Bb]earer) [\w+/=.~-]{6,}`
/** Scheme, then the rest of the address up to a blank. */
const ADDRESS = /\b(?!file:)([a-z][a-z\d+.-]*:\/\/)(\S*)/gi
/** Shorter values would be found everywhere. */
const MIN_SECRET = 4
/** Characters of a secret within base64 that are the same whatever surrounds it; fewer would be found everywhere. */
const MIN_BASE64 = 4
/** JSON writes a slash as it is. */
const ADDRESS_MARK = '://'

/**
 * Creates a redactor for these secrets. It finds each as it is, within JSON, percent-encoded in all the ways in which parts of an
 * address are, and within base64.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const forms = [...new Set(secrets.filter((one) => one.length >= MIN_SECRET).flatMap(formsOf))]
    // The longest first: one form may begin another.
    .toSorted((a, b) => b.length - a.length)
  const known =
    forms.length === 0 ? null : new RegExp(forms.map((form) => RegExp.escape(form)).join('|'), 'g')
  const tokens = new RegExp(TOKEN, 'g')
  const keys = new RegExp(KEY, 'g')
  const suspicious = new RegExp(
    [ADDRESS_MARK, TOKEN, KEY, ...forms.map((form) => RegExp.escape(inJson(form)))].join('|'),
  )

  const withoutSecrets = (given: string): string => {
    const withoutKnown = known === null ? given : given.replace(known, '<secret>')
    return withoutKnown.replace(tokens, '<token>').replace(keys, '<key>')
  }
  const text = (given: string): string =>
    withoutSecrets(given).replace(
      ADDRESS,
      (_, scheme: string, rest: string) => scheme + hostOf(rest),
    )

  return {
    secrets: withoutSecrets,
    text,
    line(line) {
      if (!suspicious.test(line)) return line
      const parsed = parse(line)
      return parsed === undefined ? text(line) : `${JSON.stringify(redacted(parsed.value, text))}\n`
    },
  }
}

/** The host of what follows a scheme, without user and password, and a sign that more followed. */
function hostOf(rest: string): string {
  const authority = /^[^/?#\\"'<>(),]*/.exec(rest)?.[0] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return authority.length === rest.length ? host : `${host}/…`
}

/** The ways in which a secret may be written. */
function formsOf(secret: string): string[] {
  const whole = secret.toWellFormed()
  const encoded = encodeURIComponent(whole)
  const url = new URL('http://a.example')
  url.password = whole
  const form = new URLSearchParams({ a: whole }).toString().slice('a='.length)
  const percent = [encoded, url.password, form]
  const plain = [secret, ...percent, ...percent.map(inLowerCase)]
  return [...plain, ...plain.map(inJson), ...base64CoresOf(whole)]
}

function inLowerCase(encoded: string): string {
  return encoded.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/**
 * What a text looks like within base64, after any number of bytes: three forms, each without the characters at its ends that
 * also depend on the neighbours.
 */
function base64CoresOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const cores = [0, 1, 2].flatMap((before) => {
    const all = Buffer.concat([Buffer.alloc(before), bytes])
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((all.length * 8) / 6)]
    return (['base64', 'base64url'] as const).map((kind) => all.toString(kind).slice(from, to))
  })
  return cores.filter((core) => core.length >= MIN_BASE64)
}

function parse(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) }
  } catch {
    return undefined
  }
}

/** A value of JSON with all of its texts, names and numbers redacted. */
function redacted(value: unknown, text: (given: string) => string): unknown {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    const written = String(value)
    const kept = text(written)
    return kept === written ? value : kept
  }
  if (Array.isArray(value)) return value.map((one) => redacted(one, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [text(name), redacted(one, text)]),
  )
}
