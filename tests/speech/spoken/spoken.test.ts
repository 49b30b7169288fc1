import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spoken } from '../../../src/speech/spoken/spoken.ts'

const say = (language: string, cases: readonly (readonly [string, string])[]) =>
  describe(language, () => {
    test.each(cases)('%s', (text, said) => {
      expect(spoken(text, language)).toBe(said)
    })
  })

say('en', [
  [
    'It raised $3.5bn, or £1.2 billion (€20m).',
    'It raised 3.5 billion dollars, or 1.2 billion pounds (20 million euros).',
  ],
  [
    '$3–5 billion, US$3 million, $1 and $100k',
    '3 to 5 billion dollars, 3 million US dollars, 1 dollar and 100 thousand dollars',
  ],
  [
    '5 GB at 2,048 GB/s, 120 km/h, 45 °C, 5%',
    '5 gigabytes at 2,048 gigabytes per second, 120 kilometers per hour, 45 degrees Celsius, 5 percent',
  ],
  [
    '1 GB, 3–5 GHz, 0.5 kWh, 1 W, 7 nm',
    '1 gigabyte, 3 to 5 gigahertz, 0.5 kilowatt-hours, 1 W, 7 nanometers',
  ],
  [
    '2.5x faster, 1920×1080, 10^6 and 10⁻⁶',
    '2.5 times faster, 1920 by 1080, 10 to the power of 6 and 10 to the power of -6',
  ],
  ['v1.2.3 of 2026-11-21 at 14:30 UTC', 'version 1.2.3 of 21 November 2026 at 14:30 UTC'],
  [
    'See https://www.example.com/a/b?c=1. And github.com/foo/bar,',
    'See example.com. And github.com,',
  ],
  [
    'e.g. `foo_bar()` or --flag, std::vector, etc. Then more, etc.',
    'for example foo bar or flag, std vector, et cetera. Then more, et cetera.',
  ],
  [
    '~5, ≥ 10, ≤ 3, № 7, #42, 10–20 people 🎉 [12]',
    'about 5, at least 10, at most 3, number 7, number 42, 10 to 20 people [12]',
  ],
  ['R&D at A & B™', 'R&D at A and B'],
])

say('de', [
  [
    'Für 3,5 Mrd. US$ und 5 Mio. Nutzer, z. B. Apple, ca. 2,5 GB usw.',
    'Für 3,5 Milliarden US-Dollar und 5 Millionen Nutzer, zum Beispiel Apple, circa 2,5 Gigabyte und so weiter.',
  ],
  [
    '1 Mrd. €, 1,5 kWh, 3–5 km/h, 10⁶, 5 %',
    '1 Milliarde Euro, 1,5 Kilowattstunden, 3 bis 5 Kilometer pro Stunde, 10 hoch 6, 5 Prozent',
  ],
])
say('es', [
  [
    '3.500 M€ y 5 GB, p. ej. EE. UU., 20 %, 1 GHz',
    '3.500 millones de euros y 5 gigabytes, por ejemplo Estados Unidos, 20 por ciento, 1 gigahercio',
  ],
])
say('fr', [
  [
    '3,5 Md€ pour 5 Go, soit 20 M$, 50 %, n° 5',
    '3,5 milliards d’euros pour 5 gigaoctets, soit 20 millions de dollars, 50 pour cent, numéro 5',
  ],
])
say('pt', [
  [
    'R$ 3,5 bi e US$ 20 mi, 2,5x',
    '3,5 bilhões de reais e 20 milhões de dólares americanos, 2,5 vezes',
  ],
])
say('ru', [
  [
    '3,5 млрд ₽, 5 ГБ, 1 ГБ, 2,5 ГБ, 21 %, 120 км/ч и т. д.',
    '3,5 миллиарда рублей, 5 гигабайт, 1 гигабайт, 2,5 гигабайта, 21 процент, 120 километров в час и так далее.',
  ],
  [
    '$1, $2, $5 млн, в 2,5x, 2026-11-21, 3,5 ГГц, 5–10 ГБ',
    '1 доллар, 2 доллара, 5 миллионов долларов, в 2,5 раза, 21 ноября 2026 года, 3,5 гигагерца, 5–10 гигабайт',
  ],
])
say('uk', [
  ['3 млрд ₴, 2 ГБ, 15 %, 5 кВт', '3 мільярди гривень, 2 гігабайти, 15 відсотків, 5 кіловат'],
])
say('zh', [
  [
    '$3.5亿，5 GB，20%，120 km/h，3.5 GHz，2.5x，10^6',
    '3.5亿美元，5 GB，20%，每小时120公里，3.5吉赫，2.5倍，10的6次方',
  ],
])
say('ja', [['🎉 5 GB https://example.com/x', '5 GB example.com']])

describe('what may mean two things stays', () => {
  test.each([
    '5G, GPT-4, iPhone 15, x86-64, H₂O, C++, F#, 24/7, 4x4',
    'A$5m, ¥500, $5/month, 5 m, 5 s, 5 V',
    'It ended 3–1 and 1–3 on the 2–0 night.',
    'CVE-2026-1234, 127.0.0.1, 1.2.3, 10.0.0.0/8, 2026-13-45',
    'ada@example.com wrote to @ada about example.com',
    '12² and m³',
  ])('%s', (text) => {
    expect(spoken(text, 'en')).toBe(text)
  })
})

describe('whatever the text', () => {
  const LANGUAGES = ['de', 'en', 'es', 'fr', 'pt', 'ru', 'uk', 'zh', 'ja']
  const piece = fc.oneof(
    fc.constantFrom(
      '$',
      '€',
      'GB',
      ' GB',
      '%',
      '–',
      ' ',
      '.',
      ',',
      'x',
      '×',
      '^',
      '#',
      '~',
      'v',
      ' bn',
      ' Mio.',
      ' млн',
      'km/h',
      'a',
      'Ж',
      '亿',
      'etc.',
      '(',
      '_',
      '/',
      ':',
    ),
    fc.nat(99_999).map(String),
    fc.string({ maxLength: 4 }),
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  test('no number is lost, changed, added or moved', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (given, language) => {
        // Addresses lose their paths, powers their raised digits, and dates their order.
        fc.pre(!/\/\S|\[\d|\d-\d|[⁰¹²³⁴-⁹]/u.test(given))
        const digits = (one: string) => one.normalize('NFC').match(/[0-9]/gu)?.join('') ?? ''
        expect(digits(spoken(given, language))).toBe(digits(given))
      }),
    )
  })

  test('it ends soon, and nothing that nobody could say is left', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (given, language) => {
        const said = spoken(given, language)
        expect(said.length).toBeLessThan(given.length * 30 + 50)
        expect(said).not.toMatch(/\s{2}|^\s|\s$|[\p{Cc}\u{1F300}-\u{1FAFF}]/u)
      }),
    )
    // A pattern that goes back and forth would take minutes for these.
    const pieces = [
      '1,',
      '1 ',
      '$1–',
      'a.',
      '_',
      '=>',
      '1',
      'https://',
      'https://a/',
      'a::',
      '5 000',
    ]
    for (const long of pieces.map((one) => one.repeat(10_000))) spoken(long, 'ru')
  })
})
