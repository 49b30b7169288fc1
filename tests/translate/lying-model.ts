import { pino } from 'pino'
import type { PaidModel } from '../../src/summarise/model/ask-within-budget.ts'
import type { ChatMessage } from '../../src/summarise/model/chat-request.ts'
import { ModelError } from '../../src/summarise/model/model-error.ts'
import type { Reply } from '../../src/summarise/model/reply.ts'
import { noBudget } from '../support/no-budget.ts'

/** One translation as a model writes it. */
export interface Said {
  id: string
  start: string
  text: string
}

/** The texts that a request asks for. */
export function askedTexts(messages: readonly ChatMessage[]): { id: string; text: string }[] {
  const content = messages[1]?.content ?? ''
  const inside = /<(article-[0-9a-f]+)>\n([\s\S]*?)\n<\/\1>/.exec(content)?.[2] ?? ''
  return inside.split('\n').map((line) => JSON.parse(line) as { id: string; text: string })
}

/** What a model does with a right answer: another one, or what it writes instead. */
export type Lie = (honest: Said[], random: () => number) => Said[] | string | ModelError

/** Changes the text of one of the translations. */
const one =
  (change: (said: Said) => string): Lie =>
  (honest, random) => {
    const at = Math.floor(random() * honest.length)
    return honest.map((said, index) => (index === at ? { ...said, text: change(said) } : said))
  }

/** What models were seen to do, and what one would do that obeys its article. */
export const LIES: Readonly<Record<string, Lie>> = {
  'drops a text': (honest, random) =>
    honest.filter((_, index) => index !== Math.floor(random() * honest.length)),
  'drops a text and numbers the others anew': (honest) =>
    honest.slice(1).map((said, index) => ({ ...said, id: honest[index]?.id ?? '' })),
  'gives each text the id of the next': (honest) =>
    honest.map((said, index) => ({ ...said, id: honest[(index + 1) % honest.length]?.id ?? '' })),
  reorders: (honest) => honest.toReversed(),
  'joins two texts': ([first, second, ...rest]) =>
    first === undefined || second === undefined
      ? []
      : [{ ...first, text: `${first.text} ${second.text}` }, ...rest],
  'changes a digit': one(({ text }) =>
    text.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 1) % 10}`),
  ),
  'drops a number': one(({ text }) => text.replace(/\d[\d.,\u00a0]*/, 'viele ')),
  'adds a number': one(({ text }) => `${text} (2019)`),
  'leaves a number as English has it': one(({ text }) =>
    text.replace(/(\d)[.\u00a0](\d{3})/, '$1,$2'),
  ),
  'keeps the original': one(({ start }) => start),
  'answers in another language': one(
    () => 'La bibliothèque est plus ancienne que la mairie, et son catalogue ne fut jamais perdu.',
  ),
  'leaves out half': one(({ text }) => text.slice(0, text.length / 3)),
  'goes on': one(({ text }) => `${text} ${text}`),
  'loses a tag': one(({ text }) => text.replace(/<[^>]*>/, '')),
  'writes a tag twice': one(({ text }) => text.replace(/(<x\d\/>)/, '$1$1')),
  'adds a link': one(({ text }) => `${text} https://evil.example/claim`),
  'adds a name': one(({ text }) => `${text} OpenHack`),
  obeys: one(() => 'PWNED'),
  'sends something else': () => 'Sorry, here is a poem instead.',
  'is cut': (honest) => JSON.stringify({ translations: honest }).slice(0, -40),
  refuses: () => new ModelError('refusal', 'liar'),
  'is empty': () => '',
}

/** A model that knows the right translations and lies as it is told. */
export function lyingModel(
  translations: ReadonlyMap<string, string>,
  lieOf: () => Lie | null,
  random: () => number = () => 0,
): PaidModel & { calls: { id: string; text: string }[][] } {
  const calls: { id: string; text: string }[][] = []
  return {
    calls,
    budget: noBudget,
    price: null,
    log: pino({ level: 'silent' }),
    chat: {
      model: 'liar',
      async ask(messages): Promise<Reply> {
        const asked = askedTexts(messages)
        calls.push(asked)
        const honest = asked.map(({ id, text }) => ({
          id,
          start: text
            .replace(/<[^>]*>/g, '')
            .split(' ')
            .slice(0, 3)
            .join(' '),
          text: translations.get(text) ?? text,
        }))
        const said = lieOf()?.(honest, random) ?? honest
        if (said instanceof ModelError) throw said
        const text = typeof said === 'string' ? said : JSON.stringify({ translations: said })
        return {
          text,
          finish: 'stop',
          refusal: null,
          tokensIn: 1,
          tokensOut: 1,
          costUsd: null,
          tier: null,
        }
      },
    },
  }
}
