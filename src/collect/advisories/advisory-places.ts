/** Pages of single advisories, by the address without its scheme and `www.`. */
const PAGES = [
  /^github\.com\/(?:[\w.-]+\/[\w.-]+\/security\/)?advisories\/GHSA-/i,
  /^gitlab\.com\/[\w./-]+\/-\/security\/advisories\//,
  /^rustsec\.org\/advisories\/RUSTSEC-/i,
  /^(?:osv\.dev|pkg\.go\.dev)\/vuln(?:erability)?\/[A-Z]+-\d/i,
  /^nvd\.nist\.gov\/vuln\/detail\/CVE-/i,
  /^cve\.org\/CVERecord\?id=CVE-/i,
  /^rubysec\.com\/advisories\/./,
  /^nodejs\.org\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?blog\/vulnerability\/./i,
  /^ruby-lang\.org\/[a-z]{2}\/news\/\d{4}\/\d\d\/\d\d\/[\w-]*cve-\d/i,
  /^djangoproject\.com\/weblog\/\d{4}\/\w{3}\/\d\d\/security-releases/,
  /^postgresql\.org\/support\/security\/CVE-/i,
  /^curl\.se\/docs\/CVE-/i,
  /^ubuntu\.com\/security\/(?:notices\/USN-|CVE-)/i,
  /^(?:lists\.)?debian\.org\/(?:security\/\d{4}\/d[sl]a-|debian-(?:lts|security)-announce\/)/i,
  /^security-tracker\.debian\.org\/tracker\/[A-Z]+-\d/i,
  /^access\.redhat\.com\/(?:errata\/RHSA|security\/cve\/CVE)-/i,
  /^errata\.(?:almalinux|rockylinux)\.org\/./,
  /^suse\.com\/(?:[\w-]+\/)?(?:support\/update|security\/cve)\/./,
  /^security\.gentoo\.org\/glsa\/\d/,
  /^security\.archlinux\.org\/(?:ASA-|AVG-|CVE-)/i,
  /^(?:security\.)?freebsd\.org\/(?:security\/)?advisories\/FreeBSD-SA-/i,
  /^xenbits\.xen(?:project)?\.org\/xsa\/advisory-/,
  /^msrc\.microsoft\.com\/update-guide\/(?:[\w-]+\/)?vulnerability\//,
  /^cisa\.gov\/news-events\/(?:cybersecurity|ics(?:-medical)?)-advisories\/./,
  /^cisa\.gov\/news-events\/alerts\/./,
  /^kb\.cert\.org\/vuls\/id\/\d/,
  /^cert\.europa\.eu\/publications\/security-advisories\/./,
  /^cert\.ssi\.gouv\.fr\/(?:avis|alerte)\/CERTFR-/i,
  /^(?:wid\.cert-bund\.de|bsi\.bund\.de)\/.*WID-SEC-/i,
  /^jvn(?:db)?\.jp\/[\w/-]+(?:JVN|index\.html)/,
]

/** Feeds and lists that have nothing but advisories, by the same part of the address. */
const SOURCES = [
  /^github\.com\/security-advisories/,
  /^github\.com\/(?:[\w.-]+\/[\w.-]+\/security\/)?advisories(?:[?#]|$)/,
  /^azu\.github\.io\/github-advisory-database-rss\//,
  /^rustsec\.org\/feed\.xml/,
  /^rubysec\.com\/atom\.xml/,
  /^nodejs\.org\/[a-z]{2}\/feed\/vulnerability\.xml/,
  /^ubuntu\.com\/security\/notices\/(?:rss|atom)\.xml/,
  /^debian\.org\/security\/dsa/,
  /^security\.gentoo\.org\/glsa\/feed/,
  /^security\.archlinux\.org\/(?:advisory\/|issues\/)?feed\.atom|^security\.archlinux\.org\/advisory/,
  /^freebsd\.org\/security\/(?:feed\.xml|advisories\.rdf)/,
  /^cisa\.gov\/cybersecurity-advisories\/(?:[\w-]+\.xml|all)/,
  /^kb\.cert\.org\/vulfeed/,
  /^cert\.europa\.eu\/publications\/security-advisories(?:-rss)?/,
  /^cert\.ssi\.gouv\.fr\/(?:avis|alerte)(?:\/|$)/,
  /^wid\.cert-bund\.de\/content\/public\/securityAdvisory/,
  /^api\.msrc\.microsoft\.com\/update-guide\/rss/,
  /^jvn\.jp\/rss\//,
]

/** Whether an address is the page of a single advisory. Pure. */
export function isAdvisoryPage(link: string): boolean {
  return matches(PAGES, link)
}

/** Whether a source publishes nothing but advisories, by the address it was added under. Pure. */
export function isAdvisorySource(url: string): boolean {
  return matches(SOURCES, url)
}

function matches(patterns: readonly RegExp[], address: string): boolean {
  const place = address.replace(/^https?:\/\/(?:www\.)?/i, '')
  return patterns.some((pattern) => pattern.test(place))
}
