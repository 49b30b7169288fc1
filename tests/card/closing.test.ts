import { describe, expect, test } from 'vitest'
import { type ClosingLine, closing } from '../../src/card/closing.ts'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from '../../src/card/limits.ts'
import { english } from '../support/english.ts'

const line = (change: Partial<ClosingLine> = {}): ClosingLine => ({
  headline: 'Chinese AI labs rent the chips they cannot buy',
  link: 'https://news.example/chips',
  isUpdate: false,
  saved: false,
  ...change,
})
const labels = (message: { keyboard: { text: string }[][] }) =>
  message.keyboard.map((row) => row.map((key) => key.text))

describe('the closing card', () => {
  test('lists the headlines, marks what was saved and what was an update, and opens each card', () => {
    const shown = closing(
      {
        digest: 46,
        when: 'tomorrow at 08:00',
        headlines: [line(), line({ headline: 'A second flaw', saved: true, isUpdate: true })],
      },
      english,
    )
    expect(shown.text).toBe(
      [
        'That’s all. See you tomorrow at 08:00.',
        '',
        '1. Chinese AI labs rent the chips they cannot buy',
        '2. 🔖 🔄 A second flaw',
        '',
        'You saved one story.',
      ].join('\n'),
    )
    expect(labels(shown)).toEqual([
      ['1', '2'],
      ['◂', '🔖 Saved'],
    ])
  })

  test('of one article has no numbers; of none there is nothing to go back to', () => {
    const one = closing({ digest: 46, when: null, headlines: [line()] }, english)
    expect(labels(one)).toEqual([['◂', '🔖 Saved']])
    const none = closing({ digest: 46, when: null, headlines: [] }, english)
    expect(labels(none)).toEqual([['🔖 Saved']])
    expect(none.text).toMatch(/^That’s all\.\n\nNothing saved/)
  })

  test('of twenty endless headlines is a message that Telegram takes', () => {
    const endless = Array.from({ length: 20 }, () =>
      line({ headline: 'Ключевые слова '.repeat(50), saved: true, isUpdate: true }),
    )
    const { text, entities, keyboard } = closing(
      { digest: 46, when: null, headlines: endless },
      english,
    )
    expect(text.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS)
    expect(entities.length).toBeLessThanOrEqual(MESSAGE_ENTITIES)
    expect(keyboard.map((row) => row.length)).toEqual([5, 5, 5, 5, 2])
  })
})
