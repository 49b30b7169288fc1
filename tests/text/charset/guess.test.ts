import { describe, expect, it } from 'vitest'
import { guessEncoding } from '../../../src/text/charset/guess.ts'

/** Encodes by inverting the platform's decoder: maps each letter to the byte or pair of bytes that decodes to it. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  const put = (...bytes: number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes))
    if (!table.has(char)) table.set(char, bytes)
  }
  for (let byte = 0; byte < 256; byte += 1) put(byte)
  for (let first = 0x81; first < 255; first += 1) {
    for (let second = 0x40; second < 255; second += 1) put(first, second)
  }
  return Uint8Array.from(Array.from(text).flatMap((char) => table.get(char) ?? []))
}

describe('guessEncoding', () => {
  it.each([
    [
      'koi8-r',
      'Сегодня в городе открылась новая выставка, посвященная истории вычислительной техники.',
    ],
    [
      'windows-1251',
      'Сегодня в городе открылась новая выставка, посвященная истории вычислительной техники.',
    ],
    ['gb18030', '今天在这个城市里，人们可以看到一个新的展览，它的主题是计算机的历史和发展。'],
    ['big5', '今天在這個城市裡，人們可以看到一個新的展覽，它的主題是電腦的歷史和發展。'],
    [
      'euc-kr',
      '오늘 이 도시에서 컴퓨터의 역사를 보여주는 새로운 전시회가 열렸다. 사람들이 많이 왔다.',
    ],
    [
      'shift_jis',
      'きょうこのまちでコンピューターのれきしについてのあたらしいてんらんかいがひらかれた。',
    ],
    [
      'euc-jp',
      'きょうこのまちでコンピューターのれきしについてのあたらしいてんらんかいがひらかれた。',
    ],
    ['windows-874', 'วันนี้ในเมืองมีการเปิดนิทรรศการใหม่เกี่ยวกับประวัติศาสตร์ของคอมพิวเตอร์'],
    ['windows-1253', 'Σήμερα άνοιξε στην πόλη μια νέα έκθεση για την ιστορία των υπολογιστών.'],
    ['windows-1255', 'היום נפתחה בעיר תערוכה חדשה על תולדות המחשב והתקשורת'],
    ['windows-1256', 'افتتح اليوم في المدينة معرض جديد عن تاريخ الحاسوب والاتصالات'],
    [
      'windows-1252',
      'Hoy se abrió en la ciudad una exposición: el año pasado, más niños que aquí. ¿Cuántos?',
    ],
    [
      'windows-1252',
      'Heute öffnete in der Stadt eine schöne Ausstellung über die Größe früher Rechner.',
    ],
    [
      'windows-1252',
      'Aujourd’hui, une nouvelle exposition a été inaugurée à l’hôtel de ville, français compris.',
    ],
    ['windows-1252', 'plain ASCII'],
  ])('%s: %s', (encoding, text) => expect(guessEncoding(encode(text, encoding))).toBe(encoding))
})
