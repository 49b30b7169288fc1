import { filled, NUMBER, type NumberStyle, QUANTITY, readQuantity } from './quantity.ts'

/** Addresses are said as their hosts; an address without a scheme only if it has a path. */
const ADDRESS =
  /\bhttps?:\/\/(?:www\.)?([^\s/?#<>()"'«»“”]+)(?:[/?#][^\s<>"'«»“”]*[^\s<>"'«»“”.,;:!?)\]])?\/?/giu
const PATH = /\b((?:[a-z\d-]+\.)+[a-z]{2,})\/[^\s<>"'«»“”]*[^\s<>"'«»“”.,;:!?)\]]\/?/giu
/** Numbers of notes. */
const NOTE = /(?<=[\p{L}.,;:!?)»”])\s?\[\d{1,3}\]/gu
const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu

/** Two digits may be a result. */
const SCORE = /^\d\s?[–—]\s?\d$/u

/** Takes out what nobody would read aloud: schemes and paths of addresses, marks of code, emoji, numbers of notes. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(ADDRESS, '$1')
    .replaceAll(PATH, '$1')
    .replaceAll(NOTE, '')
    .replaceAll(PICTURES, ' ')
    .replaceAll(/[`*]{1,3}(?=\S)|(?<=\S)[`*]{1,3}/gu, '')
    .replaceAll(/ ?(?:→|⇒|->|=>)/gu, ',')
    .replaceAll(/[•▪◦■●|]/gu, ' ')
}

/** Names of code as somebody would say them: `max_idle_ms` without its underscores, `free()` without its brackets. */
export function writeCodeOut(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\d])\(\)/gu, '')
    .replaceAll(/(?<=[\p{L}\d])(?:::|_+)(?=[\p{L}\d])/gu, ' ')
    .replaceAll(/(?<![\p{L}\d_-])(?:--|_+)(?=\p{L})/gu, '')
}

/** Writes out № 5, #5, ~5, ≥ 5, ± 5, v1.2, 5–10, dates as computers write them, and "&" between words. */
export function writeSignsOut(text: string, style: NumberStyle): string {
  const { words, language } = style
  const beside = (signs: string, template: string) => (done: string) =>
    done.replaceAll(
      new RegExp(`(?<![\\p{L}\\d])(?:${signs})\\s?(${NUMBER})`, 'gu'),
      (_, number: string) => filled(template, number),
    )
  const steps = [
    (done: string) =>
      done.replaceAll(
        /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-]|T\d)/gu,
        (whole, y: string, m: string, d: string) => dateIn(language, y, m, d) ?? String(whole),
      ),
    beside('№|[Nn]\\.?[º°]|#', words.number),
    beside('[~≈]', words.about),
    beside('≥|>=', words.atLeast),
    beside('≤|<=', words.atMost),
    beside('±|\\+/-', words.plusMinus),
    (done: string) =>
      done.replaceAll(/(?<![\p{L}\d.])v\.?\s?(\d+(?:\.\d+)*)(?![\p{L}\d])/gu, (_, number: string) =>
        filled(words.version, number),
      ),
    (done: string) =>
      done.replaceAll(
        new RegExp(`(?<![\\p{L}\\d.,:/–—-])${QUANTITY}(?![\\d.,:/–—-]*[\\d])`, 'gu'),
        (found) => (SCORE.test(found) ? found : readQuantity(found, style).said),
      ),
    (done: string) => done.replaceAll(/(?<=\s)&(?:amp;)?(?=\s)/gu, words.and),
  ]
  return steps.reduce((done, step) => step(done), text)
}

/** A date in words; `null` for a day that does not exist. */
function dateIn(language: string, year: string, month: string, day: string): string | null {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(date)
    .replace(/ г\.$/u, ' года')
    .replace(/ р\.$/u, ' року')
}

/** Writes abbreviations out. One that ends its sentence keeps its dot. */
export function writeAbbreviationsOut(text: string, { words }: NumberStyle): string {
  const written = words.abbreviations.reduce(
    (done, [short, full]) =>
      done.replaceAll(new RegExp(`(?<![\\p{L}\\d.])${short}(?:\\.|(?![\\p{L}\\d]))`, 'gu'), full),
    text,
  )
  return words.endings.reduce((done, [short, full]) => {
    const found = `(?<![\\p{L}\\d.])${short}\\.`
    return done
      .replaceAll(new RegExp(`${found}(?=\\s*$|\\s+\\p{Lu})`, 'gu'), `${full}.`)
      .replaceAll(new RegExp(found, 'gu'), full)
  }, written)
}
