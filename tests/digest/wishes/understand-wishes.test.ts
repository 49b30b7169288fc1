import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { topicName } from '../../../src/card/wording.ts'
import { topicNames } from '../../../src/digest/wishes/topic-names.ts'
import { understandWishes } from '../../../src/digest/wishes/understand-wishes.ts'
import { loadTexts } from '../../../src/text/locales.ts'
import { readWishes } from '../../../src/text/wishes/read-wishes.ts'

const texts = loadTexts(join(import.meta.dirname, '../../../locales'))
const catalog = {
  topics: topicNames((topic) =>
    texts.languages.map((language) => topicName(topic, texts.in(language))),
  ),
  sources: [
    { id: 1, title: 'The Verge', url: 'https://www.theverge.com/rss/index.xml' },
    { id: 2, title: 'Golem.de', url: 'https://rss.golem.de/rss.php' },
    { id: 3, title: 'Ars Technica', url: 'https://feeds.arstechnica.com/arstechnica/index' },
  ],
}

const understood = (text: string) => {
  const { wishes, unread } = understandWishes(readWishes(text), catalog)
  return [
    ...wishes.map(({ direction, subject }) => `${direction} ${subject.kind} ${subject.name}`),
    ...unread.map((part) => `unread ${part}`),
  ].join(', ')
}

describe('a wish is about', () => {
  test.each([
    [
      'less about funding rounds, more databases',
      'less word funding* round*, more topic databases',
    ],
    ['no crypto and games', 'none topic crypto, none topic games'],
    ['less law & policy', 'less topic policy'],
    ['more from The Verge, less from golem', 'more source 1, less source 2'],
    ['only ars technica', 'only source 3'],
    ['more kubernetes', 'more word kubernete*'],
    ['less Go', 'less word go'],
    ['mehr Open Source, weniger Raumfahrt', 'more topic linux, less topic space'],
    ['меньше о криптовалютах, больше безопасности', 'less topic crypto, more topic security'],
    ['menos criptomonedas, más seguridad', 'less topic crypto, more topic security'],
    ['moins de jeux, plus de vie privée', 'less topic games, more topic privacy'],
    ['不要游戏，多看数据库', 'none topic games, more topic databases'],
    ['less police', 'less word police*'],
    ['less crypto, more crypto', 'more topic crypto'],
    ['only kubernetes', 'unread kubernetes'],
    ['less …', 'unread …'],
    [`less ${'x'.repeat(70)}`, `unread ${'x'.repeat(70)}`],
  ])('%s', (text, expected) => {
    expect(understood(text)).toBe(expected)
  })

  test('every topic by its name in every language', () => {
    for (const language of texts.languages) {
      for (const topic of new Set(catalog.topics.values())) {
        const name = topicName(topic, texts.in(language))
        expect(understood(`less ${name}`), `${language} ${name}`).toBe(`less topic ${topic}`)
      }
    }
  })
})
