import { advisoryIds, leadingId } from './advisory-id.ts'

/** What an advisory calls itself, in the languages of the interface. */
const ADVISORY =
  /security (?:advisory|bulletin|notice)|sicherheits(?:hinweis|meldung|bulletin)|avis de sécurité|bulletin de sécurité|(?:aviso|bolet[ií][nm]) de segur(?:idad|ança)|бюллетень безопасности|бюлетень безпеки|安全(?:公告|通告|通报)/i
/** What is wrong, as the titles of notices say it. */
const WEAKNESS =
  /vulnerabilit|overflow|injection|travers|bypass|disclosure|escalation|execution|denial[- ]of[- ]service|\bdos\b|\bxss\b|\bssrf\b|\bcsrf\b|scripting|request forgery|smuggling|use[- ]after[- ]free|double[- ]free|out[- ]of[- ]bounds|uninitiali[sz]ed|deseriali[sz]ation|memory (?:corruption|leak|exhaustion)|resource (?:consumption|exhaustion)|prototype pollution|race condition|improper|incorrect|missing|insufficient|type confusion/i
/** What only a story about a vulnerability says. */
const STORY =
  /\b(?:how|why|what|hackers?|attackers?|gangs?|exploit(?:s|ed|ing|ation)|in the wild|actively|analysis|analy[sz]ing|deep[- ]dive|explained|inside|behind|warns?|urges?|rush(?:es)?|patch now|zero[- ]days?|breach(?:es|ed)?|interview|podcast)\b|\?\s*$/i

/** Names of lists before a title: "[oss-security]", "[SECURITY]"; not identifiers in brackets. */
const LISTS = /^(?:\[[a-z][a-z-]{1,29}\] ?)+/i
/** A product is named in a few words; more of them are a sentence. */
const MAX_PRODUCT_WORDS = 6
/** Between the parts of a title. */
const BETWEEN = /: | [-\u2013\u2014] /
/** What may stand around and between identifiers that are a part of their own: "CVE-2026-1, CVE-2026-2". */
const AROUND_IDS = /^[\s,&/()[\]]*$/

/**
 * Whether identifiers of CVE are a part of their own behind a product, with what is wrong behind them or with nothing: as lists such as
 * oss-security write it, "Apache Tomcat: CVE-2026-12345: request smuggling".
 */
function namesProductFirst(title: string): boolean {
  const [product = '', ids = '', ...wrong] = title.replace(LISTS, '').split(BETWEEN)
  const isShort = product.trim() !== '' && product.trim().split(/\s+/).length <= MAX_PRODUCT_WORDS
  if (!isShort || advisoryIds(product).length > 0) return false
  const found = advisoryIds(ids)
  if (found.length === 0) return false
  const around = found.reduce((rest, id) => rest.replaceAll(id, ' '), ids)
  if (AROUND_IDS.test(around.replace(/\band\b/gi, '')))
    return wrong.length > 0 || WEAKNESS.test(product)
  // "Apache Tomcat: request smuggling (CVE-2026-12345)"
  return wrong.length === 0 && WEAKNESS.test(around) && /[([]CVE-[\d-]+[)\]]\s*$/i.test(ids)
}

/**
 * Whether a title is that of a security advisory: it begins with the identifier of a notice, or calls itself one and names an
 * identifier, or is an identifier of CVE with what is wrong, alone or behind a product. A story about a vulnerability is none. Pure.
 * @example
 * isAdvisoryTitle('[SECURITY] [DSA 5999-1] openssl security update') // true
 * isAdvisoryTitle('Hackers exploit CVE-2026-1234 in routers') // false
 */
export function isAdvisoryTitle(title: string): boolean {
  if (STORY.test(title)) return false
  const first = leadingId(title)
  if (first !== null && !/^CVE-/i.test(first)) return true
  if (first !== null && WEAKNESS.test(title)) return true
  if (/^CVE-/i.test(title.replace(LISTS, '')) && WEAKNESS.test(title)) return true
  if (namesProductFirst(title)) return true
  return ADVISORY.test(title) && advisoryIds(title).length > 0
}
