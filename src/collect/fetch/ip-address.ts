import ipaddr from 'ipaddr.js'

/** Microsoft Azure's machine metadata and DNS live on a public number that only its own machines reach. */
const CLOUD_INTERNAL = new Set(['168.63.129.16'])

/** The one block of IPv6 that IANA hands out as global unicast (RFC 4291, RFC 3587): everything else is special. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, multicast, carrier NAT,
 * documentation or benchmark space, and no IPv6 form that wraps an IPv4 address (mapped, compatible, NAT64, 6to4,
 * Teredo), since those reach the wrapped address through a gateway.
 * Anything that is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  if (CLOUD_INTERNAL.has(ip.toString()) || ip.range() !== 'unicast') return false
  return ip.kind() === 'ipv4' || (ip as ipaddr.IPv6).match(GLOBAL_UNICAST)
}
