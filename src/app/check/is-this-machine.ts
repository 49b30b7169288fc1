import ipaddr from 'ipaddr.js'

/** Whether an address of a server is this machine: loopback, or a socket in the file system. */
export function isThisMachine(url: string): boolean {
  const host = URL.parse(url)?.hostname.replace(/^\[|\]$/g, '') ?? ''
  if (host === '' || host === 'localhost' || host.startsWith('%2F')) return true
  return ipaddr.isValid(host) && ipaddr.parse(host).range() === 'loopback'
}
