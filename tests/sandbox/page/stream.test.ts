import { beforeEach, expect, test } from 'vitest'
import { type Sent, Stream } from '../../../sandbox/page/stream.ts'
import type { State } from '../../../sandbox/page/wire.ts'

let stream: Stream

beforeEach(() => {
  stream = new Stream(() => ({ sitesUrl: 'the state' }) as State)
})

/** What somebody hears who comes with this id: `state`, or the number of each message deleted. */
function hear(lastId?: string) {
  const sent: Sent[] = []
  const end = stream.follow(lastId, (one) => sent.push(one))
  const heard = () =>
    sent.map(({ data }) => {
      const event = JSON.parse(data) as { kind: string; message?: number }
      return event.message ?? event.kind
    })
  return { heard, end, lastId: () => sent.at(-1)?.id }
}

const happen = (message: number) => stream.publish({ kind: 'delete', chat: 1, message })

test('the state comes first, then what happens', () => {
  happen(1)
  const ada = hear()
  happen(2)
  expect(ada.heard()).toEqual(['state', 2])
  ada.end()
  happen(3)
  expect(ada.heard()).toEqual(['state', 2])
})

test('sends a page that reconnects what it missed, once', () => {
  const ada = hear()
  happen(1)
  ada.end()
  happen(2)
  happen(3)
  expect(hear(ada.lastId()).heard()).toEqual([2, 3])
})

test('sends nothing if nothing was missed', () => {
  happen(1)
  const ada = hear()
  ada.end()
  expect(hear(ada.lastId()).heard()).toEqual([])
})

test.each([
  ['a number of another run', 'another-run 1'],
  ['no number', 'nonsense'],
  ['one from the future', undefined],
])('%s starts over with the whole state', (_, id) => {
  const ada = hear()
  happen(1)
  const future = ada.lastId()?.replace(/\d+$/, '99')
  expect(hear(id ?? future).heard()).toEqual(['state'])
})

test('missing too much starts over with the whole state', () => {
  const ada = hear()
  ada.end()
  for (let number = 0; number < 600; number += 1) happen(number)
  expect(hear(ada.lastId()).heard()).toEqual(['state'])
})
