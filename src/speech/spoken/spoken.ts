import { writeMoneyOut, writeScalesOut } from './money.ts'
import type { NumberStyle } from './quantity.ts'
import { withoutMarks, writeAbbreviationsOut, writeCodeOut, writeSignsOut } from './signs.ts'
import { writeFactorsOut, writeUnitsOut } from './units.ts'
import { WORDS } from './words/index.ts'

const styles = new Map<string, NumberStyle>()

/**
 * A text as it is handed to a speech server: units, sums, signs and abbreviations in words, addresses as their hosts, no marks. What
 * may mean two things stays as it is, and no number is changed. Pure; texts in languages without rules only lose their marks.
 * @param language ISO 639-1
 */
export function spoken(text: string, language: string): string {
  const style = styleOf(language)
  const said = partsOf(text.normalize('NFC')).map((part) => {
    const plain = writeCodeOut(withoutMarks(part))
    return style === null ? plain : writtenOut(plain, style)
  })
  return tidy(said.join(''))
}

/** Longer than any sentence; the patterns take a time that grows with the square of their text. */
const MOST_AT_ONCE = 1000
const PART = new RegExp(`[^]{1,${MOST_AT_ONCE}}(?=\\s|$)|[^]{1,${MOST_AT_ONCE}}`, 'gu')

function partsOf(text: string): readonly string[] {
  return text.length <= MOST_AT_ONCE ? [text] : (text.match(PART) ?? [])
}

function writtenOut(text: string, style: NumberStyle): string {
  const steps = [
    writeMoneyOut,
    writeScalesOut,
    writeUnitsOut,
    writeFactorsOut,
    writeSignsOut,
    writeAbbreviationsOut,
  ]
  return steps.reduce((done, step) => step(done, style), text)
}

/** One space between words, none before a comma or a full stop. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,](?:\s|$))/gu, '')
    .replaceAll(/, (?=,)/gu, '')
    .trim()
}

function styleOf(language: string): NumberStyle | null {
  const words = WORDS.get(language)
  if (words === undefined) return null
  const known = styles.get(language)
  if (known !== undefined) return known
  const rules = new Map<number, Intl.PluralRules>()
  const style: NumberStyle = {
    language,
    words,
    rules(digits) {
      const fraction = Math.min(digits, 20)
      const made =
        rules.get(fraction) ??
        new Intl.PluralRules(language, {
          minimumFractionDigits: fraction,
          maximumFractionDigits: fraction,
        })
      rules.set(fraction, made)
      return made
    },
  }
  styles.set(language, style)
  return style
}
