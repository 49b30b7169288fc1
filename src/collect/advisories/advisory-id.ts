/**
 * Identifiers of vulnerabilities and of the notices about them: those of CVE and GitHub, of the databases of Rust, Python, Go
 * and OSV, of Linux distributions, BSD and Xen, of CERTs and CISA. As each of them writes them.
 */
const KINDS = [
  String.raw`CVE-\d{4}-\d{4,8}`,
  String.raw`GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}`,
  String.raw`RUSTSEC-\d{4}-\d{4}`,
  String.raw`PYSEC-\d{4}-\d{1,6}`,
  String.raw`GO-\d{4}-\d{4,6}`,
  String.raw`(?:DSA|DLA|ELA)[- ]\d{3,5}(?:-\d{1,2})?`,
  String.raw`USN-\d{3,5}-\d{1,2}`,
  String.raw`(?:RHSA|ALSA|ELSA|RLSA)-\d{4}:\d{3,6}`,
  String.raw`(?:open)?SUSE-SU-\d{4}:\d{3,6}(?:-\d)?`,
  String.raw`GLSA[- ]\d{6}-\d{2}`,
  String.raw`ASA-\d{6}-\d{1,2}`,
  String.raw`XSA-\d{1,4}`,
  String.raw`FreeBSD-SA-\d{2}:\d{2}`,
  String.raw`ICSM?A-\d{2}-\d{3}-\d{2}`,
  String.raw`AA\d{2}-\d{3}[A-Z]`,
  String.raw`VU#\d{5,7}`,
  String.raw`CERTFR-\d{4}-(?:AVI|ALE)-\d{3,5}`,
  String.raw`WID-SEC-\d{4}-\d{3,5}`,
  String.raw`JVN(?:VU)?#\d{8}`,
]

const ID = new RegExp(String.raw`(?<![\w-])(?:${KINDS.join('|')})(?![\w])`, 'gi')
/** What may stand before an identifier at the beginning of a title: "[SECURITY] [DSA 5999-1] openssl security update". */
const BEFORE = /^(?:\[?security\]?|\[|\(|\s|#|updated?:?){0,8}$/i

/** The identifiers in a text, in order, each once, as it is written first. Pure, in linear time. */
export function advisoryIds(text: string): string[] {
  const found = new Map<string, string>()
  for (const [id] of text.matchAll(ID)) {
    const key = id.toUpperCase()
    if (!found.has(key)) found.set(key, id)
  }
  return [...found.values()]
}

/** The identifier with which a title begins; `null` if it begins with something else. Pure. */
export function leadingId(title: string): string | null {
  const [found] = title.matchAll(ID)
  return found !== undefined && BEFORE.test(title.slice(0, found.index)) ? found[0] : null
}

/** The identifier by which a vulnerability is best known: that of CVE, otherwise the first. */
export function bestKnown(ids: readonly string[]): string | null {
  return ids.find((id) => /^CVE-/i.test(id)) ?? ids[0] ?? null
}
