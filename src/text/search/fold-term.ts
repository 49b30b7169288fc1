/**
 * Folds a word for the search index: no case, no accents, no vowel points (Arabic, Hebrew), no joiners, one form of letters
 * that are written in several ways (ß and ss, ı and i, Arabic and Persian yeh). Unlike `foldWord` it keeps the vowel signs of Indian
 * and Thai script and the marks of kana, without which these are other words.
 */
export function foldTerm(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replaceAll(GROUPING, '')
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(UNWRITTEN, '')
    .normalize('NFKC')
    .replaceAll(VARIANTS, (letter) => COMMON_FORM[letter] ?? letter)
}

const ASCII = /^[\x20-\x7e]*$/
/** What groups the digits of a number: 1,000 is 1000. Words contain no other commas and apostrophes. */
const GROUPING = /[,']/g
/** Combining marks of Latin, Greek and Cyrillic (й is a letter of its own, ё is not), points of Hebrew and Arabic, tatweel, invisible characters, grouping. */
const UNWRITTEN = new RegExp(
  [
    '(?<!и)\\u0306',
    '[\\u0300-\\u0305\\u0307-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
    '[\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]',
    "[\\p{Default_Ignorable_Code_Point},'’]",
  ].join('|'),
  'gu',
)
const COMMON_FORM: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const VARIANTS = new RegExp(`[${Object.keys(COMMON_FORM).join('')}]`, 'gu')
