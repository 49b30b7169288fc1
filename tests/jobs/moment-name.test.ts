import { expect, test } from 'vitest'
import { createMomentName } from '../../src/jobs/distributed/moment-name.ts'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)

test('a moment has one name in every process', () => {
  const one = createMomentName()
  const other = createMomentName()
  other(at('08:00:00'))
  expect(one(at('08:01:00'))).toBe('2026-11-24T08.01.00')
  expect(other(at('08:01:00'))).toBe('2026-11-24T08.01.00')
})

test('a moment that comes again after the clock was set back has another name, later ones do not', () => {
  const nameOf = createMomentName()
  const times = ['08:00:00', '08:01:00', '08:00:00', '08:01:00', '08:02:00', '08:01:00', '08:03:00']
  const names = times.map((time) => nameOf(at(time)))
  expect(new Set(names).size).toBe(names.length)
  expect(names.map((name) => name.includes('again'))).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    false,
  ])
})
