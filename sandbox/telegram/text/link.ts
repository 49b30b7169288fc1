import { isIPv6 } from 'node:net'

/** A link as Telegram keeps it, or the error with which it refuses it. */
export type CheckedLink = { url: string } | { error: string }

/**
 * Normalises a link as Telegram does, or returns its error (TDLib, `LinkManager::check_link` and `parse_url`). It accepts web
 * links whose host has a dot, and its own schemes. The default scheme is http, scheme and host become lower case, and an
 * empty path becomes `/`. In markup an invalid link is dropped silently; in entities and buttons it is an error.
 */
export function checkLink(target: string): CheckedLink {
  if (/^(tg|ton|tonsite):/i.test(target)) return { url: target }
  const scheme = /^([^:/?#@[\]]*):\/\//.exec(target)
  const protocol = scheme?.[1]?.toLowerCase() ?? 'http'
  if (protocol !== 'http' && protocol !== 'https') return { error: 'Unsupported URL protocol' }
  const rest = target.slice(scheme?.[0].length ?? 0)
  const [authority = ''] = /^[^/?#]*/.exec(rest) ?? []
  const parts = partsOf(authority)
  if ('error' in parts) return parts
  const { login, host, port } = parts
  const error = hostError(host) ?? disallowed(login, 'userinfo', ':')
  if (error !== null) return { error }
  if (!host.includes('.') && !host.startsWith('[')) return { error: 'Wrong HTTP URL' }
  const path = rest.slice(authority.length).trimEnd()
  const before = login === '' ? '' : `${login}@`
  const after = port === 0 ? '' : `:${port}`
  const query = path.startsWith('/') ? path : `/${path}`
  return { url: `${protocol}://${before}${host.toLowerCase()}${after}${query}` }
}

/** The parts between the slashes of a link; the port is 0 if there is none. */
function partsOf(
  authority: string,
): { login: string; host: string; port: number } | { error: string } {
  const colon = Math.max(authority.lastIndexOf(':'), 0)
  const hasPort = colon > Math.max(authority.lastIndexOf(']'), authority.lastIndexOf('@'), 0)
  const digits = authority.slice(colon + 1)
  const port = hasPort ? portOf(digits) : 0
  if (port === null) return { error: 'Wrong port number specified in the URL' }
  const where = hasPort ? authority.slice(0, colon) : authority
  const at = where.lastIndexOf('@')
  return { login: where.slice(0, Math.max(at, 0)), host: where.slice(at + 1), port }
}

/** A port that is written out must be one: 0 is none. */
function portOf(digits: string): number | null {
  const port = /^\d+$/.test(digits) ? Number(digits) : 0
  return port >= 1 && port <= 65_535 ? port : null
}

function hostError(host: string): string | null {
  if (host === '') return 'URL host is empty'
  if (host === '.') return 'Host is invalid'
  if (!host.startsWith('[') || !host.endsWith(']')) return disallowed(host, 'host')
  return isIPv6(host.slice(1, -1)) ? null : 'Wrong IPv6 address specified in the URL'
}

/** The characters that RFC 3986 allows in a host, percent-encoded ones, and everything beyond ASCII. */
function disallowed(part: string, name: string, more = ''): string | null {
  const rest = part.replaceAll(/%[\da-f]{2}/gi, '')
  if (rest.includes('%')) return `Wrong percent-encoded symbol in URL ${name}`
  for (const sign of rest) {
    if (/[\w.\-!$,~*'();&+=\u0080-\u{10ffff}]/u.test(sign) || more.includes(sign)) continue
    return `Disallowed character in URL ${name}`
  }
  return null
}
