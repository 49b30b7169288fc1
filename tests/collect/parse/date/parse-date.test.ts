import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../../src/collect/parse/date/parse-date.ts'
import { MINUTE } from '../../../../src/model/time.ts'
import { propertyRuns } from '../../../support/property-runs.ts'

describe('parseDate', () => {
  it.each([
    // RFC 822 and common mistakes in it
    ['Tue, 24 Nov 2026 08:30:15 GMT', '2026-11-24T08:30:15Z'],
    ['Tue, 24 Nov 26 08:30 +0100', '2026-11-24T07:30:00Z'],
    ['24 Nov 1997 08:30 EST', '1997-11-24T13:30:00Z'],
    ['24 Nov 97 08:30 -0330', '1997-11-24T12:00:00Z'],
    ['Tue, 24 November 2026 08:30:15 PT', '2026-11-24T16:30:15Z'],
    ['Tue,24 Nov 2026 08:30:15 -0000', '2026-11-24T08:30:15Z'],
    ['Tue, Nov 24 2026 08:30:15 UTC', '2026-11-24T08:30:15Z'],
    ['Tue, 24 Nov, 2026 08:30:15 Z', '2026-11-24T08:30:15Z'],
    ['Tue, 24 Nov 2026 08:30:15 GMT+2', '2026-11-24T06:30:15Z'],
    ['Tue, 24 Nov 2026 08:30:15 GMT+02:00', '2026-11-24T06:30:15Z'],
    ['Tue, 24 Nov 2026 08:30:15 +0200 (EET)', '2026-11-24T06:30:15Z'],
    ['Fri, 24 Jul 2026 12:00:00 Europe/Berlin', '2026-07-24T10:00:00Z'],
    ['Tue, 24 Nov 2026 12:00:00 Europe/Berlin', '2026-11-24T11:00:00Z'],
    ['Tue, 24 Nov 2026', '2026-11-24T00:00:00Z'],
    ['Tue, 24 Nov 2026 24:00:00 GMT', '2026-11-25T00:00:00Z'],
    ['24 Nov 2026 GMT', '2026-11-24T00:00:00Z'],
    // ISO 8601
    ['2026-11-24T08:30:15Z', '2026-11-24T08:30:15Z'],
    ['2026-11-24T08:30:15.250+09:00', '2026-11-23T23:30:15.250Z'],
    ['2026-11-24T08:30-05', '2026-11-24T13:30:00Z'],
    ['2026-11-24t08:30:15z', '2026-11-24T08:30:15Z'],
    ['2026-11-24 08:30:15 -00:20', '2026-11-24T08:50:15Z'],
    ['2026-11-24T8:30-05:00', '2026-11-24T13:30:00Z'],
    ['2026-11-24T08:30:15-05:00Z', '2026-11-24T13:30:15Z'],
    ['2026-11-24', '2026-11-24T00:00:00Z'],
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026', '2026-01-01T00:00:00Z'],
    ['20261124', '2026-11-24T00:00:00Z'],
    ['2026/11/24 08:30', '2026-11-24T08:30:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    // epoch numbers and other machine formats
    ['Tue Nov 24 08:30:15 2026', '2026-11-24T08:30:15Z'],
    ['Tue Nov 24 08:30:15 EST 2026', '2026-11-24T13:30:15Z'],
    ['Tue Nov 24 08:30:15 +0100 2026', '2026-11-24T07:30:15Z'],
    ['1795509015', '2026-11-24T08:30:15Z'],
    ['1795509015250', '2026-11-24T08:30:15.250Z'],
    ['2026-11-24 08:30\\n', '2026-11-24T08:30:00Z'],
    ['1795509015.25', '2026-11-24T08:30:15.250Z'],
    ['@1795509015', '2026-11-24T08:30:15Z'],
    ['1795509015250000', '2026-11-24T08:30:15.250Z'],
    ['1795509015250000000', '2026-11-24T08:30:15.250Z'],
    ['/Date(1795509015250+0100)/', '2026-11-24T08:30:15.250Z'],
    ['20261124T083015Z', '2026-11-24T08:30:15Z'],
    ['20261124T0830+0100', '2026-11-24T07:30:00Z'],
    ['20261124T083015.5-05', '2026-11-24T13:30:15.500Z'],
    ['20261124083015', '2026-11-24T08:30:15Z'],
    ['202611240830', '2026-11-24T08:30:00Z'],
    ['2026-11-24 08:30:15 +0000 UTC', '2026-11-24T08:30:15Z'],
    ['2026-11-24 09:30:15.25 +0100 CET m=+0.004', '2026-11-24T08:30:15.250Z'],
    ['2026-11-24 11:30:15 +0300 +03', '2026-11-24T08:30:15Z'],
    ['2026-11-24 08:30:15.25-03', '2026-11-24T11:30:15.250Z'],
    ['2026-11-24T09:30:15+01:00[Europe/Madrid]', '2026-11-24T08:30:15Z'],
    ['2026-11-24T08:30:15Z[UTC]', '2026-11-24T08:30:15Z'],
    ['2026-11-24T09:30:15[Europe/Madrid]', '2026-11-24T08:30:15Z'],
    ['Tuesday, 24-Nov-26 08:30:15 UTC', '2026-11-24T08:30:15Z'],
    ['11/24/2026, 8:30:15\u202fPM', '2026-11-24T20:30:15Z'],
    // formats written by hand
    ['Nov. 24, 2026, 8:30 p.m.', '2026-11-24T20:30:00Z'],
    ['November 24, 2026 at 12:05 AM', '2026-11-24T00:05:00Z'],
    ['24th of November 2026, 8 pm CET', '2026-11-24T19:00:00Z'],
    ['Tuesday, 24. November 2026 - 8:30', '2026-11-24T08:30:00Z'],
    ['Nov 2026', '2026-11-01T00:00:00Z'],
    // orders
    ['11/24/2026', '2026-11-24T00:00:00Z'],
    ['24/11/2026', '2026-11-24T00:00:00Z'],
    ['24-11-2026', '2026-11-24T00:00:00Z'],
    ['24.11.26', '2026-11-24T00:00:00Z'],
    ['03/04/2026', '2026-03-04T00:00:00Z'],
    ['03.04.2026', '2026-04-03T00:00:00Z'],
    ['Fri, 03/04/2026', '2026-04-03T00:00:00Z'],
    ['03-12-31', '2003-12-31T00:00:00Z'],
    // languages
    ['Di, 24 März 2026 08:00 MEZ', '2026-03-24T07:00:00Z'],
    ['mar., 24 févr. 2026 08:00:00 +0100', '2026-02-24T07:00:00Z'],
    ['24 de noviembre de 2026', '2026-11-24T00:00:00Z'],
    ['1 mar 2026', '2026-03-01T00:00:00Z'],
    ['lunedì 5 gennaio 2026', '2026-01-05T00:00:00Z'],
    ['24 ноября 2026 г., 08:30 MSK', '2026-11-24T05:30:00Z'],
    ['wt., 24 lis 2026 08:00', '2026-11-24T08:00:00Z'],
    ['Τρί, 24 Νοέ 2026 08:00:00 EET', '2026-11-24T06:00:00Z'],
    ['24 Kasım 2026 Salı', '2026-11-24T00:00:00Z'],
    ['2026-november-24T9:15-05:00', '2026-11-24T14:15:00Z'],
    ['2026년 11월 24일 08:30:15', '2026-11-23T23:30:15Z'],
    ['2026-11-24 오후 8:30:15', '2026-11-24T11:30:15Z'],
    ['2026年11月24日 8時30分', '2026-11-24T08:30:00Z'],
    ['ср, 11 фев 2026 08:00', '2026-02-11T08:00:00Z'],
    ['9 сен 2026', '2026-09-09T00:00:00Z'],
    ['24 ноября 2026 г. в 08:30 МСК', '2026-11-24T05:30:00Z'],
    ['24 листопада 2026 р., 08:30', '2026-11-24T08:30:00Z'],
    ['3 кві 2026', '2026-04-03T00:00:00Z'],
    ['8 жов 2026 року о 08:30', '2026-10-08T08:30:00Z'],
    ['2026年11月24日 星期二 下午8:30', '2026-11-24T20:30:00Z'],
    ['2026年11月24日 8点', '2026-11-24T08:00:00Z'],
    ['二〇二六年十一月二十四日', '2026-11-24T00:00:00Z'],
    ['令和8年11月24日(火) 8時30分', '2026-11-24T08:30:00Z'],
    ['2026年11月24日火曜日 08:30:15', '2026-11-24T08:30:15Z'],
    ['民國115年11月24日', '2026-11-24T00:00:00Z'],
    ['2026. 11. 24. 오후 8:30', '2026-11-24T11:30:00Z'],
    ['2026년 11월 24일 화요일 오전 8시', '2026-11-23T23:00:00Z'],
    ['٢٠٢٦-١١-٢٤ ٠٨:٣٠', '2026-11-24T08:30:00Z'],
    ['۲۰۲۶/۱۱/۲۴', '2026-11-24T00:00:00Z'],
    ['２０２６年１１月２４日　０８：３０', '2026-11-24T08:30:00Z'],
    ['الثلاثاء، 24 نوفمبر 2026، 8:30 م', '2026-11-24T20:30:00Z'],
    ['٢٤ تشرين الثاني ٢٠٢٦', '2026-11-24T00:00:00Z'],
    ['ngày 24 tháng 11 năm 2026', '2026-11-24T00:00:00Z'],
    // not dates
    ['', null],
    ['yesterday', null],
    ['Tue, 24 Zzz 2026', null],
    ['Tue, 31 Jun 2026', null],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['2026-11-24T25:00:00Z', null],
    ['2026-11-24T10:61:00Z', null],
    ['2026-11-24T10:00:61Z', null],
    ['2026-11-24T10:00:00-99:99', null],
    ['2026-11-24T10:00:00+zz:00', null],
    ['2026-11-24T10:00:00Z and more', null],
    ['24 Nov 2026 1:2:3:4', null],
    ['24 Nov 2026 08:00 Mars/Olympus', null],
    ['0000-01-01', null],
    ['-0001-11-30T00:00:00+00:00', null],
    ['Wed, 30 Nov -0001 00:00:00 +0000', null],
    ['12', null],
    ['9'.repeat(200), null],
  ])('%j is %s', (text, instant) => {
    expect(parseDate(text)).toBe(instant === null ? null : Date.parse(instant))
  })

  const instant = fc
    .date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2049-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000))

  it('reads every instant in the standard forms', () => {
    fc.assert(
      fc.property(instant, (date) => {
        for (const text of [date.toISOString(), date.toUTCString(), String(date.getTime())]) {
          if (text === String(date.getTime()) && !/^\d{12,13}$/.test(text)) continue
          expect(parseDate(text)).toBe(date.getTime())
        }
      }),
    )
  })

  it('reads every instant as programs print it', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const iso = date.toISOString().slice(0, 19)
        const plain = iso.replace('T', ' ')
        const forms = [
          `${plain} +0000 UTC`,
          `${plain}+00`,
          `${iso}Z[UTC]`,
          `${iso.replaceAll(/[-:]/g, '')}Z`,
          `${plain.replaceAll(/[-: ]/g, '')}`,
          plain.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
        ]
        for (const text of forms) expect([text, parseDate(text)]).toEqual([text, date.getTime()])
      }),
    )
  })

  it('reads every offset', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -12 * 60, max: 14 * 60 }), (date, minutes) => {
        const wall = new Date(date.getTime() + minutes * MINUTE).toISOString().slice(0, 19)
        const abs = Math.abs(minutes)
        const two = (value: number): string => String(value).padStart(2, '0')
        const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(abs / 60))}:${two(abs % 60)}`
        expect(parseDate(wall + offset)).toBe(date.getTime())
      }),
    )
  })

  it.each([
    'en-US',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'ru',
    'uk',
    'pl',
    'cs',
    'el',
    'hu',
    'tr',
    'sv',
    'fi',
    'id',
    'bg',
    'sr',
    'ar-EG',
  ])('knows every month and day of %s', (language) => {
    for (let day = 0; day < 365; day += 9) {
      const date = Date.UTC(2026, 0, 1 + day)
      const form = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' })
      const deps = form.formatToParts(date)
      const part = (type: string): string => deps.find((each) => each.type === type)?.value ?? ''
      const text = `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`
      expect([text, parseDate(text)]).toEqual([text, date])
    }
  })

  it('never throws', () => {
    const words = fc.constantFrom(
      '24',
      'nov',
      '2026',
      ':',
      '-',
      '/',
      '+01:00',
      'T',
      'z',
      'pm',
      'Etc/GMT+5',
      '年',
      '(',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const read = parseDate(text)
          expect(read === null || Number.isFinite(read)).toBe(true)
        },
      ),
      { numRuns: propertyRuns(1000) },
    )
  })
})
