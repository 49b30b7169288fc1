/**
 * The most frequent letters of languages that were written in encodings of their own, by encoding. About a third to
 * two thirds of a real text is made of them; read in a wrong encoding, a text has hardly any.
 */
const FREQUENT: [encoding: string, letters: string][] = [
  [
    'gb18030',
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里',
  ],
  [
    'big5',
    '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡',
  ],
  ['euc-kr', '이다는의에을를가고하지은한서로으도자니기사어시아그해리인대일스있정수나부보'],
  ['shift_jis', 'のにはをたがでてとしれさいるなもあかスンルトイアリ'],
  ['euc-jp', 'のにはをたがでてとしれさいるなもあかスンルトイアリ'],
  ['koi8-r', 'оеаинтсрвлкмдпуыя'],
  ['windows-1251', 'оеаинтсрвлкмдпуыяі'],
  ['windows-874', 'านรกอเงมยลวดทตสห่้ัีิะ'],
  ['windows-1253', 'αοιετνσηρπκμλυςάίόέή'],
  ['windows-1255', 'יוהלאתרשמבנםד'],
  ['windows-1256', 'اليمنرتوبةدعسفكأ'],
]

/**
 * Least share of frequent letters that is no chance. An encoding of several bytes a letter has thousands of letters, so
 * chance hits few of them; one of single bytes turns any bytes into letters of its language.
 */
const ENOUGH = { several: 0.12, single: 0.3 }
const SEVERAL = new Set(['gb18030', 'big5', 'euc-kr', 'shift_jis', 'euc-jp'])
/** As much of the text as is judged. */
const SAMPLE = 20_000

function shareOf(bytes: Uint8Array, encoding: string, letters: string): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE))
  const foreign = text.match(/[^\p{ASCII}]+/gu) ?? []
  // An accented letter of a Latin language stands alone among ASCII; letters of these languages stand together.
  const words = foreign.filter((run) => run.length > 1).join('')
  const frequent = Array.from(words).filter((char) => letters.includes(char)).length
  return frequent / Math.max(1, foreign.join('').length)
}

/**
 * Guesses the encoding of bytes that nothing and nobody names and that are no UTF-8: the one in which most of what is
 * not ASCII are frequent letters of its language, else windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): string {
  for (const several of [true, false]) {
    let best: string | null = null
    let most = several ? ENOUGH.several : ENOUGH.single
    for (const [encoding, letters] of FREQUENT) {
      if (SEVERAL.has(encoding) !== several) continue
      const share = shareOf(bytes, encoding, letters)
      if (share > most) {
        most = share
        best = encoding
      }
    }
    if (best !== null) return best
  }
  return 'windows-1252'
}
