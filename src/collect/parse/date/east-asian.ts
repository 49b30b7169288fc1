/**
 * Rewrites Chinese, Japanese and Korean dates in a form that the rest of the parser understands:
 * `2004년 05월 28일 오후 1:31` becomes `2004-05-28 1:31 pm kst`. Dates with Korean words are in Seoul time, since feeds that
 * use them name no zone. Returns other text unchanged.
 */
export function rewriteEastAsian(text: string): string {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return text
  const plain = text
    .replace(/[(（][일월화수목금토日一二三四五六月火水木金土][)）]/g, ' ')
    .replace(/[年년月월]\s*/g, '-')
    .replace(/[일日]/g, ' ')
    .replace(/[시時时]\s*/g, ':')
    .replace(/[분分]\s*(?=\d)/g, ':')
    .replace(/[분分초秒]/g, ' ')
    .replace(/(?:오후|下午|午後)\s*(\d[\d:]*)/, '$1 pm')
    .replace(/(?:오전|上午|午前)\s*(\d[\d:]*)/, '$1 am')
  return /[\uac00-\ud7af]/.test(text) ? `${plain} kst` : plain
}
