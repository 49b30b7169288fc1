import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOf, readSound } from '../../../src/speech/sound/sound.ts'
import { m4a, mp3, oggOpus } from '../../support/sounds.ts'

const seconds = (bytes: Uint8Array) => {
  const sound = readSound(bytes)
  return 'fault' in sound ? sound.fault : `${sound.format} ${sound.seconds?.toFixed(2)}`
}

describe('the length of sound, from its bytes', () => {
  test.each([
    ['Ogg Opus', oggOpus(3.5), 'ogg 3.50'],
    [
      'two streams of Ogg Opus, one after the other',
      Buffer.concat([oggOpus(2, 1), oggOpus(1, 2)]),
      'ogg 3.00',
    ],
    ['MP3', mp3(2.4), 'mp3 2.40'],
    ['MP3 with a tag', mp3(2.4, { tagged: true }), 'mp3 2.40'],
    ['MP3 with a header frame', mp3(2.4, { tagged: true, xing: true }), 'mp3 2.40'],
    [
      'joined MP3 files',
      Buffer.concat([mp3(2.4, { xing: true }), mp3(2.4, { tagged: true, xing: true })]),
      'mp3 4.80',
    ],
    [
      'MP3 with a tag at the end',
      Buffer.concat([mp3(2.4), Buffer.from('TAG'), Buffer.alloc(125)]),
      'mp3 2.40',
    ],
    ['M4A', m4a(7.25), 'm4a 7.25'],
    ['M4A that does not say', m4a(0), 'm4a undefined'],
  ])('%s', (_, bytes, expected) => {
    expect(seconds(bytes)).toBe(expected)
  })

  test.each([
    ['WAV', Buffer.from('RIFF\0\0\0\0WAVEfmt '), 'unknown'],
    ['AAC without a container', Buffer.from([0xff, 0xf1, 0x50, 0x80]), 'unknown'],
    ['Ogg Vorbis', Buffer.from('OggS'.padEnd(28, '\0').concat('\x01vorbis')), 'unknown'],
    ['FLAC', Buffer.from('fLaC'), 'unknown'],
    ['an error as JSON', Buffer.from('{"error":{"message":"no voice"}}'), 'unknown'],
    ['nothing', Buffer.alloc(0), 'unknown'],
    ['Ogg Opus without sound', oggOpus(0), 'empty'],
    ['MP3 of a tag alone', mp3(0, { tagged: true }), 'cut'],
    ['MP3 of a header frame alone', mp3(0, { xing: true }), 'empty'],
  ])('%s is no sound', (_, bytes, fault) => {
    expect(seconds(bytes)).toBe(fault)
  })

  test('sound that was cut in the middle is told, wherever it was cut', () => {
    for (const [name, whole] of Object.entries({ ogg: oggOpus(2), mp3: mp3(2), m4a: m4a(2) })) {
      fc.assert(
        fc.property(fc.integer({ min: 60, max: whole.length - 1 }), (length) => {
          const sound = readSound(whole.subarray(0, length))
          // Cut between two frames, less of it is left.
          const left = 'fault' in sound ? 0 : (sound.seconds ?? 0)
          expect([name, length, left < 2]).toEqual([name, length, true])
        }),
      )
    }
  })

  test('no bytes make a reader throw or run on', () => {
    const heads = [oggOpus(1), mp3(0.2, { tagged: true }), m4a(1), Buffer.from([0xff, 0xfb])]
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.nat(300),
        fc.uint8Array({ maxLength: 200 }),
        fc.boolean(),
        (head, kept, noise, inside) => {
          const end = inside ? head.subarray(kept + noise.length) : []
          const bytes = Buffer.concat([head.subarray(0, kept), noise, Buffer.from(end)])
          const sound = readSound(bytes)
          if ('fault' in sound) return
          expect(sound.format).toBe(formatOf(bytes))
          expect(sound.seconds ?? 1).toBeGreaterThan(0)
        },
      ),
    )
  })
})
