import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChatRequest, ModelReply } from '../../sandbox/model/chat-completion.ts'
import { REPLIES, type ReplyName } from '../../sandbox/model/replies.ts'
import { type ModelServer, type Replier, startModelServer } from '../../sandbox/model/server.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { withFallback } from '../../src/summarise/fallback.ts'
import { Breaker } from '../../src/summarise/model/breaker.ts'
import { openChatModel } from '../../src/summarise/model/chat-completion.ts'
import { modelProvider } from '../../src/summarise/model/model-provider.ts'
import type { Block } from '../../src/model/block.ts'
import type { Provider, Summarised } from '../../src/summarise/provider.ts'
import { paragraph, relayArticle, STORY } from '../support/article.ts'
import { noBudget } from '../support/no-budget.ts'

const log = pino({ level: 'silent' })
const never = new AbortController().signal

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.calls.length = 0
})

/** Model, fallback model and extractive provider over real HTTP, with waits of a millisecond. */
function allProviders(callMs = 20_000): Provider {
  const breaker = new Breaker(Date.now)
  const modelNamed = (model: string) => {
    const chat = openChatModel(
      {
        baseURL: server.url,
        apiKey: 'sk-test',
        model,
        callMs,
        firstWaitMs: 1,
        longestWaitMs: 5,
      },
      { breaker, now: Date.now, log },
    )
    return modelProvider({ chat, budget: noBudget, price: null, log })
  }
  return withFallback(
    [modelNamed('main-model'), modelNamed('spare-model')],
    extractiveProvider,
    log,
  )
}

async function summarised(modes: (ReplyName | Replier)[], language = 'en'): Promise<Summarised> {
  server.behave(...modes)
  // Only a server that never answers needs a short deadline; there a slow machine makes no difference.
  const callMs = modes.some((mode) => mode === 'stalled' || mode === 'silent') ? 100 : undefined
  const outcome = await allProviders(callMs).summarise(relayArticle(), language, never)
  if (outcome.kind !== 'summary') throw new Error('no summary')
  return outcome
}

/** A summary of the article with a reason. */
const withWhy: (request: ChatRequest, why: string) => ModelReply = (request, why) => {
  const reply = REPLIES.summarise(request)
  return { ...reply, content: JSON.stringify({ ...JSON.parse(reply.content ?? ''), why }) }
}

describe('an answer in an unusual form is understood', () => {
  const modes: ReplyName[] = [
    'summarise',
    'fenced',
    'prose',
    'thinks',
    'reasoning',
    'no-usage',
    'refuses-schema',
    'refuses-json',
    'refuses-max-tokens',
  ]
  it.each(modes)('%s', async (mode) => {
    const { summary, passedOver, findings } = await summarised([mode])
    expect(summary).toMatchObject({ provider: 'model', model: 'main-model', language: 'en' })
    expect(summary.gist).toBe(`${STORY[0]} ${STORY[1]}`)
    expect(summary.points).toEqual(STORY.slice(2, 5))
    expect(summary.tokensIn).toBeGreaterThan(0)
    expect(summary.tokensOut).toBeGreaterThan(0)
    expect({ passedOver, findings }).toEqual({ passedOver: [], findings: [] })
  })
})

describe('a model that fails is recorded as passed over, and the summary is extractive', () => {
  const modes: [ReplyName, string][] = [
    ['rate-limited', 'rate-limited'],
    ['quota', 'quota'],
    ['wrong-key', 'access'],
    ['server-error', 'server'],
    ['stalled', 'deadline'],
    ['silent', 'deadline'],
    ['wrong-keys', 'malformed'],
    ['cut', 'cut'],
    ['refusal', 'refusal'],
    ['html', 'malformed'],
    ['other-language', 'malformed'],
    ['echoes', 'malformed'],
    ['invents-all', 'unfaithful'],
  ]
  it.each(modes)('%s', async (mode, reason) => {
    const { summary, passedOver, evidence } = await summarised([mode])
    expect(summary).toMatchObject({
      provider: 'extractive',
      model: null,
      headline: 'Relay 2.0 halves sync traffic',
    })
    expect(STORY).toEqual(expect.arrayContaining(evidence.map(({ sentence }) => sentence)))
    expect(passedOver[0]).toEqual({ model: 'main-model', reason })
    // The quota is that of the account, so the fallback model is not asked.
    expect(passedOver[1]).toEqual({
      model: 'spare-model',
      reason: mode === 'quota' ? 'resting' : reason,
    })
  })
})

it('tries the fallback model before the extractive provider', async () => {
  const { summary, passedOver } = await summarised(['rate-limited', 'summarise'])
  expect(summary).toMatchObject({ provider: 'model', model: 'spare-model' })
  expect(passedOver).toEqual([{ model: 'main-model', reason: 'rate-limited' }])
})

it('asks once more after an answer that is not a summary', async () => {
  const { summary } = await summarised(['wrong-keys', 'summarise'])
  expect(summary.provider).toBe('model')
  expect(server.calls).toHaveLength(2)
  expect(server.calls[1]?.body.messages.at(-1)?.content).toContain('JSON object')
})

it.each<[ReplyName, string]>([
  ['other-language', 'not written in English'],
  ['echoes', 'repeated the rules'],
])('sends the model what was wrong with its answer (%s)', async (mode, why) => {
  const { summary } = await summarised([mode, 'summarise'])
  expect(summary.provider).toBe('model')
  expect(server.calls[1]?.body.messages.at(-1)?.content).toContain(why)
})

it('doubles the token limit after a truncated answer, also for later articles', async () => {
  server.behave('cut', 'summarise')
  const provider = allProviders()
  await provider.summarise(relayArticle(), 'en', never)
  await provider.summarise(relayArticle(), 'en', never)
  const [first = 0, ...others] = server.calls.map(({ body }) => body.max_tokens ?? 0)
  expect(others).toEqual([2 * first, 2 * first])
})

describe('a claim that is not in the article', () => {
  it.each<[ReplyName, string]>([
    ['invents-number', '48,317'],
    ['invents-name', 'Zoltan Quibbleworth'],
    ['invents-quote', 'we shall never release it to anybody at all'],
  ])(
    '%s: is named in a correction request, and the corrected summary is used',
    async (mode, span) => {
      const { summary, findings } = await summarised([mode, 'summarise'])
      expect(server.calls[1]?.body.messages.at(-1)?.content).toContain(span)
      expect(summary).toMatchObject({ provider: 'model', gist: `${STORY[0]} ${STORY[1]}` })
      expect(findings).toContainEqual(expect.objectContaining({ severity: 'hard', span }))
    },
  )

  it('in a point removes that point', async () => {
    const { summary, findings } = await summarised(['invents-in-point'])
    expect(summary).toMatchObject({ provider: 'model', points: [STORY[2], STORY[3]] })
    expect(findings.length).toBeGreaterThan(0)
  })

  it('in the headline replaces it with the title', async () => {
    const { summary } = await summarised(['invents-in-headline'])
    expect(summary).toMatchObject({ provider: 'model', headline: 'Relay 2.0 halves sync traffic' })
  })

  it.each<ReplyName>(['invents-number', 'invents-name', 'invents-quote'])(
    'and is repeated (%s) costs its sentence, and the rest of the gist stays',
    async (mode) => {
      const { summary } = await summarised([mode])
      expect(summary).toMatchObject({ provider: 'model', gist: `${STORY[0]} ${STORY[1]}` })
    },
  )

  it('is kept as a finding even if the summary ends up extractive', async () => {
    const { summary, findings } = await summarised(['invents-all'])
    expect(summary.provider).toBe('extractive')
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'hard' }))
  })

  it('as a reason is left out without asking again', async () => {
    const { summary } = await summarised([
      (request) => withWhy(request, 'It will change how offices work.'),
    ])
    expect(summary).toMatchObject({ provider: 'model', why: null })
    expect(server.calls).toHaveLength(1)
  })

  it('is no reason that the article gives', async () => {
    const why =
      'Idle replicas stay quiet, because a compact digest of changed keys moves before any data.'
    const { summary } = await summarised([(request) => withWhy(request, why)])
    expect(summary.why).toBe(why)
  })
})

it('reports that a page is not an article, without asking another model', async () => {
  server.behave('not-article')
  server.tokens.out = 0
  const outcome = await allProviders().summarise(relayArticle(), 'en', never)
  expect(outcome).toMatchObject({ kind: 'not-article', tokensOut: server.tokens.out })
  expect(server.calls).toHaveLength(1)
})

it('asks once more whether a page of some length is no article', async () => {
  const blocks = Array.from({ length: 4 }, () => STORY.map(paragraph)).flat()
  server.behave('not-article', 'summarise')
  const outcome = await allProviders().summarise(relayArticle({ blocks }), 'en', never)
  expect(outcome).toMatchObject({ kind: 'summary', summary: { provider: 'model' } })
  expect(server.calls[1]?.body.messages.at(-1)?.content).toContain('sentences of its own')
})

it('asks no model about an article without a text', async () => {
  const blocks: Block[] = [{ kind: 'code', text: 'int main() {}', language: 'c', caption: null }]
  const outcome = await allProviders().summarise(relayArticle({ blocks }), 'en', never)
  expect(outcome).toMatchObject({ summary: { provider: 'extractive' } })
  expect(server.calls).toHaveLength(0)
})

it('gives the supporting sentence for each sentence', async () => {
  const { evidence } = await summarised(['summarise'])
  expect(evidence).toEqual(STORY.map((sentence) => ({ sentence, source: sentence })))
})

it('does not ask a server again after its quota is used up', async () => {
  const provider = allProviders()
  server.behave('quota')
  await provider.summarise(relayArticle(), 'en', never)
  await provider.summarise(relayArticle(), 'en', never)
  expect(server.calls).toHaveLength(1)
})

it('stops when the caller aborts, without a fallback', async () => {
  const caller = new AbortController()
  server.behave('silent')
  const running = allProviders().summarise(relayArticle(), 'en', caller.signal)
  caller.abort(new Error('shutting down'))
  await expect(running).rejects.toThrow('shutting down')
})

it('throws errors that are not failures of a model', async () => {
  const broken: Provider = {
    name: 'model',
    summarise: () => Promise.reject(new TypeError('a bug')),
  }
  const running = withFallback([broken], extractiveProvider, log).summarise(
    relayArticle(),
    'en',
    never,
  )
  await expect(running).rejects.toThrow(TypeError)
})
