import { isIPv6 } from 'node:net'

/**
 * Whether Telegram accepts an address as a link. It refuses a whole message with one link that it does not accept: a host
 * without a dot (`http://localhost:3000`), signs that no host has, port 0, any scheme but http and https
 * (TDLib, `LinkManager::check_link` and `parse_url`). A full address is expected: what begins without a scheme is no link.
 */
export function isLinkable(address: string): boolean {
  if (!address.isWellFormed()) return false
  const { login, host, port } = PARTS.exec(address)?.groups ?? {}
  if (host === undefined || (login !== undefined && !LOGIN.test(login))) return false
  if (port !== undefined && !isPort(port)) return false
  if (host.startsWith('[')) return host.endsWith(']') && isIPv6(host.slice(1, -1))
  return host !== '.' && host.includes('.') && HOST.test(host)
}

function isPort(digits: string): boolean {
  const port = Number(digits)
  return port >= 1 && port <= 65_535
}

const PARTS =
  /^https?:\/\/(?:(?<login>[^/?#]*)@)?(?<host>\[[^/?#@]*\]|[^/?#@:]*)(?::(?<port>\d*))?(?=[/?#]|$)/i
/** The signs that RFC 3986 allows, percent-encoded ones, and everything beyond ASCII. */
const HOST = /^(?:[\w.\-!$,~*'();&+=\u0080-\uffff]|%[\da-f]{2})+$/i
const LOGIN = /^(?:[\w.\-!$,~*'();&+=:\u0080-\uffff]|%[\da-f]{2})*$/i
