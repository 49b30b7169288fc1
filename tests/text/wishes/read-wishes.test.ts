import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWishes } from '../../../src/text/wishes/read-wishes.ts'

/** "less: a | more: b" for what was read, with what was not behind it. */
const read = (text: string) => {
  const { wishes, unread } = readWishes(text)
  return [
    ...wishes.map(({ direction, subject }) => `${direction}: ${subject}`),
    ...unread.map((part) => `unread: ${part}`),
  ].join(' | ')
}

describe('a wish', () => {
  test.each([
    ['less about funding rounds, more databases', 'less: funding rounds | more: databases'],
    ['less crypto, games; more AI, Rust', 'less: crypto | less: games | more: AI | more: Rust'],
    ['no more crypto', 'none: crypto'],
    ['I want fewer stories about layoffs please', 'less: layoffs'],
    ['Please show me more from The Verge', 'more: Verge'],
    ['only security', 'only: security'],
    ['I don’t want Elon Musk', 'none: Elon Musk'],
    ['less crypto and more databases', 'less: crypto | more: databases'],
    ['less law and policy', 'less: law and policy'],
    ['crypto less, databases more', 'less: crypto | more: databases'],
    ['not so much about phones. More: Linux!', 'less: phones | more: Linux'],
    ['weniger über Krypto, mehr Datenbanken', 'less: Krypto | more: Datenbanken'],
    ['keine Krypto-News mehr, nur Sicherheit', 'none: Krypto-News | only: Sicherheit'],
    ['Ich möchte weniger Meldungen über Apple und mehr Linux', 'less: Apple | more: Linux'],
    ['menos sobre criptomonedas, más bases de datos', 'less: criptomonedas | more: bases de datos'],
    ['nada de juegos y más seguridad', 'none: juegos | more: seguridad'],
    ['moins de crypto mais plus de bases de données', 'less: crypto | more: bases de données'],
    ['pas d’IA, seulement la sécurité', 'none: IA | only: sécurité'],
    ['menos notícias sobre cripto, mais bancos de dados', 'less: cripto | more: bancos de dados'],
    ['sem jogos; só segurança', 'none: jogos | only: segurança'],
    ['меньше о криптовалютах, больше про базы данных', 'less: криптовалютах | more: базы данных'],
    ['без игр, только безопасность', 'none: игр | only: безопасность'],
    ['крипты поменьше', 'less: крипты'],
    ['менше про криптовалюти, більше баз даних', 'less: криптовалюти | more: баз даних'],
    ['жодних ігор, лише безпека', 'none: ігор | only: безпека'],
    ['少看加密货币，多看数据库', 'less: 加密货币 | more: 数据库'],
    ['不要游戏的新闻；只看安全', 'none: 游戏 | only: 安全'],
    ['关于融资的新闻少一点', 'less: 融资'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['databases', 'unread: databases'],
    ['less', 'unread: less'],
    ['hello there, less crypto', 'less: crypto | unread: hello there'],
    ['', ''],
    [' , ;; ', ''],
  ])('that cannot be read is named: %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('is read from any text, and none is empty', () => {
    const words = fc.constantFrom(
      'less',
      'more',
      'no',
      'and',
      'только',
      '少',
      '的',
      'rust',
      'd’',
      '.',
      ',',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const { wishes, unread } = readWishes(typed)
        for (const { subject } of wishes) expect(subject.trim()).not.toBe('')
        expect(unread).not.toContain('')
      }),
    )
  })
})
