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

/**
 * The days from one moment to another in words: "November 24 – 30", "24–30 ноября"; with their years where one is not the current
 * one. Times are epoch ms.
 */
export function spokenDays(
  from: number,
  until: number,
  { zone, language, now }: { zone: string; language: string; now: number },
): string {
  // The Unicode CLDR has only figures for such days in Chinese: 11/24 – 11/30.
  if (language.startsWith('zh')) {
    return [from, until].map((at) => spokenDay(at, zone, language, now)).join('至')
  }
  const year = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).year
  const isThisYear = year(from) === year(now) && year(until) === year(now)
  const words = new Intl.DateTimeFormat(intlLocale(language), {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: zone,
  }).formatRange(from, until)
  return language.startsWith('fr') ? words.replaceAll(/(?<!\d)1(?=[ –\u2009])/g, '1er') : words
}
