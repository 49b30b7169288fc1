import { pino } from 'pino'
import type { ChatRequest, ModelReply } from '../../sandbox/model/chat-completion.ts'
import { answerByQuoting, askedIn } from '../../sandbox/model/answer-question.ts'
import { startModelServer } from '../../sandbox/model/server.ts'
import { findTexts } from '../../src/ask/find-texts.ts'
import { openAsker } from '../../src/ask/open-asker.ts'
import { askedMessage } from '../../src/card/asked-message.ts'
import { DAY } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { openModels } from '../../src/summarise/open-provider.ts'
import { memoryLedger } from '../../tests/support/memory-ledger.ts'
import { STRANGER } from './fill-texts.ts'
import { madeUpWord } from './made-up-texts.ts'

/** What answering one kind of question to all articles costs, beyond the time that the model takes itself. */
export interface AskCost {
  kind: string
  question: string
  /** Articles whose sentences were compared with it. */
  articles: number
  /** Milliseconds until the answer is stored and rendered. */
  p50Ms: number
  p95Ms: number
  /** Of the p95, until the articles are found. */
  findP95Ms: number
  /** Processor time of this process, the threads of SQLite among it, ms. */
  cpuP50Ms: number
}

/** Kinds of questions, each with something that people could ask. */
const KINDS: readonly (readonly [kind: string, question: string])[] = [
  ['three rare words', words(40_000, 41_000, 42_000)],
  ['a rare word and two frequent ones', words(40_000, 300, 500)],
  ['two words', words(2000, 5000)],
  ['six words', words(700, 1500, 3000, 6000, 12_000, 24_000)],
  ['six frequent words', words(110, 130, 160, 200, 250, 320)],
  [
    'words of English that most articles have',
    'When will search information about business help free sites?',
  ],
  ['beginnings of many words', 'Who is conpr, protion and mention?'],
  ['Chinese', '万丈三下是什么？'],
  ['nothing', 'What did zzzqqq say about wwwqqq?'],
]

function words(...ranks: readonly number[]): string {
  return `What is ${ranks.map(madeUpWord).join(' and ')}?`
}

/**
 * Asks `rounds` times for each kind, in turns, in this process as the bot does it: with a model that
 * answers at once over HTTP, whose time at its server is subtracted, or without one.
 */
export async function measureAsking(
  url: string,
  rounds: number,
  withModel: boolean,
): Promise<AskCost[]> {
  const log = pino({ level: 'silent' })
  const store = await openStore(url, log)
  const server = await startModelServer()
  let ofModelMs = 0
  server.behave((request: ChatRequest): ModelReply => {
    const startedAt = performance.now()
    const asked = askedIn(request.messages)
    const content = asked === null ? '' : answerByQuoting(asked)
    ofModelMs += performance.now() - startedAt
    return { kind: 'completion', content }
  })
  try {
    const { models } = await openModels(
      { chat: withModel ? { baseURL: server.url, model: 'fake' } : null, fallbackModel: null },
      {
        ledger: memoryLedger(),
        caps: async () => ({ tokens: null, usd: null }),
        now: Date.now,
        log,
        onBudgetWarning: () => {},
      },
    )
    const asker = await openAsker({
      models,
      isOn: () => true,
      passageTokens: 6000,
      metrics: { answered: () => {} },
      clock: () => performance.now(),
      log,
    })
    const viewer = store.forChat(STRANGER)
    const ask = async (question: string) => {
      const cpu = process.cpuUsage()
      const startedAt = performance.now()
      await viewer.asked.count(STRANGER, Date.now() - DAY)
      const texts = await findTexts(viewer, [question])
      const foundMs = performance.now() - startedAt
      const request = { question, turns: [], texts, language: 'en' }
      const answer = await asker.answer(request, new AbortController().signal)
      const asked = { by: STRANGER, question, article: null, follows: null, answer, at: Date.now() }
      const id = await viewer.asked.add(asked)
      const known = await viewer.articles.many([
        ...new Set(answer.evidence.map(({ article }) => article)),
      ])
      askedMessage(
        { ...asked, id },
        new Map(known.map((article) => [article.id, article])),
        (key) => key,
      )
      const ms = performance.now() - startedAt
      const used = process.cpuUsage(cpu)
      await viewer.asked.withdraw(id)
      return { articles: texts.length, ms, foundMs, cpuMs: (used.user + used.system) / 1000 }
    }
    const costs = KINDS.map(([kind, question]) => ({
      kind,
      question,
      articles: 0,
      ms: [] as number[],
      foundMs: [] as number[],
      cpuMs: [] as number[],
    }))
    // The first round starts the thread, fills the caches and compiles.
    for (let round = -1; round < rounds; round += 1) {
      for (const cost of costs) {
        ofModelMs = 0
        const { articles, ms, foundMs, cpuMs } = await ask(cost.question)
        if (round < 0) continue
        cost.articles = articles
        cost.ms.push(ms - ofModelMs)
        cost.foundMs.push(foundMs)
        cost.cpuMs.push(cpuMs)
      }
    }
    return costs.map(({ kind, question, articles, ms, foundMs, cpuMs }) => ({
      kind,
      question,
      articles,
      p50Ms: quantile(ms, 0.5),
      p95Ms: quantile(ms, 0.95),
      findP95Ms: quantile(foundMs, 0.95),
      cpuP50Ms: quantile(cpuMs, 0.5),
    }))
  } finally {
    await server.close()
    await store.close()
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}
