import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { withFallback } from '../../src/summarise/fallback.ts'
import { Breaker } from '../../src/summarise/model/breaker.ts'
import { openChat } from '../../src/summarise/model/chat-completion.ts'
import { modelProvider } from '../../src/summarise/model/model-provider.ts'
import type { Provider, Summarised } from '../../src/summarise/provider.ts'
import { relayArticle, STORY } from '../support/article.ts'
import { type Mode, type ModelServer, startModelServer } from '../support/model-server.ts'
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

/** Model, fallback model, embedded, all over real HTTP, with waits of a millisecond. */
function wholeLadder(callMs = 20_000): Provider {
  const breaker = new Breaker(Date.now)
  const rung = (model: string) => {
    const chat = openChat(
      {
        baseURL: server.baseURL,
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
  return withFallback([rung('main-model'), rung('spare-model')], extractiveProvider, log)
}

async function summarised(modes: Mode[], language = 'en'): Promise<Summarised> {
  server.behave(...modes)
  // Only a server that never answers needs a short deadline, and there a slow machine changes nothing.
  const callMs = modes.some((mode) => mode === 'stalled' || mode === 'silent') ? 100 : undefined
  const outcome = await wholeLadder(callMs).summarise(relayArticle(), language, never)
  if (outcome.kind !== 'summary') throw new Error('no summary')
  return outcome
}

describe('a model that answers in some way of its own is understood', () => {
  const modes: Mode[] = [
    'ok',
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
    expect(summary.points).toEqual([STORY[2], STORY[3]])
    expect(summary.tokensIn).toBeGreaterThan(0)
    expect(summary.tokensOut).toBeGreaterThan(0)
    expect({ passedOver, findings }).toEqual({ passedOver: [], findings: [] })
  })
})

describe('a model that fails is passed over, visibly, and the embedded summary serves', () => {
  const modes: [Mode, string][] = [
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
    ['invents-number', 'unfaithful'],
    ['invents-name', 'unfaithful'],
    ['invents-quote', 'unfaithful'],
  ]
  it.each(modes)('%s', async (mode, reason) => {
    const { summary, passedOver, evidence } = await summarised([mode])
    expect(summary).toMatchObject({
      provider: 'embedded',
      model: null,
      headline: 'Relay 2.0 halves sync traffic',
    })
    expect(STORY).toEqual(expect.arrayContaining(evidence.map(({ sentence }) => sentence)))
    expect(passedOver[0]).toEqual({ model: 'main-model', reason })
    // A quota belongs to the account, so the fallback model is not even asked.
    expect(passedOver[1]).toEqual({
      model: 'spare-model',
      reason: mode === 'quota' ? 'resting' : reason,
    })
  })
})

it('goes to the fallback model first', async () => {
  const { summary, passedOver } = await summarised(['rate-limited', 'ok'])
  expect(summary).toMatchObject({ provider: 'model', model: 'spare-model' })
  expect(passedOver).toEqual([{ model: 'main-model', reason: 'rate-limited' }])
})

it('mends an answer that is no summary by asking once more', async () => {
  const { summary } = await summarised(['wrong-keys', 'ok'])
  expect(summary.provider).toBe('model')
  expect(server.calls).toHaveLength(2)
  expect(server.calls[1]?.body.messages.at(-1)?.content).toContain('JSON object')
})

it.each<[Mode, string]>([
  ['other-language', 'not written in English'],
  ['echoes', 'repeated the rules'],
])('says what was wrong with an answer (%s)', async (mode, why) => {
  const { summary } = await summarised([mode, 'ok'])
  expect(summary.provider).toBe('model')
  expect(server.calls[1]?.body.messages.at(-1)?.content).toContain(why)
})

it('gives an answer that was cut twice the room, and the next one too', async () => {
  server.behave('cut', 'ok')
  const whole = wholeLadder()
  await whole.summarise(relayArticle(), 'en', never)
  await whole.summarise(relayArticle(), 'en', never)
  const [first = 0, ...others] = server.calls.map(({ body }) => body.max_tokens ?? 0)
  expect(others).toEqual([2 * first, 2 * first])
})

describe('what the article does not say', () => {
  it.each<[Mode, string]>([
    ['invents-number', '48,317'],
    ['invents-name', 'Zoltan Quibbleworth'],
    ['invents-quote', 'we shall never release it to anybody at all'],
  ])('%s: is objected to by name, and the mended summary serves', async (mode, span) => {
    const { summary, findings } = await summarised([mode, 'ok'])
    expect(server.calls[1]?.body.messages.at(-1)?.content).toContain(span)
    expect(summary).toMatchObject({ provider: 'model', gist: `${STORY[0]} ${STORY[1]}` })
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'hard', span }))
  })

  it('costs a point that point', async () => {
    const { summary, findings } = await summarised(['invents-in-point'])
    expect(summary).toMatchObject({ provider: 'model', points: [STORY[2], STORY[3]] })
    expect(findings.length).toBeGreaterThan(0)
  })

  it('costs a headline its place to the title', async () => {
    const { summary } = await summarised(['invents-in-headline'])
    expect(summary).toMatchObject({ provider: 'model', headline: 'Relay 2.0 halves sync traffic' })
  })

  it('is kept as findings when the embedded summary serves in the end', async () => {
    const { summary, findings } = await summarised(['invents-number'])
    expect(summary.provider).toBe('embedded')
    expect(findings).toContainEqual({ kind: 'number', severity: 'hard', span: '48,317' })
  })
})

it('says that a page is not an article, and asks nobody else', async () => {
  server.behave('not-article')
  const outcome = await wholeLadder().summarise(relayArticle(), 'en', never)
  expect(outcome).toMatchObject({ kind: 'not-article', tokensOut: 150 })
  expect(server.calls).toHaveLength(1)
})

it('names for each sentence the one it rests on', async () => {
  const { evidence } = await summarised(['ok'])
  expect(evidence).toEqual(STORY.slice(0, 4).map((sentence) => ({ sentence, source: sentence })))
})

it('does not ask a server again that has no quota', async () => {
  const whole = wholeLadder()
  server.behave('quota')
  await whole.summarise(relayArticle(), 'en', never)
  await whole.summarise(relayArticle(), 'en', never)
  expect(server.calls).toHaveLength(1)
})

it('ends with the caller, not with a fallback', async () => {
  const caller = new AbortController()
  server.behave('silent')
  const running = wholeLadder().summarise(relayArticle(), 'en', caller.signal)
  caller.abort(new Error('shutting down'))
  await expect(running).rejects.toThrow('shutting down')
})

it('throws what is no failure of a model', async () => {
  const broken: Provider = {
    name: 'model',
    summarise: () => Promise.reject(new TypeError('a bug of ours')),
  }
  const running = withFallback([broken], extractiveProvider, log).summarise(
    relayArticle(),
    'en',
    never,
  )
  await expect(running).rejects.toThrow(TypeError)
})
