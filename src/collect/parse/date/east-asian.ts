import { arabicNumerals } from './chinese-numbers.ts'

/** Years before the first of an era; Taiwan counts from 1912. */
const ERAS = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
])

const WEEKDAYS = [
  /[(（][일월화수목금토日一二三四五六月火水木金土][)）]/g,
  /[(（]?(?:星期|禮拜|礼拜|週|周)[一二三四五六日天][)）]?/g,
  /[(（]?[日月火水木金土]曜日?[)）]?/g,
  /[(（]?[일월화수목금토]요일[)）]?/g,
]
/** Words for the half of the day that stand before the hour. */
const MORNING = /(?:오전|새벽|아침|上午|午前|凌晨|清晨|早上|早晨)\s*(\d[\d:]*)/
const AFTERNOON = /(?:오후|저녁|下午|午後|晚上|傍晚|中午)\s*(\d[\d:]*)/

/**
 * Rewrites Chinese, Japanese and Korean dates in a form that the rest of the parser understands:
 * `2004년 05월 28일 오후 1:31` becomes `2004-05-28 1:31 pm kst`. Dates with Korean words are in Seoul time, since feeds that
 * use them name no zone. Returns other text unchanged.
 */
export function rewriteEastAsian(text: string): string {
  if (!/[\u3007\u3040-\u9fff\uac00-\ud7af]/.test(text)) return text
  const dated = WEEKDAYS.reduce((rest, weekday) => rest.replace(weekday, ' '), text)
    .replace(/(令和|平成|昭和|民國|民国)\s*(元|\d{1,3})\s*年/, (_, era: string, year: string) => {
      return `${(ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`
    })
    .replace(/公元|西元|西暦/, '')
  const plain = arabicNumerals(dated)
    .replace(/[年년月월]\s*/g, '-')
    .replace(/[일日号號]/g, ' ')
    .replace(/[시時时点點]\s*(?=\d)/g, ':')
    .replace(/(?<=\d)\s*[시時时点點]整?/g, ':00')
    .replace(/[분分]\s*(?=\d)/g, ':')
    .replace(/[분分초秒]/g, ' ')
    .replace(AFTERNOON, '$1 pm')
    .replace(MORNING, '$1 am')
  return /[\uac00-\ud7af]/.test(text) ? `${plain} kst` : plain
}
