import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutHidden } from '../../src/text/hidden-characters.ts'

describe('what the author wrote stays', () => {
  it.each([
    ['exponents', '10⁶ qubits, 10⁻⁹ s, 2³, mc², 25 m², H₂O'],
    ['fractions and compatibility forms', '½ of 1½, ﬁle ①, ㎏, Windows™, ＡＢＣ, “…”'],
    ['full-width punctuation', '他说：“好，走！”（真的？）'],
    ['letters and marks apart (NFD)', 'A\u030angstro\u0308m, Ku\u030arka'],
    ['names that look like links', 'LWN.net, ASP.NET, #MeToo, @types/node, /etc'],
    ['Persian non-joiners', 'می\u200cخواهم کتاب\u200cها را بخوانم'],
    ['an Arabic letter in its joined form', 'ه\u200d'],
    ['Sinhala joiners', 'ශ්\u200dරී ලංකාව'],
    ['Devanagari half forms and Bengali ya-phala', 'क्\u200dष, र\u200d্য'],
    [
      'emoji sequences',
      '👩\u200d🚀 🏳\ufe0f\u200d🌈 👨🏽\u200d💻 ⛓\ufe0f\u200d💥 1\ufe0f\u20e3 ❤\ufe0f ©\ufe0e',
    ],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a variant of a Japanese name', '葛\u{e0100}城'],
    ['Mongolian variants', 'ᠠ\u180bᠨ'],
    ['marks of direction in Hebrew', 'קפה (\u200fC++\u200f)'],
    ['visible format characters', 'آية \u06dd١'],
    ['a joiner of marks', 'ל\u05b7\u034f\u05b4ם'],
    ['an old Korean syllable', '\u1100\u1160\u115f\u1161'],
    ['wide blanks', 'a\u3164b\uffa0c'],
    ['white space', 'a\tb\nc\r\nd\u00a0e\u3000f'],
  ])('%s', (_what, text) => {
    expect(withoutHidden(text)).toBe(text)
  })
})

describe('what is invisible and can mislead goes', () => {
  it.each([
    ['bidi overrides and isolates', '\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['tag characters', `ok${String.fromCodePoint(0xe0049, 0xe0067)}`, 'ok'],
    ['a message behind a flag', `🏴${'\u{e0061}'.repeat(40)}\u{e007f}`, '🏴'],
    ['a run of variation selectors', `😀\ufe0f${'\u{e0140}\u{e0151}'.repeat(9)}`, '😀\ufe0f'],
    ['variation selectors of letters', 'a\ufe0fb\u{e0101}', 'ab'],
    ['joiners in Latin, Cyrillic and Chinese', 'a\u200db ж\u200cж 中\u200d文', 'ab жж 中文'],
    ['a run of joiners', `ا${'\u200c\u200d'.repeat(9)}`, 'ا\u200c'],
    ['zero-width spaces, word joiners, BOM', '\ufeffa\u200bb\u2060c', 'abc'],
    ['soft hyphens', 'hy\u00adphen', 'hyphen'],
    ['marks of direction in Latin', 'a\u200eb\u200fc\u061c', 'abc'],
    ['fillers and joiners of marks between letters', 'c\u115fd\u034fe', 'cde'],
    ['control characters', 'a\u0000\u0001\u001bb\u007f\u0090', 'ab'],
    ['annotations', 'a\ufff9b\ufffac\ufffb', 'abc'],
  ])('%s', (_what, text, expected) => {
    expect(withoutHidden(text)).toBe(expected)
  })
})

it('knows the text before a piece', () => {
  expect(withoutHidden('\u200cخواهم', 'می')).toBe('\u200cخواهم')
  expect(withoutHidden('\u200d🚀', 'see 👩')).toBe('\u200d🚀')
  expect(withoutHidden('\u200f.', 'שלום')).toBe('\u200f.')
  expect(withoutHidden('\u200d🚀', 'see')).toBe('🚀')
})

/** Invisible whatever stands around it. */
const DANGEROUS = [
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u{e0041}',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u0007',
]
const VISIBLE = /^[^\p{Default_Ignorable_Code_Point}\p{C}]+$/u
/** Graphemes without hidden characters, and sequences that need one. */
const written = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
          .filter((text) => VISIBLE.test(text)),
      },
      fc.constantFrom(
        '👩\u200d🚀',
        '❤\ufe0f',
        'می\u200cخواهم',
        'ශ්\u200dරී',
        '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
        '10⁶',
        '½',
        '：',
        'A\u030a',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

it('returns letters, marks, signs and emoji as they came', () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(withoutHidden(text)).toBe(text)
    }),
  )
})

it('removes dangerous characters wherever they stand, and nothing else', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...DANGEROUS), fc.nat(), (text, sign, at) => {
      const words = text.split(' ')
      words.splice(at % (words.length + 1), 0, sign)
      expect(withoutHidden(words.join(' '))).toBe(words.with(words.indexOf(sign), '').join(' '))
    }),
  )
})

it('is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(withoutHidden(withoutHidden(text))).toBe(withoutHidden(text))
    }),
  )
})
