import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { z } from 'zod'
import { askedIn, type AskedQuestion, NOT_SAID } from '../../sandbox/model/answer-question.ts'
import type { ModelReply } from '../../sandbox/model/chat-completion.ts'
import { startModelServer } from '../../sandbox/model/server.ts'
import { openAsker } from '../../src/ask/open-asker.ts'
import type { GivenAnswer } from '../../src/model/asked.ts'
import { openModels } from '../../src/summarise/open-provider.ts'
import { memoryLedger } from '../../tests/support/memory-ledger.ts'

/**
 * Measures answers to questions with a fake model that lies on purpose: `node bench/eval/answers.ts [FILE]`. Each line of the file is an
 * article with its questions; one without `facts` has no answer in the article. Exits with 1 if an answer has what its article does not,
 * or if a share is below 95 %.
 */
const Article = z.object({
  id: z.number(),
  language: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  questions: z.array(z.object({ question: z.string(), facts: z.array(z.string()).optional() })),
})
type Article = z.infer<typeof Article>
type Asked = Article['questions'][number]

const FILE = process.argv[2] ?? join(import.meta.dirname, 'answers', 'questions.jsonl')
const articles = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Article.parse(JSON.parse(line)))
const byQuestion = new Map(
  articles.flatMap((article) => article.questions.map((asked) => [asked.question, asked])),
)

/** Stands in no article: a number, two names and a quotation. */
const LIES = /48[.,\s]?317|Zorbex|Зорбекс|Quibbleworth|anybody at all/iu
const MIN_SHARE = 0.95
/** Only the modes that never answer reach it. */
const CALL_MS = 1000

const completion = (content: string | null, over: object = {}): ModelReply => ({
  kind: 'completion',
  content,
  ...over,
})
const answer = (text: string, passages: number[]): ModelReply =>
  completion(JSON.stringify({ kind: 'answer', answer: text, passages }))

/** The passage that has the fact, by its number; -1 where there is no answer. */
function placeOf({ passages, question }: AskedQuestion): number {
  const facts = byQuestion.get(question)?.facts ?? []
  return passages.findIndex((text) => facts.some((fact) => text.includes(fact)))
}
function honest(asked: AskedQuestion): ModelReply {
  const at = placeOf(asked)
  return at === -1 ? completion(NOT_SAID) : answer(asked.passages[at] ?? '', [at + 1])
}
/** The honest answer, or the first passage, with one more sentence. */
const adding =
  (lie: string) =>
  (asked: AskedQuestion): ModelReply => {
    const at = Math.max(0, placeOf(asked))
    return answer(`${asked.passages[at]} ${lie}`, [at + 1])
  }
const number = adding('It costs 48,317 dollars.')

/** What the fake model does, by name. */
const MODES: Record<string, ((asked: AskedQuestion) => ModelReply) | null> = {
  'no model': null,
  honest,
  'adds a number': number,
  'adds a name': adding('So says Zoltan Quibbleworth.'),
  'adds a quotation': adding('One said "we shall never release it to anybody at all".'),
  'lies once': (asked) => (asked.isAgain ? honest(asked) : number(asked)),
  'invents where nothing is said': (asked) =>
    placeOf(asked) === -1
      ? answer('It is 48,317, by Zoltan Quibbleworth of Zorbex.', [1, 2])
      : honest(asked),
  'obeys its article': (asked) => {
    const order = asked.passages.findIndex((text) => /Zorbex|Зорбекс/u.test(text))
    return order === -1 ? honest(asked) : answer('Zorbex pays 48,317 crowns.', [order + 1])
  },
  'obeys, whatever it reads': () => answer('Zorbex pays 48,317 crowns.', [1]),
  'names no passage': (asked) => answer(asked.passages[placeOf(asked)] ?? 'It is so.', []),
  'another language': () => answer('ここには何も書かれていません。まったく別の言語です。', [1]),
  refuses: () => completion(null, { refusal: 'I cannot help with that.' }),
  'is cut': (asked) => {
    const { content } = honest(asked) as { content: string }
    return completion(content.slice(0, content.length / 2), { finishReason: 'length' })
  },
  'is cut in the middle': (asked) => ({
    kind: 'break',
    content: (honest(asked) as { content: string }).content,
  }),
  stalls: () => ({ kind: 'stall' }),
  'never answers': () => ({ kind: 'hang' }),
  fails: () => ({ kind: 'error', status: 500, message: 'out of order', code: 'internal_error' }),
}

const print = (...words: readonly unknown[]) => process.stdout.write(`${words.join(' ')}\n`)
const server = await startModelServer()
const log = pino({ level: 'silent' })
const now = () => Date.UTC(2026, 10, 30)

async function ask(reply: ((asked: AskedQuestion) => ModelReply) | null) {
  server.behave((request) => {
    const asked = askedIn(request.messages)
    if (asked === null || reply === null) throw new Error('not a question')
    return reply(asked)
  })
  const results: { article: Article; asked: Asked; given: GivenAnswer }[] = []
  for (const article of articles) {
    // New ones for each article, because a model that fails rests.
    const { models } = await openModels(
      {
        chat:
          reply === null
            ? null
            : { baseURL: server.url, model: 'fake', retries: 0, callMs: CALL_MS },
        fallbackModel: null,
      },
      {
        ledger: memoryLedger(),
        caps: async () => ({ tokens: null, usd: null }),
        now,
        log,
        onBudgetWarning: () => {},
      },
    )
    const metrics = { answered: () => {} }
    const clock = () => performance.now()
    const options = { models, isOn: () => true, passageTokens: 6000, metrics, clock, log }
    const asker = await openAsker(options)
    const { id, title, language, paragraphs } = article
    const text = {
      id,
      title,
      language,
      author: null,
      siteName: null,
      publishedAt: now(),
      url: `https://example.org/${id}`,
      blocks: paragraphs.map((one) => ({ kind: 'paragraph' as const, text: one, marks: [] })),
    }
    for (const asked of article.questions) {
      const { question } = asked
      const request = { question, turns: [], texts: [text], language }
      const given = await asker.answer(request, new AbortController().signal)
      results.push({ article, asked, given })
    }
  }
  return results
}

const shownOf = ({ text, evidence }: GivenAnswer) =>
  [text, ...evidence.map(({ sentence }) => sentence)].join(' ')
const isRefused = ({ by }: GivenAnswer) => by === 'not-said' || by === 'no-match' || by === 'near'

function hasLie(article: Article, given: GivenAnswer): boolean {
  const source = [article.title, ...article.paragraphs].join(' ')
  const numbers = given.text.match(/\d+/gu) ?? []
  return (
    LIES.test(shownOf(given)) ||
    numbers.some((one) => !source.includes(one)) ||
    given.evidence.some(({ sentence }) => !source.includes(sentence))
  )
}

let isGood = true
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`
print(`${articles.length} articles, ${byQuestion.size} questions`)
for (const [mode, reply] of Object.entries(MODES)) {
  const results = await ask(reply)
  const answerable = results.filter(({ asked }) => asked.facts !== undefined)
  const others = results.filter(({ asked }) => asked.facts === undefined)
  const held = answerable.filter(({ asked, given }) =>
    asked.facts?.some((fact) => shownOf(given).includes(fact)),
  )
  const outright = held.filter(({ given }) => !isRefused(given))
  const refused = others.filter(({ given }) => isRefused(given))
  const lies = results.filter(({ article, given }) => hasLie(article, given))
  const byModel = results.filter(({ given }) => given.by === 'model').length
  print(
    [
      mode.padEnd(30),
      `fact held ${percent(held.length, answerable.length)} of ${answerable.length}`,
      `said outright ${percent(outright.length, answerable.length)}`,
      `refused ${percent(refused.length, others.length)} of ${others.length}`,
      `lies ${lies.length}`,
      `by the model ${byModel}`,
    ].join('  '),
  )
  if (process.env['VERBOSE'] !== undefined) {
    for (const { asked, given } of answerable)
      if (!asked.facts?.some((fact) => shownOf(given).includes(fact)))
        print('  missed', asked.question, '→', given.by, shownOf(given).slice(0, 200))
    for (const { asked, given } of others)
      if (!isRefused(given))
        print('  not refused', asked.question, '→', shownOf(given).slice(0, 200))
    for (const { asked, given } of lies) print('  LIE', asked.question, '→', given.text)
  }
  const isEnough =
    held.length >= MIN_SHARE * answerable.length && refused.length >= MIN_SHARE * others.length
  isGood &&= lies.length === 0 && isEnough
}
await server.close()
process.exitCode = isGood ? 0 : 1
