import ipaddr from 'ipaddr.js'

/** Microsoft Azure's metadata and DNS service has a public address that only its own machines can reach. */
const CLOUD_INTERNAL = new Set(['168.63.129.16'])

/** The only IPv6 block that IANA assigns as global unicast (RFC 4291, RFC 3587). All others are special. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet: not private, loopback, link-local, multicast, carrier NAT,
 * documentation or benchmark space, and not an IPv6 form that wraps an IPv4 address (mapped, compatible, NAT64, 6to4,
 * Teredo), since those reach the wrapped address through a gateway.
 * False for anything that is not an IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  if (CLOUD_INTERNAL.has(ip.toString()) || ip.range() !== 'unicast') return false
  return ip instanceof ipaddr.IPv4 || ip.match(GLOBAL_UNICAST)
}
