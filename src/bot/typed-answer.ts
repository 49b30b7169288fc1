import type { QuestionName } from '../model/session.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import { type AskDeps, askAbout } from './ask/ask-about.ts'
import { askByReply } from './ask/ask-by-reply.ts'
import type { BotContext } from './bot-context.ts'
import { connectWebhook, readTarget, type WebhookTapDeps } from './connections/webhook.ts'
import { findLink } from './links/find-link.ts'
import { linkOffer } from './links/link-offer.ts'
import { muteWords } from './lists/mute-words.ts'
import { type WatchDeps, watchWords } from './lists/watch-words.ts'
import { type SearchDeps, searchFor } from './lists/search-list.ts'
import { mayChange } from './may-change.ts'
import { type PreviewDeps, previewSource } from './personal-sources/preview-source.ts'
import { readSourceAddress } from './personal-sources/read-source-address.ts'
import { kindOfText } from './question.ts'
import { type FeedbackDeps, sendFeedback } from './send-feedback.ts'
import { sendText } from './send-text.ts'
import { typedValues } from './settings/all-settings.ts'
import { declinesLocation, removeLocationKeyboard } from './settings/location-keyboard.ts'
import { type TypedAnswer, typedSetting } from './settings/typed-setting.ts'
import type { PreferencesDeps } from './update-preferences.ts'

/** What handling a typed text needs. */
export type TypedDeps = PreviewDeps &
  PreferencesDeps &
  SearchDeps &
  FeedbackDeps &
  AskDeps &
  WebhookTapDeps &
  WatchDeps

/** Questions that no page can answer. */
const NO_PAGES: ReadonlySet<QuestionName> = new Set(['mute', 'search', 'zone', 'ask', 'watch'])

/** Answers that change what everybody in the chat receives. */
const CHANGES_CHAT: ReadonlySet<QuestionName> = new Set([
  'time',
  'zone',
  'pause',
  'recap',
  'source',
  'mute',
  'watch',
])

/**
 * Handles a text that is not a command: a question that replies to a card; the answer to the question that is open in the chat;
 * otherwise a link, or any text, which is answered with a short hint.
 */
export async function onTyped(ctx: BotContext, deps: TypedDeps): Promise<void> {
  const text = ctx.msg?.text ?? ''
  if (declinesLocation(ctx)) {
    ctx.session.awaiting = null
    return removeLocationKeyboard(ctx, ctx.t('location-left'))
  }
  if (await askByReply(ctx, deps)) return
  const { awaiting } = ctx.session
  const kind = awaiting === null ? 'late' : await kindOfText(ctx, awaiting, deps.now())
  if (kind === 'late') ctx.session.awaiting = null
  if (awaiting === null || kind === 'late' || kind === 'other') return onOtherText(ctx)
  const { what } = awaiting
  // A page that somebody shares is no word to mute or to look for, nor a place.
  const isPage = NO_PAGES.has(what) && linkOf(ctx) !== null
  if (isPage) return onOtherText(ctx)
  if (CHANGES_CHAT.has(what) && !(await mayChange(ctx))) return
  const typed = { text, mustBeReadable: kind === 'if-readable' }
  await handleAnswer(ctx, what, typed, deps)
}

/** Handles the answer to a question. If it `mustBeReadable`, a text without a value is left alone and the question stays open. */
function handleAnswer(
  ctx: BotContext,
  what: QuestionName,
  { text, mustBeReadable }: TypedAnswer,
  deps: TypedDeps,
): Promise<void> | undefined {
  switch (what) {
    case 'source':
      if (mustBeReadable && readSourceAddress(text) === null) return undefined
      ctx.session.awaiting = null
      return previewSource(ctx, text, deps)
    case 'search':
    case 'mute':
    case 'watch':
    case 'feedback':
    case 'ask': {
      // Any text would do.
      if (mustBeReadable) return undefined
      const { article, asked } = ctx.session.awaiting ?? {}
      ctx.session.awaiting = null
      if (what === 'ask') return askAbout(ctx, text, { article, asked }, deps)
      if (what === 'search') return searchFor(ctx, text, deps)
      if (what === 'watch') return watchWords(ctx, text, deps)
      return what === 'mute' ? muteWords(ctx, text, deps) : sendFeedback(ctx, text, deps)
    }
    case 'webhook': {
      if (mustBeReadable && readTarget(text) === null) return undefined
      ctx.session.awaiting = null
      return connectWebhook(ctx, text, deps)
    }
    case 'time':
    case 'zone':
    case 'pause':
    case 'recap': {
      const value = typedValues.get(what)
      return value && typedSetting(ctx, value, { text, mustBeReadable }, deps)
    }
  }
}

/** In a group people talk to each other, so the bot speaks only after it was asked something. */
async function onOtherText(ctx: BotContext): Promise<void> {
  if (ctx.chat?.type !== 'private') return
  const link = linkOf(ctx)
  if (link === null) return sendText(ctx, ctx.t('pointer'))
  return sendMessage(ctx, linkOffer(link, ctx.t))
}

function linkOf({ msg }: BotContext): string | null {
  return findLink(msg?.text ?? '', msg?.entities ?? [])
}
