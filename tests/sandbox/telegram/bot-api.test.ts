import { expect, test } from 'vitest'
import { BOT_API, methodNamed } from '../../../sandbox/telegram/bot-api.ts'
import { HANDLERS } from '../../../sandbox/telegram/methods/index.ts'

test('every method of the table is implemented, and no other', () => {
  expect([...HANDLERS.keys()].sort()).toEqual([...BOT_API.methods.keys()].sort())
  expect([...BOT_API.methods.keys()].filter((name) => BOT_API.unsupported.has(name))).toEqual([])
})

test('every type that a parameter or field names is in the table', () => {
  const plain = ['String', 'Integer', 'Float', 'Boolean', 'True', 'Any', 'InputFile']
  const shapes = [...BOT_API.methods.values(), ...BOT_API.types.values()]
  const named = shapes
    .flatMap((shape) => Object.values(shape))
    .flatMap((type) => type.replace(/^!/, '').split('|'))
  const bare = named.map((name) => name.replaceAll('Array of ', ''))
  expect(bare.filter((name) => !plain.includes(name) && !BOT_API.types.has(name))).toEqual([])
})

test('method names are found however they are spelled', () => {
  expect(methodNamed('SENDmessage')).toBe('sendMessage')
  expect(methodNamed('sendpoll')).toBe('sendPoll')
  expect(methodNamed('sendNothing')).toBeUndefined()
})
