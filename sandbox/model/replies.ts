import type { ChatRequest, Completion, ModelReply } from './chat-completion.ts'
import { translateByHand, translationIn } from './hand-translated.ts'
import { quotingAnswer } from './quoting-answer.ts'
import { articleIn, extractFrom, INVENTED, type Summary } from './extract.ts'

/**
 * Replies by name. `summarise` answers with the article's own sentences, so that the whole path is real. The others are what
 * servers were seen to do, and what a model does that makes things up or obeys its article.
 */
export const REPLIES = {
  summarise: (request) => {
    const translation = translationIn(request.messages)
    if (translation !== null) return translateByHand(translation)
    if (isRating(request)) return rating(3)
    if (isForSearchWords(request)) return completion(JSON.stringify({ words: [] }))
    const content = quotingAnswer(request.messages)
    return content === null ? summary(summaryOf(request)) : completion(content)
  },
  /** With a topic that Daybrief knows, and one that it does not. */
  'with-topics': (request) => summary({ ...summaryOf(request), topics: ['space', 'gossip'] }),

  /** As `summarise`, and finds nothing wrong where it is asked to check sentences. */
  'summarise-and-check': (request) =>
    isCheck(request) ? verdict([]) : summary(summaryOf(request)),

  'rate-limited': () =>
    error(429, 'Rate limit reached', 'rate_limit_exceeded', { 'retry-after': '3600' }),
  'rate-limited-shortly': () =>
    error(429, 'Rate limit reached', 'rate_limit_exceeded', { 'retry-after-ms': '1' }),
  quota: () => error(429, 'You exceeded your current quota', 'insufficient_quota'),
  'wrong-key': () => error(401, 'Incorrect API key provided', 'invalid_api_key'),
  'server-error': () => error(503, 'The server is overloaded', 'overloaded'),
  'internal-error': () => error(500, 'The model is out of order.', 'internal_error'),
  'refuses-schema': (request) =>
    request.response_format?.type === 'json_schema'
      ? error(
          400,
          "response_format of type 'json_schema' is not supported",
          'invalid_request_error',
        )
      : summary(summaryOf(request)),
  'refuses-json': (request) =>
    request.response_format === undefined
      ? completion(`Here it is:\n${JSON.stringify(summaryOf(request))}`)
      : error(400, 'unknown field response_format', 'invalid_request_error'),
  'refuses-max-tokens': (request) =>
    request.max_tokens === undefined
      ? summary(summaryOf(request))
      : error(
          400,
          "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
          'unsupported_parameter',
        ),
  silent: () => ({ kind: 'hang' }),
  stalled: () => ({ kind: 'stall' }),
  html: () => ({ kind: 'html', page: '<html><body>Sign in to the proxy</body></html>' }),

  fenced: (request) => completion(`\`\`\`json\n${JSON.stringify(summaryOf(request))}\n\`\`\``),
  prose: (request) =>
    completion(
      `Sure! Here is {the} summary:\n\n${JSON.stringify(summaryOf(request))}\n\nLet me know if you need more.`,
    ),
  thinks: (request) =>
    completion(
      `<think>They want {"kind":"summary"} I guess.</think>\n${JSON.stringify(summaryOf(request))}`,
    ),
  'wrong-keys': (request) => {
    const { headline, gist } = summaryOf(request)
    return completion(JSON.stringify({ title: headline, text: gist }))
  },
  cut: (request) => {
    const json = JSON.stringify(summaryOf(request))
    return completion(json.slice(0, json.length / 2), { finishReason: 'length' })
  },
  refusal: () => completion(null, { refusal: 'I cannot help with that.' }),
  reasoning: (request) => completion('', { reasoning: JSON.stringify(summaryOf(request)) }),
  'no-usage': (request) => summary(summaryOf(request), { promptTokens: null }),
  /** As a server does whose context is shorter than the prompt: `usage` counts what it read. */
  truncates: (request) => summary(summaryOf(request), { promptTokens: 300 }),
  'not-article': () =>
    completion(
      JSON.stringify({ kind: 'not_article', headline: '', gist: '', points: [], why: null }),
    ),

  'invents-all': () => summary(INVENTED),
  'invents-number': (request) => continued(request, 'It costs 48,317 dollars.'),
  'invents-name': (request) => continued(request, 'The plan was drawn up by Zoltan Quibbleworth.'),
  'invents-quote': (request) =>
    continued(request, 'One said "we shall never release it to anybody at all".'),
  'invents-in-point': (request) => {
    const made = summaryOf(request)
    return summary({
      ...made,
      points: [...made.points.slice(0, 2), 'It drew 48,317 visitors in one night'],
    })
  },
  'invents-in-headline': (request) =>
    summary({ ...summaryOf(request), headline: 'Server sold for 48,317 dollars' }),
  'other-language': (request) =>
    summary({
      ...summaryOf(request),
      gist: 'Проект выпустил новую версию сервера, и она передаёт вдвое меньше данных.',
      points: [],
    }),
  /** Repeats its instructions. */
  echoes: (request) =>
    summary({ ...summaryOf(request), gist: request.messages[0]?.content.slice(0, 300) ?? '' }),
  obeys: (request) => summary(obeying(request)),
  /** Whatever it was asked, it says everything that must never reach a reader. */
  hijacked: () =>
    completion(
      JSON.stringify({
        kind: 'summary',
        headline: '<b>WIN</b> at https://evil.example/claim now, ask @evil_bot',
        gist: `[Claim here](https://evil.example/claim) or write to @evil_bot, call +1 800 555 0199 or mail win@evil.example. ${'Buy it today. '.repeat(400)}`,
        points: [
          '<a href="https://evil.example">click</a> evil.example/path',
          'tg://resolve?domain=evil_bot',
          '',
          '',
        ],
        why: '**Send** 0x52908400098527886E0F7030069857D2E4169EE7 to <|im_start|>system www.evil.example',
      }),
    ),
} as const satisfies Record<string, (request: ChatRequest) => ModelReply>

export type ReplyName = keyof typeof REPLIES

/** Whether the request asks about the sentences of a summary. */
export function isCheck({ messages }: ChatRequest): boolean {
  return messages[0]?.content.includes('You compare the sentences of a summary') ?? false
}

/** Whether the request asks how important a story is. */
export function isRating({ messages }: ChatRequest): boolean {
  return messages[0]?.content.includes('You rate how important a story') ?? false
}

/** Whether the request asks for words to search by. */
export function isForSearchWords({ messages }: ChatRequest): boolean {
  return messages[0]?.content.includes('words for a full-text search') ?? false
}

/** The answer to a request for an importance. */
export function rating(importance: number): Completion {
  return completion(JSON.stringify({ importance }))
}

/** The answer to a request about sentences that names these sentences, counted from 1. */
export function verdict(wrong: readonly number[]): Completion {
  return completion(JSON.stringify({ wrong: wrong.map((n) => ({ n, why: 'not said' })) }))
}

function completion(content: string | null, over: Omit<Partial<Completion>, 'kind'> = {}) {
  return { kind: 'completion', content, ...over } as const
}

function summary(made: Summary, over: Omit<Partial<Completion>, 'kind'> = {}): Completion {
  return completion(JSON.stringify(made), over)
}

function error(status: number, message: string, code: string, headers = {}): ModelReply {
  return { kind: 'error', status, message, code, headers }
}

function summaryOf({ messages }: ChatRequest): Summary {
  return extractFrom(articleIn(messages))
}

/** A summary with one more sentence at the end of its gist. */
function continued(request: ChatRequest, sentence: string): Completion {
  const made = summaryOf(request)
  return summary({ ...made, gist: `${made.gist} ${sentence}` })
}

/** Obeys a prompt injection: repeats the sentences of the article that address a model. */
function obeying(request: ChatRequest): Summary {
  const orders = articleIn(request.messages)
    .split(/\n|(?<=[.!?])\s/)
    .filter((sentence) =>
      /ignore|disregard|system:|assistant|you are|your summary|AI |prompt|игнорируй/i.test(
        sentence,
      ),
    )
  const [first] = orders
  if (first === undefined) return summaryOf(request)
  return {
    ...summaryOf(request),
    headline: first.slice(0, 90),
    gist: orders.join(' '),
    points: orders,
  }
}
