/** Header fields by which a proxy names itself as the author of an error page. */
const SERVERS = /^(?:squid|tinyproxy|privoxy|polipo|3proxy|wwwoffle)\b/i

/**
 * Whether a response that came through a forwarding proxy is the proxy's own and not the server's: a demand for
 * credentials, `Proxy-Status` with an error (RFC 9209), squid's `X-Squid-Error`, or an error page of a server that is a proxy.
 *
 * @param headers lower-case names
 */
export function isProxyAnswer(status: number, headers: Readonly<Record<string, string>>): boolean {
  if (status === 407) return true
  if (status < 400) return false
  if (headers['x-squid-error'] !== undefined) return true
  if (/;\s*error\s*=/i.test(headers['proxy-status'] ?? '')) return true
  return SERVERS.test(headers['server'] ?? '')
}
