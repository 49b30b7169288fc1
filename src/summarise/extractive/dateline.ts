/**
 * A dateline states where and when an agency filed a report: "LONDON (CNN) -- ", "BERLIN, March 3 (Reuters) - ",
 * "МОСКВА, 1 дек - РИА Новости. ", "新华社北京3月3日电 ". It is not part of the first sentence.
 */
const DATELINES = [
  /^\p{L}[\p{L}.-]{2,30},\s*\d{1,2}\s+\p{L}{3,9}\.?\s*(?:--|[-–—])\s*(?:риа новости|тасс|интерфакс|рбк|прайм)\.?\s*/iu,
  /^\(?(?:CNN|AP|Reuters|AFP|UPI|Bloomberg)\)?\s*(?:--|[-–—])\s*/u,
  // A place, an optional date, and an agency in brackets before a dash.
  /^\p{Lu}[\p{L}.'’ ,/-]{1,48}(?:,\s*\p{L}+\.? \d{1,2})?(?:,? \d{4})?\s*\(\p{Lu}[\p{L}.&/ -]{1,24}\)\s*(?:--|[-–—:])\s*/u,
  // An agency in brackets without any space behind: "Washington (CNN)In a letter", "(CNN)One person died".
  /^(?:\p{Lu}[\p{L}.'’ ,/-]{1,48}\s)?\((?:CNN|AP|Reuters|AFP|UPI|Bloomberg|dpa|CNN (?:Business|Money|Politics|Newsource|Health|Travel))\)\s*(?=[\p{Lu}\p{N}"“‘])/u,
  // A day before a dash: "Feb. 23, 2015 -- A new".
  /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2})\s*(?:--|[-–—:])\s*(?=[\p{Lu}"“‘])/u,
  // A place and state before a spaced dash: "New York, NY – The range".
  /^\p{Lu}[\p{L}.'’ ]{2,30}, (?:\p{Lu}{2}|\p{Lu}[\p{L}.]{2,14})(?:, \p{L}+\.? \d{1,2}(?:, \d{4})?)?\s(?:--|[–—])\s(?=[\p{Lu}"“‘])/u,
  // A place in capitals before a dash; before a hyphen only with a date.
  /^\p{Lu}{4}[\p{Lu}.'’ -]{0,40}(?:,\s{0,3}[\p{L}. ]{2,24})?(?:,?\s{0,3}\d{1,2}\.?(?:\s{0,3}\p{L}{1,20}\.?)?)?\s{0,3}(?:--|[–—])\s*(?=[\p{Lu}"“«])/u,
  /^\p{Lu}{4}[\p{Lu}.'’ -]{0,40},\s*(?:\p{L}+\.? \d{1,2}|\d{1,2}\.? \p{L}+\.?)\s*-\s*(?=[\p{Lu}"“«])/u,
  // A timestamp before the text: "martes, 3 de mayo de 2022 · 23:57 El inspector".
  /^[^.!?]{0,40}\b20\d{2}\b.{0,8}?\d{1,2}[:h]\d{2}(?:\s*[ap]\.?\s?m\.?)?\s+(?=\p{Lu})/u,
  /^(?:新华社|中新社|中新网)[^,，。]{1,20}\d{1,2}月\d{1,2}日电\s*(?:[(（][^)）]{1,20}[)）])?\s*/u,
  /^【[^】]{2,30}】\s*/u,
]

/** A paragraph without its dateline. */
export function withoutDateline(paragraph: string): string {
  for (const dateline of DATELINES) {
    const rest = paragraph.replace(dateline, '')
    if (rest !== paragraph && rest.trim() !== '') return rest
  }
  return paragraph
}
