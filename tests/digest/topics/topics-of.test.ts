import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { term } from '../../../src/digest/muting.ts'
import { RULES } from '../../../src/digest/topics/topic-rules.ts'
import { TOPICS } from '../../../src/digest/topics/topics.ts'
import { topicsOf } from '../../../src/digest/topics/topics-of.ts'

const of = (title: string, more: Partial<Parameters<typeof topicsOf>[0]> = {}) =>
  topicsOf({ title, lead: null, categories: [], sourceTopic: null, ...more })

describe('the topics of an article', () => {
  test.each([
    ['OpenAI shows a smaller language model', 'ai'],
    ['Ransomware gang publishes patient files', 'security'],
    ['Schwachstelle in Routern: Angreifer übernehmen Geräte', 'security'],
    ['Хакеры нашли уязвимость в почтовом сервере', 'security'],
    ['Нейросеть научили читать рентген', 'ai'],
    ['Штучний інтелект у школах', 'ai'],
    ['台积电宣布新的芯片工厂', 'chips'],
    ['Una empresa levanta financiación', 'business'],
    ['La vie privée des enfants et le RGPD', 'privacy'],
    ['Criptomoedas em queda', 'crypto'],
    ['PostgreSQL 20 speeds up sorting', 'databases'],
    ['The rocket reached orbit', 'space'],
  ])('%s', (title, topic) => {
    expect(of(title)[0]).toBe(topic)
  })

  test('can come from the categories of the feed', () => {
    expect(of('What we learned', { categories: ['Privacy', 'Misc'] })).toEqual(['privacy'])
  })

  test('are those of the source if the text has none', () => {
    expect(of('What we learned', { sourceTopic: 'science' })).toEqual(['science'])
    expect(of('What we learned', { sourceTopic: 'gardening' })).toEqual([])
  })

  test('a word inside another word does not match', () => {
    expect(of('Taiwan said it maintains its stance')).toEqual([])
  })

  test('are at most three known topics for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, lead) => {
        const found = of(title, { lead })
        expect(found.length).toBeLessThanOrEqual(3)
        for (const topic of found) expect(TOPICS).toContain(topic)
      }),
    )
  })
})

test('every rule can match something', () => {
  for (const topic of TOPICS) {
    for (const rule of RULES[topic].split('|')) expect(term(rule), `${topic}: ${rule}`).not.toBe('')
  }
})
