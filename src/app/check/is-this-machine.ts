import ipaddr from 'ipaddr.js'

/** Whether an address of a server is this machine: loopback, or a socket in the file system, which PostgreSQL names as `?host=/…`. */
export function isThisMachine(url: string): boolean {
  const parsed = URL.parse(url)
  const named = parsed?.hostname.replace(/^\[|\]$/g, '') ?? ''
  const host = decodeURIComponent(parsed?.searchParams.get('host') ?? named)
  if (host === '' || host === 'localhost' || host.startsWith('/')) return true
  return ipaddr.isValid(host) && ipaddr.parse(host).range() === 'loopback'
}
