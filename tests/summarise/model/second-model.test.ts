import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChatRequest, ModelReply } from '../../../sandbox/model/chat-completion.ts'
import { isCheck, REPLIES, verdict } from '../../../sandbox/model/replies.ts'
import { type ModelServer, startModelServer } from '../../../sandbox/model/server.ts'
import { openProvider } from '../../../src/summarise/open-provider.ts'
import type { CheckOutcome } from '../../../src/summarise/model/second-model.ts'
import { relayArticle } from '../../support/article.ts'
import { memoryLedger } from '../../support/memory-ledger.ts'

const log = pino({ level: 'silent' })
const never = new AbortController().signal
/** In other words than the article, so that a check can take them out. */
const HEADLINE = 'Relay 2.0 sends half as much between replicas'
const GIST = [
  'Version 2.0 of the Relay sync server is out and cuts the traffic between its replicas by half.',
  'A compact digest of changed keys goes first, so that replicas which are idle stay quiet.',
]
const POINT = 'Version 1.4 gets security fixes until the end of the year.'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.calls.length = 0
})

/** Summarises with both models over real HTTP; `check` answers the second one. */
async function summarised(check: (request: ChatRequest) => ModelReply, over = {}, callMs = 20_000) {
  const draft = { kind: 'summary', headline: HEADLINE, gist: GIST.join(' '), points: [POINT] }
  server.behave((request) =>
    isCheck(request)
      ? check(request)
      : {
          kind: 'completion',
          content: JSON.stringify({ ...draft, why: null, topics: [], ...over }),
        },
  )
  const ledger = memoryLedger()
  const outcomes: CheckOutcome[] = []
  const chat = {
    baseURL: server.url,
    model: 'writer',
    callMs,
    firstWaitMs: 1,
    longestWaitMs: 5,
  }
  const provider = await openProvider(
    { chat, fallbackModel: null, checkModel: 'judge' },
    {
      ledger,
      caps: async () => ({ tokens: null, usd: null }),
      now: () => Date.UTC(2026, 2, 3, 12),
      log,
      onBudgetWarning: () => undefined,
      onCheck: (outcome) => void outcomes.push(outcome),
    },
  )
  const outcome = await provider.summarise(relayArticle(), 'en', never)
  if (outcome.kind !== 'summary') throw new Error('no summary')
  return { ...outcome, ledger, outcomes }
}

it('is asked about each sentence, with the article as data, and counted on its own', async () => {
  const { summary, ledger, outcomes } = await summarised(() => verdict([]))
  expect(summary).toMatchObject({ headline: HEADLINE, gist: GIST.join(' '), points: [POINT] })
  const [, asked] = server.calls
  expect(asked?.body.model).toBe('judge')
  const question = asked?.body.messages[1]?.content ?? ''
  for (const [i, sentence] of [HEADLINE, ...GIST, POINT].entries()) {
    expect(question).toContain(`${i + 1}. ${JSON.stringify(sentence)}`)
  }
  expect(question).toContain('Maintainers measured 48 percent less traffic')
  expect(ledger.purposes).toEqual(['summary', 'check'])
  expect(outcomes).toEqual(['supported'])
})

describe('what it calls unsupported', () => {
  it('in the gist costs that sentence', async () => {
    const { summary, findings, evidence, outcomes } = await summarised(() => verdict([3]))
    expect(summary).toMatchObject({ provider: 'model', gist: GIST[0], points: [POINT] })
    expect(findings).toContainEqual({ kind: 'sentence', severity: 'hard', span: GIST[1] })
    expect(evidence.map(({ sentence }) => sentence)).toEqual([GIST[0], POINT])
    expect(outcomes).toEqual(['dropped'])
  })

  it('in the headline brings back the title, in a point removes it', async () => {
    const { summary } = await summarised(() => verdict([1, 4]))
    expect(summary).toMatchObject({ headline: 'Relay 2.0 halves sync traffic', points: [] })
    expect(summary.gist).toBe(GIST.join(' '))
  })

  it('costs the whole summary if that is all of the gist', async () => {
    const { summary, passedOver, outcomes } = await summarised(() => verdict([2, 3]))
    expect(summary.provider).toBe('extractive')
    expect(passedOver).toEqual([{ model: 'writer', reason: 'unfaithful' }])
    expect(outcomes).toEqual(['rejected'])
  })

  it('stays if the article says it word for word: a judge that lies cannot take everything', async () => {
    const quoted =
      'The new protocol sends a compact digest of changed keys before any data moves, so idle replicas stay quiet.'
    const { summary, outcomes } = await summarised(() => verdict([1, 2]), {
      gist: quoted,
      points: [],
    })
    expect(outcomes).toEqual(['dropped'])
    expect(summary).toMatchObject({ provider: 'model', gist: quoted })
  })
})

it.each([
  ['numbers alone', '{"wrong": [3]}'],
  ['numbers as texts', '{"wrong": [{"n": "3"}]}'],
  [
    'in a fence after thoughts',
    '<think>{"wrong": [1]}</think>\n```json\n{"wrong": [{"n": 3, "why": "said otherwise"}]}\n```',
  ],
])('understands %s', async (_what, content) => {
  const { summary } = await summarised(() => ({ kind: 'completion', content }))
  expect(summary.gist).toBe(GIST[0])
})

describe('a check that fails leaves the summary as it is', () => {
  it.each<[string, (request: ChatRequest) => ModelReply]>([
    ['refuses', REPLIES.refusal],
    ['stalls', REPLIES.stalled],
    ['says nothing', REPLIES.silent],
    ['is another page', REPLIES.html],
    ['is out of quota', REPLIES.quota],
    ['answers with a summary', REPLIES.summarise],
    ['answers with prose', () => ({ kind: 'completion', content: 'All of it is fine.' })],
    ['names a sentence that does not exist', () => verdict([3, 17])],
    [
      'is cut',
      () => ({ kind: 'completion', content: '{"wrong": [{"n": 2}, {"n"', finishReason: 'length' }),
    ],
  ])('%s', async (_what, reply) => {
    // Only a server that never answers needs a short deadline, and the first model has answered by then.
    const isSlow = reply === REPLIES.stalled || reply === REPLIES.silent
    const { summary, outcomes } = await summarised(reply, {}, isSlow ? 1_000 : undefined)
    expect(summary).toMatchObject({ provider: 'model', gist: GIST.join(' '), points: [POINT] })
    expect(outcomes).toEqual(['failed'])
  })
})
