import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import { HOUR } from '../../src/model/time.ts'
import type { BudgetWarning } from '../../src/summarise/budget/budget.ts'
import type { Caps } from '../../src/summarise/budget/spending-ledger.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { openProvider, type ProviderOptions } from '../../src/summarise/open-provider.ts'
import { relayArticle, STORY } from '../support/article.ts'
import { memoryLedger } from '../support/memory-ledger.ts'
import { paragraph } from '../support/new-article.ts'

const never = new AbortController().signal
let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.calls.length = 0
  server.behave('summarise')
})

/** A provider with the lines it logged and the warnings it sent. */
async function open(
  over: Partial<ProviderOptions & Caps> = {},
  now = () => Date.UTC(2026, 2, 3, 12),
) {
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const ledger = memoryLedger()
  const onBudgetWarning = vi.fn<(warning: BudgetWarning) => void>()
  const chat = {
    baseURL: server.url,
    apiKey: 'sk-very-secret',
    model: 'gpt-6-luna',
    firstWaitMs: 1,
    longestWaitMs: 5,
  }
  const { tokens = null, usd = null, ...rest } = over
  const options = { chat, fallbackModel: null, ...rest }
  const caps = async () => ({ tokens, usd })
  const summariser = await openProvider(options, { ledger, caps, now, log, onBudgetWarning })
  return { summariser, ledger, lines, onBudgetWarning, chat }
}

const longArticle = relayArticle({
  blocks: Array.from({ length: 120 }, (_, i) => paragraph(`${i}: ${STORY[i % STORY.length]}`)),
})

it('is the extractive provider if no model is configured', async () => {
  expect((await open({ chat: null })).summariser).toBe(extractiveProvider)
})

it('leaves the characters and words of the article as they are', async () => {
  const { summariser } = await open()
  const first =
    'LWN.net says that 10⁶ qubits cooled to 10⁻⁹ K ran @types/node on Windows™ for 1½ hours under /etc.'
  const second =
    'The team posts as #MeToo on Booking.com：（25 m²）, and its A\u030angstro\u0308m scale stays.'
  const outcome = await summariser.summarise(
    relayArticle({ blocks: [first, second].map(paragraph) }),
    'en',
    never,
  )
  expect(outcome).toMatchObject({
    findings: [],
    summary: { provider: 'model', gist: `${first} ${second}` },
  })
})

it('records the usage that the server reports', async () => {
  const { summariser, ledger } = await open({ tokens: 100_000, usd: 1 })
  const outcome = await summariser.summarise(relayArticle(), 'en', never)
  if (outcome.kind !== 'summary') throw new Error('no summary')
  const { tokensIn, tokensOut } = outcome.summary
  expect(ledger.spent('2026-03-03')).toEqual({
    tokens: tokensIn + tokensOut,
    usd: (tokensIn * 0.1 + tokensOut * 0.5) / 1e6,
  })
  expect(ledger.open).toBe(0)
})

it('counts retries and corrections, but nothing that was not billed', async () => {
  const { summariser, ledger } = await open({ tokens: 100_000 })
  server.behave('server-error', 'server-error', 'server-error')
  await summariser.summarise(relayArticle(), 'en', never)
  expect(ledger.spent('2026-03-03').tokens).toBe(0)
  const refused = server.calls.length
  server.behave('wrong-keys', 'invents-number', 'summarise')
  Object.assign(server.tokens, { in: 0, out: 0 })
  const outcome = await summariser.summarise(relayArticle(), 'en', never)
  if (outcome.kind !== 'summary') throw new Error('no summary')
  expect(server.calls.length - refused).toBe(3)
  expect(outcome.summary).toMatchObject({
    tokensIn: server.tokens.in,
    tokensOut: server.tokens.out,
  })
  expect(ledger.spent('2026-03-03').tokens).toBe(server.tokens.in + server.tokens.out)
})

it('counts a call without an answer in full', async () => {
  const { chat } = await open()
  const { summariser, ledger } = await open({ chat: { ...chat, callMs: 60 }, tokens: 100_000 })
  server.behave('stalled')
  await summariser.summarise(relayArticle(), 'en', never)
  expect(ledger.spent('2026-03-03').tokens).toBeGreaterThan(700)
  expect(ledger.open).toBe(0)
})

it('warns once, then makes extractive summaries until midnight UTC', async () => {
  let clock = Date.UTC(2026, 2, 3, 23)
  const { summariser, onBudgetWarning } = await open({ tokens: 3_000 }, () => clock)
  const providers: string[] = []
  const passed: string[] = []
  for (let i = 0; i < 6; i++) {
    const outcome = await summariser.summarise(relayArticle(), 'en', never)
    if (outcome.kind !== 'summary') throw new Error('no summary')
    providers.push(outcome.summary.provider)
    passed.push(...outcome.passedOver.map(({ reason }) => reason))
  }
  expect(providers[0]).toBe('model')
  expect(providers.at(-1)).toBe('extractive')
  expect(new Set(passed)).toEqual(new Set(['budget']))
  expect(onBudgetWarning).toHaveBeenCalledOnce()
  expect(onBudgetWarning.mock.calls[0]?.[0]).toMatchObject({
    day: '2026-03-03',
    caps: { tokens: 3_000, usd: null },
  })
  const asked = server.calls.length
  clock += HOUR
  const outcome = await summariser.summarise(relayArticle(), 'en', never)
  expect(outcome).toMatchObject({ summary: { provider: 'model' } })
  expect(server.calls.length).toBe(asked + 1)
})

it('sends the part of an article that fits the token budget, marked as cut, and checks against the whole article', async () => {
  const { summariser } = await open({ articleTokens: 900 })
  const outcome = await summariser.summarise(longArticle, 'en', never)
  expect(outcome).toMatchObject({ summary: { provider: 'model' } })
  const sent = server.calls[0]!.body.messages.at(-1)!.content
  expect(sent).toContain('[...]')
  expect(sent).toContain('parts of it were left out')
  expect(sent.length).toBeLessThan(6_000)
})

it('warns when a server truncates the prompt', async () => {
  const { summariser, lines } = await open()
  server.behave('truncates')
  await summariser.summarise(longArticle, 'en', never)
  expect(lines.join('')).toContain('raise its context length')
})

it('asks for the flex tier if configured, and records half the price', async () => {
  const { chat } = await open()
  const { summariser, ledger } = await open({ chat: { ...chat, serviceTier: 'flex' }, usd: 1 })
  const outcome = await summariser.summarise(relayArticle(), 'en', never)
  if (outcome.kind !== 'summary') throw new Error('no summary')
  expect(server.calls[0]?.body.service_tier).toBe('flex')
  const full = (outcome.summary.tokensIn * 0.1 + outcome.summary.tokensOut * 0.5) / 1e6
  expect(ledger.spent('2026-03-03').usd).toBeCloseTo(full / 2, 12)
})

it('logs at the start that a dollar cap has no effect on a model of unknown price', async () => {
  const { chat } = await open()
  const { lines } = await open({ chat: { ...chat, model: 'my-own-7b' }, usd: 1 })
  expect(lines.join('')).toContain('only its tokens are counted')
})

it.each(['wrong-key', 'quota', 'server-error', 'html', 'refuses-schema'] as const)(
  'never writes the key to the log (%s)',
  async (mode) => {
    const { summariser, lines } = await open()
    server.behave(mode)
    await summariser.summarise(relayArticle(), 'en', never)
    expect(server.calls[0]?.authorization).toBe('Bearer sk-very-secret')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('')).not.toContain('very-secret')
  },
)
