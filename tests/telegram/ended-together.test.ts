import { expect, test, vi } from 'vitest'
import { type Endable, EndedTogether } from '../../src/telegram/ended-together.ts'

const callNamed = (name: string, ended: string[]): Endable => ({
  place: -1,
  end: (reason) => ended.push(`${name}: ${reason.message}`),
})

test('a signal ends the calls that are not over, each once', () => {
  const controller = new AbortController()
  const ended: string[] = []
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => callNamed(name, ended))
  if (!a || !b || !c || !d) throw new Error('four calls')
  const calls = EndedTogether.by(controller.signal)
  for (const call of [a, b, c, d]) calls.add(call)
  calls.remove(a)
  calls.remove(a)
  calls.remove(c)
  controller.abort(new Error('late'))
  expect(ended.toSorted()).toEqual(['b: late', 'd: late'])
  // A call hears of its end while it is being ended.
  calls.remove(b)
})

test('calls of one signal share a listener', () => {
  const { signal } = new AbortController()
  const listen = vi.spyOn(signal, 'addEventListener')
  for (let turn = 0; turn < 3; turn += 1) EndedTogether.by(signal).add(callNamed('one', []))
  expect(listen).toHaveBeenCalledOnce()
  expect(EndedTogether.by(new AbortController().signal)).not.toBe(EndedTogether.by(signal))
})
