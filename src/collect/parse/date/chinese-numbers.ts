const DIGITS = '〇一二三四五六七八九'
const NUMERAL = /[〇零一二三四五六七八九十]/

/** `二〇二六` → 2026, `二十四` → 24, `十一` → 11; numbers up to 99 have tens, longer ones are written digit by digit. */
function valueOf(numeral: string): string {
  const digit = (char: string): string => String(Math.max(0, DIGITS.indexOf(char)))
  const tens = numeral.indexOf('十')
  if (tens === -1) return Array.from(numeral, digit).join('')
  const before = tens === 0 ? '1' : digit(numeral.charAt(tens - 1))
  const after = tens === numeral.length - 1 ? '0' : digit(numeral.charAt(tens + 1))
  return before + after
}

/** Writes the numbers of a Chinese or Japanese date in digits: `二〇二六年十一月二十四日` → `2026年11月24日`. */
export function arabicNumerals(text: string): string {
  if (!NUMERAL.test(text)) return text
  return text.replace(/[〇零一二三四五六七八九十]{1,4}(?=[年月日号號時时点點分秒])/g, valueOf)
}
