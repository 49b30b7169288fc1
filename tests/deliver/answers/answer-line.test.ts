import { describe, expect, test } from 'vitest'
import { createAnswerLine } from '../../../src/deliver/answers/answer-line.ts'

const open = (...chats: number[]) => {
  const line = createAnswerLine<{ chatId: number; text: string }>()
  const count = new Map<number, number>()
  for (const chatId of chats) {
    const place = (count.get(chatId) ?? 0) + 1
    count.set(chatId, place)
    line.add({ chatId, text: `${chatId}.${place}` })
  }
  const next = (now = 0) => line.next(now)?.text
  return { line, next }
}

describe('the line of answers', () => {
  test('first come, first served', () => {
    const { next, line } = open(3, 1, 2)
    expect([next(), next(), next(), next()]).toEqual(['3.1', '1.1', '2.1', undefined])
    expect(line.size).toBe(0)
  })

  test('one of a chat at a time, and the others do not wait for it', () => {
    const { next, line } = open(1, 1, 2)
    expect([next(), next(), next()]).toEqual(['1.1', '2.1', undefined])
    line.done(1)
    expect(next()).toBe('1.2')
  })

  test('a chat that rests steps aside, with all that it has', () => {
    const { next, line } = open(1, 2, 1, 3)
    line.rest(1, 5000)
    line.rest(1, 100)
    expect([next(4999), next(4999), next(4999)]).toEqual(['2.1', '3.1', undefined])
    expect(line.nextRestEnd(4999)).toBe(5000)
    expect(next(5000)).toBe('1.1')
    line.done(1)
    expect([next(5000), line.nextRestEnd(5000)]).toEqual(['1.2', null])
  })

  test('what was refused for now goes in front of its chat again', () => {
    const { next, line } = open(1, 1, 2)
    const item = line.next(0)
    if (item !== undefined) line.putBack(item)
    expect([next(), next()]).toEqual(['1.1', '2.1'])
  })

  test('gives out what somebody else takes over, in its order', () => {
    const { next, line } = open(1, 2, 1)
    expect(line.chats()).toEqual(new Set([1, 2]))
    expect(line.takeOut(({ chatId }) => chatId === 1).map(({ text }) => text)).toEqual([
      '1.1',
      '1.2',
    ])
    expect([next(), next()]).toEqual(['2.1', undefined])
  })
})
