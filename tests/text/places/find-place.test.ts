import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlace } from '../../../src/text/places/find-place.ts'

/** Who types it, what, and the zone that it means. */
const PLACES: Readonly<Record<string, string>> = {
  de: 'Hamburg=Europe/Berlin|Köln=Europe/Berlin|Koeln=Europe/Berlin|MÜNCHEN=Europe/Berlin|Görlitz=Europe/Berlin|Wien=Europe/Vienna|Zermatt=Europe/Zurich|Mailand=Europe/Rome|Breslau=Europe/Warsaw|Moskau=Europe/Moscow|Deutschland=Europe/Berlin',
  en: 'San Francisco=America/Los_Angeles|NYC=America/New_York|Bangalore=Asia/Kolkata|St. Petersburg=Europe/Moscow|Portland, OR=America/Los_Angeles|Paris, Texas=America/Chicago|Springfield, MO=America/Chicago|London=Europe/London|India=Asia/Kolkata|UK=Europe/London|California=America/Los_Angeles|Nuuk=America/Nuuk',
  es: 'Sevilla=Europe/Madrid|Ciudad de México=America/Mexico_City|CDMX=America/Mexico_City|Bogotá=America/Bogota|Cusco=America/Lima|La Habana=America/Havana|Nueva York=America/New_York|Londres=Europe/London|Colombia=America/Bogota',
  fr: 'Lyon=Europe/Paris|Bruxelles=Europe/Brussels|Montréal=America/Toronto|Genève=Europe/Zurich|Le Caire=Africa/Cairo|Pékin=Asia/Shanghai|Chamonix=Europe/Paris|Belgique=Europe/Brussels',
  pt: 'São Paulo=America/Sao_Paulo|sao paulo=America/Sao_Paulo|Rio=America/Sao_Paulo|Manaus=America/Manaus|Lisboa=Europe/Lisbon|Nova Iorque=America/New_York|Florianópolis=America/Sao_Paulo',
  ru: 'Москва=Europe/Moscow|питер=Europe/Moscow|Екатеринбург=Asia/Yekaterinburg|г. Казань=Europe/Moscow|Ростов-на-Дону=Europe/Moscow|Дубна=Europe/Moscow|Алма-Ата=Asia/Almaty|Берлин=Europe/Berlin|Нью-Йорк=America/New_York|Грузия=Asia/Tbilisi|Yekaterinburg=Asia/Yekaterinburg',
  uk: 'Київ=Europe/Kyiv|Львів=Europe/Kyiv|Івано-Франківськ=Europe/Kyiv|Кам’янець-Подільський=Europe/Kyiv|Трускавець=Europe/Kyiv|Kharkiv=Europe/Kyiv|Варшава=Europe/Warsaw|Польща=Europe/Warsaw',
  zh: '北京=Asia/Shanghai|上海市=Asia/Shanghai|深圳=Asia/Shanghai|丽江=Asia/Shanghai|香港=Asia/Hong_Kong|臺北=Asia/Taipei|纽约=America/New_York|旧金山=America/Los_Angeles|西雅图=America/Los_Angeles|柏林=Europe/Berlin|日本=Asia/Tokyo',
}

describe('a place by its name', () => {
  test.each(Object.entries(PLACES))('in %s', async (_, list) => {
    for (const [place = '', zone = ''] of list.split('|').map((one) => one.split('='))) {
      expect(await findPlace(place, 8), place).toEqual({ kind: 'zone', zone, as: 'place' })
    }
  })

  test('a name of several places is asked about, the largest first, with what tells them apart', async () => {
    const found = await findPlace('springfield', 8)
    expect(found).toMatchObject({ kind: 'choices', isGuess: false })
    const places = found.kind === 'choices' ? found.places : []
    expect(
      places
        .slice(0, 2)
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['MA', 'MO'])
    expect(places.every(({ name }) => name === 'Springfield')).toBe(true)
  })

  test('a country with several clocks is asked about', async () => {
    const found = await findPlace('США', 8)
    const zones = found.kind === 'choices' ? found.places.map(({ zone }) => zone) : []
    expect(zones[0]).toBe('America/New_York')
    expect(zones).toContain('Pacific/Honolulu')
  })

  test.each([
    ['Hambrug', 'Europe/Berlin'],
    ['Barcelonna', 'Europe/Madrid'],
    ['Екатеринбрг', 'Asia/Yekaterinburg'],
    ['San Franc', 'America/Los_Angeles'],
  ])('%s is a slip or a beginning, so it is only offered', async (typed, zone) => {
    const found = await findPlace(typed, 8)
    expect(found).toMatchObject({ kind: 'choices', isGuess: true })
    expect(found.kind === 'choices' && found.places.some((one) => one.zone === zone)).toBe(true)
  })

  test.each(['', '  ', '…', 'qqqqqqq', '\t', 'a\tb', 'x'.repeat(500), 'constructor'])(
    '%j is no place',
    async (typed) => {
      expect(await findPlace(typed, 8)).toEqual({ kind: 'unknown' })
    },
  )

  test('anything typed has an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20 }), async (typed) => {
        expect(['zone', 'choices', 'unknown']).toContain((await findPlace(typed, 8)).kind)
      }),
      { numRuns: 3 },
    )
  })
})

describe('a zone by another name', () => {
  test.each([
    ['UTC+2', '+02:00', 'offset'],
    ['GMT+1', '+01:00', 'offset'],
    ['+05:30', '+05:30', 'offset'],
    ['utc −3', '-03:00', 'offset'],
    ['ＵＴＣ＋８', '+08:00', 'offset'],
    ['МСК+2', '+05:00', 'offset'],
    ['UTC', 'UTC', 'offset'],
    ['EST', 'America/New_York', 'abbreviation'],
    ['CET', null, null],
    ['мск', 'Europe/Moscow', 'abbreviation'],
    ['北京时间', 'Asia/Shanghai', 'abbreviation'],
    ['europe/berlin', 'Europe/Berlin', 'place'],
    ['Europe/Kiev', 'Europe/Kiev', 'place'],
  ])('%s', async (typed, zone, as) => {
    const found = await findPlace(typed, 8)
    if (zone === null) expect(found).toMatchObject({ kind: 'choices', isGuess: false })
    else expect(found).toEqual({ kind: 'zone', zone, as })
  })

  test.each(['UTC+15', 'UTC+2:07', '+99:99'])('%s is on no clock', async (typed) => {
    expect((await findPlace(typed, 8)).kind).toBe('unknown')
  })
})
