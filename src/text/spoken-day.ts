import { Temporal } from 'temporal-polyfill'
import { intlLocale } from './intl-locale.ts'

/** The day of a moment in words: "November 21", "21 ноября"; with its year where that is not the current one. Times are epoch ms. */
export function spokenDay(at: number, zone: string, language: string, now: number): string {
  const year = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).year
  const words = new Intl.DateTimeFormat(intlLocale(language), {
    day: 'numeric',
    month: 'long',
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    timeZone: zone,
  }).format(at)
  // The Unicode CLDR has no ordinal numbers in dates.
  return language.startsWith('fr') ? words.replace(/^1 /, '1er ') : words
}
