import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'

/**
 * Refuses requests that another site may have caused. A foreign name in `Host` was bound to this address by somebody else (DNS
 * rebinding), and requests that change something must come from the page itself. `host` is what the server listens on.
 */
export function guard(host: string): MiddlewareHandler {
  return async (c, next) => {
    const named = c.req.header('host') ?? ''
    if (!isOurs(named, host)) return c.text('This address is not served here.', 421)
    const safe = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!safe && c.req.header('origin') !== `http://${named}`) {
      return c.text('Only the page itself may do that.', 403)
    }
    return next()
  }
}

/** Whether a `Host` header may be trusted: an IP address cannot be bound to another server, a name can. */
export function isOurs(named: string, host: string): boolean {
  const url = URL.parse(`http://${named}`)
  if (url === null) return false
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || name === host || isIP(name) !== 0
}
