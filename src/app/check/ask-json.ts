import { type Dispatcher, request } from 'undici'

/** An answer of a server that speaks JSON. */
export interface JsonAnswer {
  status: number
  /** The server's clock, epoch ms; `null` if it does not tell. */
  clock: number | null
  /** `undefined` if it is not JSON. */
  json: unknown
}

const DEADLINE_MS = 10_000
/** Bytes: the lists of models of large servers have some hundred kB. */
const MOST_READ = 4_000_000

/**
 * Asks a server of the operator's. Redirects are not followed.
 * @throws an error of the network, or if the answer takes too long or is too large
 */
export async function askJson(
  url: string,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher | null,
): Promise<JsonAnswer> {
  const signal = AbortSignal.timeout(DEADLINE_MS)
  const answer = await request(url, { headers, signal, ...(dispatcher && { dispatcher }) })
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer.body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST_READ) throw new Error('its answer is too large')
    parts.push(part)
  }
  const date = Date.parse(String(answer.headers.date ?? ''))
  return {
    status: answer.statusCode,
    clock: Number.isNaN(date) ? null : date,
    json: parsed(Buffer.concat(parts).toString('utf8')),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
