import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { mp3, oggOpus } from './sounds.ts'

/** A request for sound. */
export interface SpeechRequest {
  model: string
  voice: string
  input: string
  response_format: string
  authorization: string | undefined
}

/** What the server does with a request: `sound` is right, everything else is some way to fail. */
export type SpeechMood =
  | 'sound'
  | 'mp3-only'
  | 'wav'
  | 'error-500'
  | 'garbage'
  | 'json-error'
  | 'cut'
  | 'cut-off'
  | 'huge'
  | 'silent'
  | 'never'

/** A server with OpenAI's `/v1/audio/speech`, as strict as the real one, whose sound is silence of the right length. */
export interface FakeSpeechServer {
  /** With its version, as `SPEECH_BASE_URL` has it. */
  readonly url: string
  readonly key: string
  readonly requests: SpeechRequest[]
  mood: SpeechMood
  /** Time until it answers, ms. */
  delayMs: number
  close(): Promise<void>
}

const CHARACTERS_PER_SECOND = 15
const MOST_CHARACTERS = 4096
const FIELDS = new Set(['model', 'voice', 'input', 'response_format'])

export async function startSpeechServer(): Promise<FakeSpeechServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      answer(request.url ?? '', request.headers.authorization, body, response).catch(
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const fake: FakeSpeechServer = {
    url: `http://127.0.0.1:${port}/v1`,
    key: 'speech-key-of-a-test',
    requests: [],
    mood: 'sound',
    delayMs: 0,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  const refuse = (response: ServerResponse, status: number, message: string) =>
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { message, type: 'invalid_request_error' } }))

  async function answer(
    url: string,
    authorization: string | undefined,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    if (url !== '/v1/audio/speech') return void refuse(response, 404, `no ${url}`)
    if (authorization !== `Bearer ${fake.key}`) return void refuse(response, 401, 'wrong key')
    const given = JSON.parse(body) as SpeechRequest
    fake.requests.push({ ...given, authorization })
    const unknown = Object.keys(given).find((name) => !FIELDS.has(name))
    if (unknown !== undefined) return void refuse(response, 400, `unknown field ${unknown}`)
    if (given.input.length === 0) return void refuse(response, 400, 'input is empty')
    if (given.input.length > MOST_CHARACTERS) return void refuse(response, 400, 'input is too long')
    if (fake.delayMs > 0) await sleep(fake.delayMs)
    const seconds = Math.max(1, given.input.length / CHARACTERS_PER_SECOND)
    const isMp3 = given.response_format === 'mp3'
    const sound = isMp3 ? mp3(seconds) : oggOpus(seconds)
    const send = (bytes: Buffer | string, type = 'audio/mpeg') =>
      void response.writeHead(200, { 'content-type': type }).end(bytes)
    switch (fake.mood) {
      case 'sound':
        return send(sound)
      case 'mp3-only':
        return isMp3
          ? send(sound)
          : void refuse(response, 400, 'response_format opus is not supported')
      case 'wav':
        return send('RIFF\0\0\0\0WAVEfmt ')
      case 'error-500':
        return void refuse(response, 500, 'out of memory')
      case 'garbage':
        return send(Buffer.from('<html>Bad gateway</html>'.repeat(40)))
      case 'json-error':
        return send('{"error":{"message":"no such voice"}}', 'application/json')
      case 'cut':
        return send(sound.subarray(0, Math.floor(sound.length * 0.6)))
      case 'cut-off':
        response.writeHead(200, { 'content-length': sound.length })
        response.write(sound.subarray(0, 1000), () => response.destroy())
        return
      case 'huge':
        return send(Buffer.concat([oggOpus(1), Buffer.alloc(25_000_000)]))
      case 'silent':
        return send(oggOpus(1))
      case 'never':
        return
    }
  }
  return fake
}
