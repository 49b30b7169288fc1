import { getDomain } from 'tldts'
import { HOSTING_PLATFORMS } from './hosting-platforms.ts'

/** The Public Suffix List with its private part (`github.io`), and the platforms that it lacks. */
const SUFFIXES = { allowPrivateDomains: true, extraSuffixes: { private: HOSTING_PLATFORMS } }

/** `www.substack.com` is the platform's own site and not that of somebody called www. */
const OWN_SITE = /^www\.(?=[^.]+\.)/

/**
 * Who owns a site: the part of a host name that somebody registered (`news.example.co.uk` → `example.co.uk`), on a shared
 * platform the part that somebody chose there (`www.a.github.io` → `a.github.io`). A host that nobody registered, such as
 * an IP address, `localhost` or `gov.uk`, owns itself. Pure, never throws.
 *
 * @param host as `URL.hostname` gives it: lower case, punycode, no port.
 */
export function siteOwner(host: string): string {
  const bare = host.replace(/\.+$/, '').replace(OWN_SITE, '')
  return getDomain(bare, SUFFIXES) ?? bare
}

/**
 * Whether two addresses belong to the same owner's site, so that one may speak for the other (`rel=canonical`).
 * Subdomains, ports and schemes may differ; on a shared platform (`a.github.io`, `b.github.io`) subdomains may not. False
 * when either is no http(s) address.
 */
export function isSameSite(a: string, b: string): boolean {
  const [first, second] = [ownerOf(a), ownerOf(b)]
  return first !== null && first === second
}

/** Whether two addresses belong to different owners' sites. False when either is no http(s) address. */
export function isOtherSite(a: string, b: string): boolean {
  const [first, second] = [ownerOf(a), ownerOf(b)]
  return first !== null && second !== null && first !== second
}

function ownerOf(address: string): string | null {
  const url = URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) ? siteOwner(url.hostname) : null
}
