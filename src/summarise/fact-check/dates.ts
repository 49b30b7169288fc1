/** A weekday or month mentioned in a text. */
export interface DateMention {
  span: string
  /** `mon` to `sun`, `jan` to `dec`. */
  key: string
  /** The day of the month next to it, if any. */
  day: number | null
}

const DAYS: Record<string, string> = {
  mon: 'monday|mondays|montag|lunes|понедельник\\p{L}*|星期一|周一|月曜日?',
  tue: 'tuesday|tuesdays|dienstag|martes|вторник\\p{L}*|星期二|周二|火曜日?',
  wed: 'wednesday|wednesdays|mittwoch|miercoles|сред[уыае]|星期三|周三|水曜日?',
  thu: 'thursday|thursdays|donnerstag|jueves|четверг\\p{L}*|星期四|周四|木曜日?',
  fri: 'friday|fridays|freitag|viernes|пятниц\\p{L}*|星期五|周五|金曜日?',
  sat: 'saturday|saturdays|samstag|sonnabend|sabado|суббот\\p{L}*|星期六|周六|土曜日?',
  sun: 'sunday|sundays|sonntag|domingo|воскресень\\p{L}*|星期日|星期天|周日|日曜日?',
  jan: 'january|januar|enero|январ\\p{L}*',
  feb: 'february|februar|febrero|феврал\\p{L}*',
  mar: 'marz|marzo|март[ае]?',
  apr: 'april|abril|апрел\\p{L}*',
  may: 'mai|mayo|ма[йяе]',
  jun: 'june|juni|junio|июн[ьяе]',
  jul: 'july|juli|julio|июл[ьяе]',
  aug: 'august|agosto|август\\p{L}*',
  sep: 'september|septiembre|setiembre|сентябр\\p{L}*',
  oct: 'october|oktober|octubre|октябр\\p{L}*',
  nov: 'november|noviembre|ноябр\\p{L}*',
  dec: 'december|dezember|diciembre|декабр\\p{L}*',
}
/** Abbreviations, and words with another meaning ("march", "may"): these need a capital letter inside a sentence, or a day or preposition beside them. */
const SHORT =
  /(?<![\p{L}\p{N}])(?:(Mon|Tues?|Wed|Thur?s?|Fri|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|(?<=[\p{L}\d,] )(March|May)\b(?! \p{Lu})|(?:[Mm]arch|[Mm]ay)(?=,? \d)|(?<=\b\d{1,2}(?:st|nd|rd|th)? |\bin |\b(?:early|late|mid|last|since) )(?:march|may)\b)/gu

const LONG = Object.entries(DAYS).map(
  ([key, words]) => [key, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')] as const,
)
const CJK_START = /^[\u3040-\u30ff\u3400-\u9fff]/u

/** Weekdays and months in a folded text. */
export function datesOf(folded: string): DateMention[] {
  const found: DateMention[] = []
  const add = ({ 0: span, index }: RegExpExecArray, key: string) => {
    const before = DAY_BEFORE.exec(folded.slice(Math.max(0, index - 12), index))?.[1]
    const after = DAY_AFTER.exec(folded.slice(index + span.length, index + span.length + 6))?.[1]
    const day = Number(before ?? after ?? Number.NaN)
    found.push({ span, key, day: day >= 1 && day <= 31 && MONTHS.has(key) ? day : null })
  }
  for (const [key, pattern] of [...LONG, ...CJK]) {
    for (const match of folded.matchAll(pattern)) add(match, key)
  }
  for (const match of folded.matchAll(SHORT)) add(match, match[0].slice(0, 3).toLowerCase())
  return found
}

const MONTHS = new Set([
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
])
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?: of| de)? $/u
const DAY_AFTER = /^,? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])/u

/** Chinese and Japanese words have no boundaries between letters. */
const CJK = Object.entries(DAYS).flatMap(([key, words]) => {
  const signs = words.split('|').filter((word) => CJK_START.test(word))
  return signs.length === 0 ? [] : [[key, new RegExp(signs.join('|'), 'gu')] as const]
})
