/**
 * A text in which number words before a scale or `percent` are digits: `elf Millionen` is `11 Millionen`, `two thousand` is
 * `2 thousand`, `douze pour cent` is `12 pour cent`. Other number words stay: small counts say little.
 */
export function withSpelledAmounts(text: string): string {
  return text.replace(AMOUNT, (all, word: string, space: string) => {
    const value = VALUES.get(word.toLowerCase())
    return value === undefined ? all : `${value}${space}`
  })
}

/** Number words in English, German, French, Spanish and Russian, all forms of one number on a line. */
const VALUES = new Map(
  Object.entries({
    1: 'one eine un один одного',
    2: 'two zwei deux dos два двух две',
    3: 'three drei trois tres три трех трёх',
    4: 'four vier quatre cuatro четыре четырех четырёх',
    5: 'five fünf cinq cinco пять пяти',
    6: 'six sechs seis шесть шести',
    7: 'seven sieben sept siete семь семи',
    8: 'eight acht huit ocho восемь восьми',
    9: 'nine neun neuf nueve девять девяти',
    10: 'ten zehn dix diez десять десяти',
    11: 'eleven elf onze once одиннадцать одиннадцати',
    12: 'twelve zwölf douze doce двенадцать двенадцати',
    13: 'thirteen dreizehn treize trece тринадцать',
    14: 'fourteen vierzehn quatorze catorce четырнадцать',
    15: 'fifteen fünfzehn quinze quince пятнадцать пятнадцати',
    16: 'sixteen sechzehn seize dieciséis шестнадцать',
    17: 'seventeen siebzehn dix-sept diecisiete семнадцать',
    18: 'eighteen achtzehn dix-huit dieciocho восемнадцать',
    19: 'nineteen neunzehn dix-neuf diecinueve девятнадцать',
    20: 'twenty zwanzig vingt veinte двадцать двадцати',
    25: 'twenty-five fünfundzwanzig vingt-cinq veinticinco',
    30: 'thirty dreißig trente treinta тридцать тридцати',
    40: 'forty vierzig quarante cuarenta сорок сорока',
    50: 'fifty fünfzig cinquante cincuenta пятьдесят пятидесяти',
    60: 'sixty sechzig soixante sesenta шестьдесят шестидесяти',
    70: 'seventy siebzig soixante-dix setenta семьдесят семидесяти',
    80: 'eighty achtzig quatre-vingts ochenta восемьдесят восьмидесяти',
    90: 'ninety neunzig quatre-vingt-dix noventa девяносто',
    100: 'hundred hundert einhundert cent cien сто ста',
    200: 'zweihundert doscientos двести двухсот',
    300: 'dreihundert trescientos триста трехсот трёхсот',
    400: 'vierhundert cuatrocientos четыреста четырехсот',
    500: 'fünfhundert quinientos пятьсот пятисот',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
)

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})(\\s)(?=${[
    'thousand|million|billion|trillion|percent|per cent|tausend|millionen|milliarde|prozent',
    'mille|milliard|pour cent|mil(?!\\p{L})|millones|millón|por ciento|por cento',
    'тысяч|миллион|миллиард|млн|млрд|процент',
  ].join('|')})`,
  'giu',
)
