/**
 * A rough phonetic key of a folded name: its beginning in Latin letters, so that `Волгабанка` equals `Volgabank` and
 * `Яндекс` equals `Yandex`. Cutting removes most of the declension of Cyrillic names; spellings of the same sound (c and k,
 * x and ks, w and v, y and i) are unified. Codes and names in other scripts are returned unchanged.
 */
export function phoneticKey(name: string): string {
  if (!WORD.test(name)) return name
  const known = KEYS.get(name)
  if (known !== undefined) return known
  const key = keyOf(name)
  // Every article of a day has the same few thousand words.
  if (KEYS.size >= MAX_KEYS) KEYS.clear()
  KEYS.set(name, key)
  return key
}

function keyOf(name: string): string {
  return name
    .replace(CYRILLIC, (letter) => LATIN[letter] ?? '')
    .replace(SPELLING, (letters) => SAME_SOUND[letters] ?? letters)
    .replace(DOUBLED, '$1')
    .slice(0, KEY_LENGTH)
}

const KEYS = new Map<string, string>()
const MAX_KEYS = 20_000
/** Six letters distinguish names and are shorter than the stem of almost every declined name. */
const KEY_LENGTH = 6
const WORD = /^[a-z\u0400-\u04ff]{4,}$/u
const CYRILLIC = /[\u0400-\u04ff]/gu
const SPELLING = /sch|tch|ch|sh|ph|zh|kh|ts|ck|qu|[cqxwyj]/gu
const DOUBLED = /(.)\1+/gu

const SAME_SOUND: Record<string, string> = {
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
