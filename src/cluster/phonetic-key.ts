/**
 * A name as it sounds, roughly: the beginning of it in Latin letters, so that `Волгабанка` and `Volgabank`, `Яндекс`
 * and `Yandex` are one. Takes a folded name. Cyrillic names are declined, which the cut removes; spellings of one sound
 * (c and k, x and ks, w and v, y and i) are made alike. Codes and names in other scripts stay as they are.
 */
export function phoneticKey(name: string): string {
  if (!WORD.test(name)) return name
  return name
    .replace(CYRILLIC, (letter) => LATIN[letter] ?? '')
    .replace(SPELLING, (letters) => SOUND[letters] ?? letters)
    .replace(DOUBLED, '$1')
    .slice(0, LETTERS)
}

/** Six letters tell names apart and are shorter than the stem of nearly any declined one. */
const LETTERS = 6
const WORD = /^[a-z\u0400-\u04ff]{4,}$/u
const CYRILLIC = /[\u0400-\u04ff]/gu
const SPELLING = /sch|tch|ch|sh|ph|zh|kh|ts|ck|qu|[cqxwyj]/gu
const DOUBLED = /(.)\1+/gu

const SOUND: Record<string, string> = {
  sch: 's',
  tch: 's',
  ch: 's',
  sh: 's',
  zh: 's',
  kh: 'h',
  ts: 's',
  ph: 'f',
  ck: 'k',
  qu: 'kv',
  c: 'k',
  q: 'k',
  x: 'ks',
  w: 'v',
  y: 'i',
  j: 'i',
}

const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}
