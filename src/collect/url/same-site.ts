import { getDomain } from 'tldts'
import { trimEndOf } from '../../text/trim-end.ts'
import { HOSTING_PLATFORMS } from './hosting-platforms.ts'

/** The Public Suffix List including its private part (`github.io`), plus the platforms missing from it. */
const SUFFIXES = { allowPrivateDomains: true, extraSuffixes: { private: HOSTING_PLATFORMS } }

/** `www.substack.com` is the platform's own site, not that of a user named "www". */
const OWN_SITE = /^www\.(?=[^.]+\.)/

/**
 * The owner of a site: the registered part of a host name (`news.example.co.uk` → `example.co.uk`), or on a shared platform
 * the subdomain of a user (`www.a.github.io` → `a.github.io`). For a host without a registered part, such as an IP
 * address, `localhost` or `gov.uk`, the host itself. Pure, never throws.
 *
 * @param host as `URL.hostname` gives it: lower case, punycode, no port.
 */
export function siteOwner(host: string): string {
  const bare = trimEndOf(host, /\./).replace(OWN_SITE, '')
  return getDomain(bare, SUFFIXES) ?? bare
}

/**
 * Whether two addresses belong to the same owner's site, so that one may speak for the other (`rel=canonical`).
 * Subdomains, ports and schemes may differ; on a shared platform (`a.github.io`, `b.github.io`) subdomains may not. False
 * if either is not an http(s) address.
 */
export function isSameSite(a: string, b: string): boolean {
  const [first, second] = [ownerOf(a), ownerOf(b)]
  return first !== null && first === second
}

/** Whether two addresses belong to different owners' sites. False if either is not an http(s) address. */
export function isOtherSite(a: string, b: string): boolean {
  const [first, second] = [ownerOf(a), ownerOf(b)]
  return first !== null && second !== null && first !== second
}

function ownerOf(address: string): string | null {
  const url = URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) ? siteOwner(url.hostname) : null
}
