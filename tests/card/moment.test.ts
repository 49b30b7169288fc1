import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withMoment } from '../../src/card/moment.ts'
import { loadTexts } from '../../src/text/locales.ts'

const texts = loadTexts(join(import.meta.dirname, '../../locales'))

const at = Date.UTC(2026, 10, 24, 8)
const moment = { at, words: 'tomorrow at 08:00 (UTC)', format: 'wt' } as const

test('the words of a moment carry it, wherever the sentence has them', () => {
  const { text, entities } = withMoment((words) => `Your first one comes ${words}. Or now.`, moment)
  expect(text).toBe('Your first one comes tomorrow at 08:00 (UTC). Or now.')
  expect(entities).toEqual([
    { type: 'date_time', offset: 21, length: 23, unix_time: at / 1000, date_time_format: 'wt' },
  ])
})

test('a sentence that leaves the moment out stays as it is', () => {
  expect(withMoment(() => 'Done.', moment)).toEqual({ text: 'Done.', entities: [] })
})

test('every language names the moment in its sentences, once and whole', () => {
  for (const language of texts.languages) {
    const t = texts.in(language)
    for (const key of ['welcome-again', 'welcome-back', 'group-started']) {
      const { text, entities } = withMoment((when) => t(key, { when }), moment)
      const [entity] = entities
      expect(text.slice(entity?.offset, (entity?.offset ?? 0) + (entity?.length ?? 0))).toBe(
        moment.words,
      )
      expect(text.split(moment.words)).toHaveLength(2)
    }
  }
})
