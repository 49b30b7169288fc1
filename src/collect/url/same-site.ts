/** Second levels under which a country registers names. */
const COUNTRY_SECOND = /^(?:co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv|nom|blog)$/

/** Platforms where each subdomain is somebody else's site (from the private part of the Public Suffix List). */
const PLATFORMS = new Set(
  (
    'github.io gitlab.io pages.dev workers.dev netlify.app vercel.app web.app herokuapp.com blogspot.com ' +
    'wordpress.com substack.com medium.com tumblr.com ghost.io bearblog.dev hashnode.dev micro.blog neocities.org ' +
    'livejournal.com over-blog.com typepad.com write.as dreamwidth.org wixsite.com weebly.com beehiiv.com'
  ).split(' '),
)

/** The part of a host name that somebody registered: `news.example.co.uk` → `example.co.uk`. */
function registeredName(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  if (/^[\d.]+$|:/.test(host)) return host
  const country = labels.at(-1)?.length === 2 && COUNTRY_SECOND.test(labels.at(-2) ?? '')
  const two = labels.slice(-2).join('.')
  return labels.slice(country || PLATFORMS.has(two) ? -3 : -2).join('.')
}

/**
 * Whether two addresses belong to the same owner's site, so that one may speak for the other (`rel=canonical`).
 * Subdomains and schemes may differ; on a shared platform (`a.github.io`, `b.github.io`) they may not. False when
 * either is no http(s) address.
 */
export function isSameSite(a: string, b: string): boolean {
  const [first, second] = [URL.parse(a), URL.parse(b)]
  if (!first || !second) return false
  if (![first, second].every((each) => /^https?:$/.test(each.protocol))) return false
  return registeredName(first.hostname) === registeredName(second.hostname)
}
