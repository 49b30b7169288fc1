import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSpeechServer } from '../../../src/speech/server/speech-server.ts'
import {
  type FakeSpeechServer,
  type SpeechMood,
  startSpeechServer,
} from '../../support/speech-server.ts'

const TEXT = 'Hello. Here is your digest. '.repeat(20)

describe('a speech server', () => {
  let fake: FakeSpeechServer
  beforeAll(async () => {
    fake = await startSpeechServer()
  })
  beforeEach(() => {
    fake.mood = 'sound'
    fake.requests.length = 0
  })
  afterAll(() => fake.close())

  const open = (more = {}) =>
    createSpeechServer({ baseUrl: `${fake.url}/`, apiKey: fake.key, model: 'tts-1', ...more })
  const failureOf = (mood: SpeechMood, more = {}) => {
    fake.mood = mood
    return open(more)
      .say(TEXT, 'alloy')
      .then(
        (sound) => `${sound.format} of ${sound.seconds} s`,
        (error: unknown) =>
          error instanceof Error ? `${Reflect.get(error, 'reason')}: ${error.message}` : 'no error',
      )
  }

  test('is asked in the way of OpenAI, and its sound is known by its bytes', async () => {
    const sound = await open().say(TEXT, 'alloy')
    expect(sound).toMatchObject({ format: 'ogg', seconds: 37.34 })
    expect(fake.requests).toEqual([
      {
        model: 'tts-1',
        voice: 'alloy',
        input: TEXT,
        response_format: 'opus',
        authorization: `Bearer ${fake.key}`,
      },
    ])
  })

  test('one without Ogg Opus is asked for MP3, from then on at once', async () => {
    fake.mood = 'mp3-only'
    const server = open()
    expect(await server.say(TEXT, 'alloy')).toMatchObject({ format: 'mp3' })
    expect(await server.say(TEXT, 'alloy')).toMatchObject({ format: 'mp3' })
    expect(fake.requests.map((one) => one.response_format)).toEqual(['opus', 'mp3', 'mp3'])
  })

  test.each<[SpeechMood, RegExp]>([
    ['error-500', /^server: HTTP 500: .*out of memory/],
    ['garbage', /^sound: the answer is no sound: <html>Bad gateway/],
    ['json-error', /^sound: the answer is no sound: .*no such voice/],
    ['wav', /^sound: the answer is WAV/],
    ['cut', /^sound: the sound ends in the middle/],
    ['cut-off', /^unreachable: /],
    ['huge', /^sound: the sound is larger than 20 MB/],
    ['silent', /^sound: 560 characters came as 1\.0 s/],
  ])('that answers with %s is a failure with a reason', async (mood, expected) => {
    expect(await failureOf(mood)).toMatch(expected)
  })

  test('that never answers is given up', async () => {
    expect(await failureOf('never', { deadlineMs: 200 })).toMatch(/^deadline: /)
  })

  test('with a wrong key, or none at all', async () => {
    expect(await failureOf('sound', { apiKey: 'wrong-key' })).toMatch(/^refused: HTTP 401/)
    expect(await failureOf('sound', { baseUrl: 'http://127.0.0.1:9/v1' })).toMatch(/^unreachable: /)
  })
})
