import { z } from 'zod'
import { INTEREST_KINDS, type Interest, type InterestSubject } from './interest.ts'
import type { WishChange } from './wish.ts'

/** What a typed text can be the answer to: the value of a setting, the address of a source, or what a command was left without. */
export const QUESTIONS = [
  'time',
  'zone',
  'pause',
  'source',
  'search',
  'mute',
  'feedback',
  'ask',
  'watch',
  'recap',
  'webhook',
] as const
export type QuestionName = (typeof QUESTIONS)[number]

/** A question that the bot asked in a chat and that a typed text may answer. */
export interface OpenQuestion {
  readonly what: QuestionName
  /** Who was asked: a person, or the chat in whose name they write; `null` if that is not known. */
  readonly by: number | null
  /** When it was asked, epoch milliseconds. */
  readonly at: number
  /** The messages that ask it; empty if their ids are not known. */
  readonly messages: readonly number[]
  /** What a question of the person is to be about: an article, or what was asked before; by their ids. */
  readonly article?: number | undefined
  readonly asked?: number | undefined
}

/** The state of a conversation. Losing it costs one more tap, nothing else: subscribers and digests are in the store. */
export interface Session {
  /** The question that was asked last and has not been answered. */
  awaiting: OpenQuestion | null
  /** The last search, for the pages of its results. */
  query?: string | undefined
  /** The folder of sources that was switched last, by one of them, and which of its sources were muted before. */
  folder?: { readonly source: number; readonly muted: readonly number[] } | undefined
  /** What was asked to come less often last, and what was known about it before, `null` if nothing, so that it can be taken back. */
  lessened?: { readonly subject: InterestSubject; readonly before: Interest | null } | undefined
  /** The changes that were last proposed for a wish, or made. */
  wish?: ProposedWish | undefined
  /** Whether the chat still has the keyboard that shares a location. */
  hasLocationKeyboard?: boolean | undefined
  /** The channel whose post was forwarded last, and when, epoch milliseconds: a person may forward an album, or several posts at once. */
  forwarded?: { readonly channel: number; readonly at: number } | undefined
}

/** Changes that a person's words ask for, until they are made and as long as they can be taken back. */
export interface ProposedWish {
  /** When they were proposed, epoch milliseconds; the buttons name it. */
  readonly at: number
  readonly changes: readonly WishChange[]
  /** Once they were made: what was known before about each interest that they set, `null` if nothing. */
  readonly before?:
    | readonly { readonly subject: InterestSubject; readonly known: Interest | null }[]
    | undefined
}

/** A session in which nothing has happened yet. */
export function newSession(): Session {
  return { awaiting: null }
}

const question = z.object({
  what: z.enum(QUESTIONS),
  by: z.number().nullable(),
  at: z.number(),
  messages: z.array(z.number()),
  article: z.number().optional(),
  asked: z.number().optional(),
})

const subject = z.object({ kind: z.enum(INTEREST_KINDS), name: z.string() })
const interest = subject.extend({ weight: z.number(), pinned: z.boolean(), updatedAt: z.number() })

const change = z.union([
  z.object({ act: z.enum(['mute', 'unmute']), subject }),
  z.object({ act: z.literal('prefer'), subject, steps: z.number() }),
])
const proposed = z.object({
  at: z.number(),
  changes: z.array(change),
  before: z.array(z.object({ subject, known: interest.nullable() })).optional(),
})

const schema = z.object({
  awaiting: z.union([
    question.nullable(),
    // Until November 2026 only a word was stored, without who was asked and when.
    z.enum(['time', 'zone', 'pause', 'source']).transform(() => null),
  ]),
  query: z.string().optional(),
  folder: z.object({ source: z.number(), muted: z.array(z.number()) }).optional(),
  lessened: z.object({ subject, before: interest.nullable() }).optional(),
  wish: proposed.optional(),
  hasLocationKeyboard: z.boolean().optional(),
  forwarded: z.object({ channel: z.number(), at: z.number() }).optional(),
})

/** Parses a stored session; `undefined` for anything else, so that grammY starts a new one. */
export function readSession(value: unknown): Session | undefined {
  const read = schema.safeParse(value)
  return read.success ? read.data : undefined
}
