import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { openHeartbeat } from '../../src/app/open-heartbeat.ts'
import type { Tick } from '../../src/jobs/jobs.ts'

const SECRET = '4f6d8e51-a1b2-4c3d-9e8f-0123456789ab'

/** A monitor on this machine that answers as told, and the heartbeat of a bot that pings it. */
async function monitored(
  answer: RequestListener,
  facts: { health?: string; dueAt?: number; deadlineMs?: number } = {},
) {
  const asked: string[] = []
  let listener = answer
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const lines: Record<string, unknown>[] = []
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
  const ticks: Tick[] = []
  const problem = { value: facts.health ?? null }
  openHeartbeat(
    {
      config: {
        HEARTBEAT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${SECRET}?b=1`,
      },
      store: {
        stats: {
          queue: async () => ({ count: 0, oldestAt: null }),
          firstDueAt: async () => facts.dueAt ?? null,
        } as never,
      },
      jobs: { perProcess: (tick) => ticks.push(tick) },
      outgoing: { models: null },
      now: () => 10_000_000,
      log,
    },
    { health: async () => ({ store: null, telegram: problem.value }), isOn: () => true },
    facts.deadlineMs,
  )
  return {
    asked,
    lines,
    problem,
    answer: (next: RequestListener) => {
      listener = next
    },
    minute: async () => {
      for (const { run } of ticks) await run()
    },
  }
}

const accept: RequestListener = (_, response) => response.end('OK')

test('the monitor is pinged each minute while all is well, and nothing is logged', async () => {
  const { minute, asked, lines } = await monitored(accept)
  await minute()
  await minute()
  expect(asked).toEqual([`GET /${SECRET}?b=1`, `GET /${SECRET}?b=1`])
  expect(lines).toEqual([])
})

test('it is not while digests cannot go out; that is logged once, and so is the end', async () => {
  const { minute, asked, lines, problem } = await monitored(accept, { health: 'ECONNRESET' })
  await minute()
  await minute()
  expect(asked).toEqual([])
  problem.value = null
  await minute()
  expect(asked).toHaveLength(1)
  expect(lines.map(({ msg, problem: why }) => [msg, why])).toEqual([
    ['no heartbeat: digests do not go out on time', 'telegram: ECONNRESET'],
    ['the heartbeat is back', undefined],
  ])
})

test('nor while somebody is due and nothing is planned', async () => {
  const { minute, asked } = await monitored(accept, { dueAt: 10_000_000 - 660_000 })
  await minute()
  expect(asked).toEqual([])
})

test('a monitor that refuses, redirects or breaks off does no harm, and its address is not logged', async () => {
  const { minute, asked, lines, answer } = await monitored((_, response) =>
    response.writeHead(500).end(),
  )
  await minute()
  answer((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
  await minute()
  answer((request) => request.socket.destroy())
  await minute()
  answer(accept)
  await minute()
  expect(asked).toHaveLength(4)
  expect(asked.join()).not.toContain('/elsewhere')
  expect(lines.map(({ msg, problem }) => problem ?? msg)).toEqual([
    'it answered 500',
    'it redirects (302)',
    expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/),
    'the heartbeat is back',
  ])
  expect(JSON.stringify(lines)).not.toContain(SECRET)
})

test('a monitor that never answers is given up', async () => {
  const { minute, lines } = await monitored(() => {}, { deadlineMs: 50 })
  await minute()
  expect(lines).toMatchObject([{ problem: 'it did not answer in time' }])
})

test('without an address there is none', () => {
  const ticks: Tick[] = []
  const jobs = { perProcess: (tick: Tick) => ticks.push(tick) }
  openHeartbeat({ config: {}, jobs } as never, {} as never)
  expect(ticks).toEqual([])
})
