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

/**
 * Whether a title is that of a security advisory: it begins with the identifier of a notice, or calls itself one and names an
 * identifier, or is an identifier of CVE with what is wrong. A story about a vulnerability is none. Pure.
 * @example
 * isAdvisoryTitle('[SECURITY] [DSA 5999-1] openssl security update') // true
 * isAdvisoryTitle('Hackers exploit CVE-2026-1234 in routers') // false
 */
export function isAdvisoryTitle(title: string): boolean {
  if (STORY.test(title)) return false
  const first = leadingId(title)
  if (first !== null && !/^CVE-/i.test(first)) return true
  if (first !== null && WEAKNESS.test(title)) return true
  return ADVISORY.test(title) && advisoryIds(title).length > 0
}
