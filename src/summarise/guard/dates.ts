/** A weekday or a month as a text says it. */
export interface DateMention {
  span: string
  /** `mon` to `sun`, `jan` to `dec`. */
  key: string
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
/** Abbreviations and words that mean something else as well: only with a capital, and not at a sentence's start without a day. */
const SHORT =
  /(?<![\p{L}\p{N}])(?:(Mon|Tues?|Wed|Thur?s?|Fri|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|(?<=[\p{L}\d,] )(March|May)\b(?! \p{Lu})|(March|May)(?=,? \d))/gu

const LONG = Object.entries(DAYS).map(
  ([key, words]) => [key, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')] as const,
)
const CJK_START = /^[\u3040-\u30ff\u3400-\u9fff]/u

/** Weekdays and months of a folded text. */
export function datesOf(folded: string): DateMention[] {
  const found: DateMention[] = []
  for (const [key, pattern] of LONG) {
    for (const [span] of folded.matchAll(pattern)) found.push({ span, key })
  }
  for (const [key, pattern] of CJK) {
    for (const [span] of folded.matchAll(pattern)) found.push({ span, key })
  }
  for (const [span] of folded.matchAll(SHORT)) {
    found.push({ span, key: span.slice(0, 3).toLowerCase() })
  }
  return found
}

/** No letter boundary separates words in Chinese and Japanese. */
const CJK = Object.entries(DAYS).flatMap(([key, words]) => {
  const signs = words.split('|').filter((word) => CJK_START.test(word))
  return signs.length === 0 ? [] : [[key, new RegExp(signs.join('|'), 'gu')] as const]
})
