import { GrammyError } from 'grammy'
import {
  discussionMessage,
  type ShownDiscussion,
  type WayBack,
} from '../../card/discussion-message.ts'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { threadsOf } from '../../card-views/threads-of.ts'
import { threadAt } from '../../collect/discussion/thread-address.ts'
import type { Discussions } from '../../discussion/discussions.ts'
import type { Logger } from '../../log.ts'
import type { Callback } from '../../model/callback.ts'
import type { Thread } from '../../model/discussion.ts'
import type { Store } from '../../store/store.ts'
import { editOrSend, sendMessage } from '../../telegram/edit-or-send.ts'
import { isMemberCopy } from '../../telegram/member-copy.ts'
import { answerTap } from '../answer-tap.ts'
import { apologise } from '../apologise.ts'
import type { Asking } from '../ask/asking.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { changeRefusal } from '../may-change.ts'
import type { PerPersonLimit } from '../per-person-limit.ts'
import { senderOf } from '../sender-of.ts'
import { showScreen } from '../show-screen.ts'
import { summaryLanguage } from '../summary-language.ts'
import { preferencesOf } from '../update-preferences.ts'

/** What telling of a discussion needs. */
export interface DiscussionDeps {
  store: Pick<Store, 'subscribers' | 'discussions'>
  discussions: Pick<Discussions, 'read'>
  /** One discussion is read for a person at a time. */
  reading: Pick<Asking, 'start'>
  discussionLimit: PerPersonLimit
  now: () => number
  log: Logger
}

/**
 * A tap on 💬, which tells what the discussion of an article says, in a message of its own that replies to the card; or on ✕ below such
 * a message. Returns before the discussion is read: nothing else waits for a slow site or model.
 */
export async function discussionTap(
  ctx: BotContext,
  { act, article }: Extract<Callback, { kind: 'discussion' }>,
  deps: DiscussionDeps,
): Promise<void> {
  if (act === 'close') return close(ctx)
  const { t, viewer } = ctx
  const person = senderOf(ctx)
  const threads = threadsOf(await viewer.stories.threads(article))
  const [first, ...others] = threads
  if (first === undefined || person === undefined) {
    const isThere = (await viewer.articles.get(article)) !== undefined
    return answerTap(ctx, t(isThere ? 'said-gone' : 'article-gone'))
  }
  const { promise: answered, resolve } = Promise.withResolvers<void>()
  const isStarted = deps.reading.start(person, async () => {
    try {
      await answered
      await tell(ctx, article, [first, ...others], person, deps)
    } catch (err) {
      deps.log.error({ err, chat: ctx.chat?.id, update: ctx.update.update_id }, 'discussion failed')
      await apologise(ctx).catch((error: unknown) =>
        deps.log.warn({ err: error }, 'could not apologise'),
      )
    }
  })
  await answerTap(ctx, t(isStarted ? 'said-reading' : 'said-busy')).finally(resolve)
}

async function tell(
  ctx: BotContext,
  article: number,
  threads: readonly [Thread, ...Thread[]],
  person: number,
  deps: DiscussionDeps,
): Promise<void> {
  const language = await summaryLanguage(ctx, deps)
  const chosen = ctx.subscriber && (await preferencesOf(deps, ctx.subscriber)).language
  const view = await ctx.cards.article(article, chosen ?? null, chatReader(ctx))
  if (view === null) return
  const onlyKnown = deps.discussionLimit.take(person, deps.now()) !== 'allowed'
  const [greatest, shown] = await read(view.headline, threads, language, onlyKnown, deps)
  const rest = threads.filter(({ url }) => url !== greatest.url)
  const isCopy = isMemberCopy(ctx) || ctx.subscriber?.memberCopies === true
  // In a group anybody could close what somebody else reads.
  const wayBack: WayBack = isCopy ? 'back' : ctx.chat?.type === 'private' ? 'close' : null
  const made = discussionMessage(view, [greatest, ...rest], shown, wayBack, ctx.t)
  if (isCopy) await showScreen(ctx, made)
  else await sendMessage(ctx, made, ctx.msgId)
}

/** Reads the discussion that had most comments, and stores how many it has now. */
async function read(
  title: string,
  threads: readonly [Thread, ...Thread[]],
  language: string,
  onlyKnown: boolean,
  deps: DiscussionDeps,
): Promise<[Thread, ShownDiscussion]> {
  const [thread] = threads
  const address = threadAt(thread.url)
  if (address === null) return [thread, { kind: 'unreadable' }]
  const outcome = await deps.discussions.read({ thread: address, title, language, onlyKnown })
  const comments =
    outcome.kind === 'said'
      ? outcome.discussion.comments
      : outcome.kind === 'few'
        ? outcome.comments
        : null
  if (comments !== null && comments !== thread.comments) {
    await deps.store.discussions.counted(thread.article, [thread.address], comments)
  }
  const isRefused = outcome.kind === 'unreadable' && onlyKnown
  return [
    { ...thread, comments: comments ?? thread.comments },
    isRefused ? { kind: 'many' } : outcome,
  ]
}

const GONE = /message to delete not found/i

/** Deletes the message. One that Telegram no longer lets a bot delete, after two days, loses its text. */
async function close(ctx: BotContext): Promise<void> {
  const refusal = await changeRefusal(ctx)
  if (refusal !== null) return answerTap(ctx, refusal)
  await answerTap(ctx)
  try {
    await ctx.deleteMessage()
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    // Somebody was faster: there is nothing left to close.
    if (GONE.test(error.description)) return
    await editOrSend(ctx, message(styled(ctx.t('said-closed'))))
  }
}
