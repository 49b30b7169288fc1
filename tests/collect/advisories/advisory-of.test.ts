import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advisoryOf, type ReadArticle } from '../../../src/collect/advisories/advisory-of.ts'
import type { Block } from '../../../src/model/block.ts'
import { paragraph } from '../../support/new-article.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const RELEASES = 'https://github.com/larch/fern/releases.atom'
const heading = (text: string): Block => ({ kind: 'heading', level: 3, text, marks: [] })
const bold = (text: string): Block => ({
  kind: 'paragraph',
  text,
  marks: [{ kind: 'bold', start: 0, end: text.length }],
})
const read = (over: Partial<ReadArticle>) =>
  advisoryOf({
    title: 'The mill turns again',
    link: 'https://news.example/mill',
    sourceUrl: 'https://news.example/feed',
    blocks: [],
    ...over,
  })

describe('an advisory by its page', () => {
  test.each([
    'https://github.com/larch/fern/security/advisories/GHSA-2c4m-59rx-7fgh',
    'https://github.com/advisories/GHSA-2c4m-59rx-7fgh',
    'https://rustsec.org/advisories/RUSTSEC-2026-0042.html',
    'https://osv.dev/vulnerability/PYSEC-2026-17',
    'https://pkg.go.dev/vuln/GO-2026-3511',
    'https://nvd.nist.gov/vuln/detail/CVE-2026-1234',
    'https://www.cve.org/CVERecord?id=CVE-2026-1234',
    'https://nodejs.org/en/blog/vulnerability/november-2026-security-releases',
    'https://ubuntu.com/security/notices/USN-7100-1',
    'https://www.debian.org/security/2026/dsa-5999',
    'https://lists.debian.org/debian-security-announce/2026/msg00231.html',
    'https://access.redhat.com/errata/RHSA-2026:10231',
    'https://security.gentoo.org/glsa/202611-04',
    'https://www.freebsd.org/security/advisories/FreeBSD-SA-26:07.ssh.asc',
    'https://www.cisa.gov/news-events/ics-advisories/icsa-26-330-01',
    'https://kb.cert.org/vuls/id/123456',
    'https://www.cert.ssi.gouv.fr/avis/CERTFR-2026-AVI-0991/',
  ])('%s', (link) => {
    expect(read({ link })).not.toBeNull()
  })

  test.each([
    'https://github.com/larch/fern/security',
    'https://github.com/advisories-are-hard/notes',
    'https://news.example/github.com/advisories/GHSA-2c4m-59rx-7fgh',
    'https://nodejs.org/en/blog/release/v24.1.0',
    'https://rustsec.org/news/2026/',
    'https://www.cisa.gov/news-events/news/cisa-hires',
  ])('but not %s', (link) => {
    expect(read({ link })).toBeNull()
  })
})

describe('an advisory by its source', () => {
  test.each([
    'https://github.com/larch/fern/security/advisories',
    'https://github.com/security-advisories.atom',
    'https://rustsec.org/feed.xml',
    'https://nodejs.org/en/feed/vulnerability.xml',
    'https://ubuntu.com/security/notices/rss.xml',
    'https://www.debian.org/security/dsa-long',
    'https://security.archlinux.org/advisory/feed.atom',
    'https://www.cisa.gov/cybersecurity-advisories/all.xml',
    'https://www.cert.ssi.gouv.fr/avis/feed/',
  ])('%s', (sourceUrl) => {
    expect(read({ sourceUrl })).toEqual({ id: null, severity: null })
  })
})

describe('an advisory by its title', () => {
  test.each<[string, string]>([
    ['[SECURITY] [DSA 5999-1] openssl security update', 'DSA 5999-1'],
    ['USN-7100-1: Linux kernel vulnerabilities', 'USN-7100-1'],
    ['RUSTSEC-2026-0042: fern: unsound slices', 'RUSTSEC-2026-0042'],
    ['GHSA-2c4m-59rx-7fgh: Path traversal in fern', 'GHSA-2c4m-59rx-7fgh'],
    ['GO-2026-3511 - Unbounded memory in net/http', 'GO-2026-3511'],
    ['CVE-2026-1234: Apache Larch: request smuggling', 'CVE-2026-1234'],
    ['Apache Tomcat: CVE-2026-12345: request smuggling', 'CVE-2026-12345'],
    ['[oss-security] Apache Airflow: CVE-2026-12345: Secrets stand in logs', 'CVE-2026-12345'],
    ['[oss-security] CVE-2026-12345: Apache Larch: request smuggling', 'CVE-2026-12345'],
    ['Apache HTTP Server: CVE-2026-12345, CVE-2026-12346: Two crashes', 'CVE-2026-12345'],
    ['OpenSSH - (CVE-2026-12345) - remote code execution', 'CVE-2026-12345'],
    ['Larch: path traversal in uploads (CVE-2026-12345)', 'CVE-2026-12345'],
    ['Larch 3.2 security advisory (CVE-2026-1234)', 'CVE-2026-1234'],
    ['Sicherheitshinweis zu Larch: CVE-2026-1234', 'CVE-2026-1234'],
    ['Бюллетень безопасности Larch: CVE-2026-1234', 'CVE-2026-1234'],
    ['Larch 安全公告 CVE-2026-1234', 'CVE-2026-1234'],
  ])('%s', (title, id) => {
    expect(read({ title })).toMatchObject({ id })
  })

  test.each([
    'Hackers exploit CVE-2026-1234 in home routers',
    'CVE-2026-1234: how a heap overflow opened a bank',
    'Re: Apache Tomcat: it was not CVE-2026-12345 after all',
    'Weekly: what we know about a certain bug in Tomcat: CVE-2026-12345: the story',
    'Patch Tuesday: 63 holes, CVE-2026-12345 among them',
    'Apache Tomcat: CVE-2026-12345 exploited in the wild',
    'Tomcat: CVE-2026-12345',
    'CISA warns of CVE-2026-1234 in Larch',
    'Critical flaw in Larch lets anybody in',
    'A security advisory nobody read',
    'Why GHSA-2c4m-59rx-7fgh took a year',
    'Go 2026 in review',
  ])('but not the story %s', (title) => {
    expect(read({ title })).toBeNull()
  })
})

test('a story that mentions identifiers in its text is no advisory', () => {
  const text = 'The security advisory CVE-2026-1234 (GHSA-2c4m-59rx-7fgh) has a severity of 9.8.'
  expect(read({ blocks: [heading('Security'), paragraph(text)] })).toBeNull()
})

describe('a release', () => {
  const release = (...blocks: Block[]) =>
    read({
      title: 'fern v1.2.0',
      link: 'https://github.com/larch/fern/releases/tag/v1.2.0',
      sourceUrl: RELEASES,
      blocks,
    })

  test.each<[string, Block[], string | null]>([
    ['names an identifier', [paragraph('Mends a traversal, CVE-2026-1234.')], 'CVE-2026-1234'],
    ['has a heading', [heading('Security'), paragraph('Paths are checked.')], null],
    ['has a heading with a sign', [heading('🔒 Security fixes'), paragraph('Paths.')], null],
    ['has a bold line for a heading', [bold('Security:'), paragraph('Paths.')], null],
  ])('that %s is one', (_, blocks, id) => {
    expect(release(...blocks)).toEqual({ id, severity: null })
  })

  test.each<[string, Block[]]>([
    ['says nothing of it', [paragraph('Faster paths.')]],
    ['mentions security', [paragraph('Our security team has a new member.')]],
    ['has another heading', [heading('Security considerations of the new cache, and more')]],
  ])('that %s is none', (_, blocks) => {
    expect(release(...blocks)).toBeNull()
  })

  test('is known by the notes in its feed where its page shows less', () => {
    const feedBlocks = [paragraph('Mends GHSA-2c4m-59rx-7fgh, of high severity.')]
    expect(read({ sourceUrl: RELEASES, feedBlocks })).toEqual({
      id: 'GHSA-2c4m-59rx-7fgh',
      severity: 'high',
    })
  })
})

test('the identifier of CVE stands for that of the database, if there is only one', () => {
  const link = 'https://github.com/advisories/GHSA-2c4m-59rx-7fgh'
  const one = [paragraph('CVE ID: CVE-2026-1234. Mended in 1.2.0. See CVE-2026-1234.')]
  const two = [paragraph('CVE-2026-1234 and CVE-2026-1235 are alike.')]
  expect(read({ link, blocks: one })?.id).toBe('CVE-2026-1234')
  expect(read({ link, blocks: two })?.id).toBe('GHSA-2c4m-59rx-7fgh')
})

describe('a severity', () => {
  const link = 'https://github.com/advisories/GHSA-2c4m-59rx-7fgh'
  test.each<[string, string | null]>([
    ['Severity: High', 'high'],
    ['Severity\n\nModerate', 'medium'],
    ['[GHSA-2c4m-59rx-7fgh] Low severity vulnerability that affects fern', 'low'],
    ['Security Impact: severity is (Important)', 'high'],
    ['HTTP smuggling (CVE-2026-1234) - (Medium)\n\nA crash (CVE-2026-1235) - (High)', 'high'],
    ['CVSS v3.1 base score: 9.8', 'critical'],
    ['CVSS 7.5 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 'high'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', null],
    ['A critical part of the parser was rewritten at high cost', null],
    ['CVSS score: 0.0', null],
  ])('in %j is %s', (text, severity) => {
    expect(read({ link, blocks: [paragraph(text)] })?.severity).toBe(severity)
  })
})

test('any text is read in linear time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(RELEASES, 'x'),
      (text, sourceUrl) => {
        read({ title: text, link: text, sourceUrl, blocks: [paragraph(text)] })
      },
    ),
    { numRuns: propertyRuns(300) },
  )
  for (const part of [
    'severity ',
    'CVE-2026-',
    'CVSS:3.1/AV:',
    '[security]',
    'GHSA-2c4m-',
    ' - ',
  ]) {
    read({
      title: part.repeat(20_000),
      blocks: [paragraph(part.repeat(50_000))],
      sourceUrl: RELEASES,
    })
  }
})
