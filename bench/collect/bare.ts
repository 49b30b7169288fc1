/** The bare cost of the requests: the same ones through the same HTTP client, with the answers ignored. */
import { Agent, request } from 'undici'
import { costHere } from './cost.ts'
import type { BenchSource } from './sources.ts'

const agent = new Agent({ connections: 2, pipelining: 1, keepAliveTimeout: 2000 })
const etags = new Map<string, string>()
let sources: readonly BenchSource[] = []
let concurrency = 1

async function ask(url: string): Promise<void> {
  const known = etags.get(url)
  const headers = known === undefined ? {} : { 'if-none-match': known }
  try {
    const { headers: received, body } = await request(url, { dispatcher: agent, headers })
    await body.arrayBuffer()
    if (typeof received.etag === 'string') etags.set(url, received.etag)
  } catch (error) {
    // Some of the sources are dead; that is part of what is measured.
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

async function round(): Promise<void> {
  const queue = sources.values()
  const work = async () => {
    for (const { url } of queue) await ask(url)
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

process.on(
  'message',
  (
    message: { ask: 'sources'; sources: BenchSource[]; concurrency: number } | { ask: 'collect' },
  ) => {
    if (message.ask === 'sources') {
      ;({ sources, concurrency } = message)
      process.send?.({})
      return
    }
    void costHere(round).then((cost) => process.send?.(cost))
  },
)
process.send?.({})
