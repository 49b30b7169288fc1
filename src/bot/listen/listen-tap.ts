import type { CardView } from '../../card/card.ts'
import { articleCaption, voiceCaption } from '../../card/voice-caption.ts'
import { chapters, family, textsOf } from '../../deliver/voice/digest-voices.ts'
import { type SpokenMessage, voiceCall } from '../../deliver/voice/voice-call.ts'
import type { Logger } from '../../log.ts'
import type { Block } from '../../model/block.ts'
import type { Callback } from '../../model/callback.ts'
import { SECOND } from '../../model/time.ts'
import { articleScripts } from '../../speech/script/article-scripts.ts'
import { digestScript, languageTold } from '../../speech/script/digest-script.ts'
import type { Script } from '../../speech/script/script.ts'
import { SpeechError } from '../../speech/server/speech-error.ts'
import { showChatAction } from '../../telegram/chat-action.ts'
import { threadOf } from '../../telegram/thread.ts'
import type { Texts } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import { apologise } from '../apologise.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { sendText } from '../send-text.ts'
import { senderOf } from '../sender-of.ts'
import type { Listening } from './listening.ts'

type ListenCallback = Extract<Callback, { kind: 'listen' }>

export interface ListenDeps {
  /** `null` without a speech server. */
  listening: Listening | null
  texts: Pick<Texts, 'in' | 'languages'>
  now: () => number
  log: Logger
}

/** Something to read out: scripts, each one voice message, and the message around each. */
interface ToRead {
  scripts: readonly Script[]
  message: (script: Script, seconds: number, place: number) => SpokenMessage
}

/** Telegram shows "recording…" for five seconds. */
const SHOWN_MS = 4 * SECOND

/**
 * A tap on 🎧: the article of a card, or its whole digest, is read out. The tap is answered at once and the recording made beside the
 * handling of updates, since it takes its time; whatever keeps it from being made is said in words.
 */
export async function listenTap(
  ctx: BotContext,
  callback: ListenCallback,
  deps: ListenDeps,
): Promise<void> {
  const { t } = ctx
  const { listening, now, log } = deps
  const view = await ctx.cards.view(callback.digest, callback.position, chatReader(ctx))
  if (view === null) return answerTap(ctx, t('tap-unknown'))
  if (listening === null) return answerTap(ctx, t('listen-off'))
  const toRead = await scriptsOf(ctx, callback, view, deps)
  const [first] = toRead.scripts
  if (first === undefined) return answerTap(ctx, t('article-gone'))
  if (!listening.recorder.speaks(first.language)) return answerTap(ctx, t('listen-silent'))
  const person = senderOf(ctx) ?? 0
  const isStarted = listening.running.start(person, async () => {
    const shown = setInterval(() => showChatAction(ctx, 'record_voice', log), SHOWN_MS)
    try {
      if (listening.limit.take(person, now()) !== 'allowed')
        return await sendText(ctx, t('listen-spent'))
      await readOut(ctx, toRead, listening)
    } catch (error) {
      await explain(ctx, error, log)
    } finally {
      clearInterval(shown)
    }
  })
  if (!isStarted) return answerTap(ctx, t('listen-busy'))
  await answerTap(ctx, t('listen-recording'))
  showChatAction(ctx, 'record_voice', log)
}

/** Records and sends one message after the other: the first part can be listened to while the next one is made. */
async function readOut(
  ctx: BotContext,
  { scripts, message }: ToRead,
  { recorder, sendRecording }: Listening,
): Promise<void> {
  const chatId = ctx.chat?.id
  if (chatId === undefined) return
  const addressing = { chatId, isPaid: false, thread: threadOf(ctx), isSilent: true }
  const call = voiceCall(ctx.api, addressing)
  for (const [place, script] of scripts.entries()) {
    // A second time only if Telegram has lost the file of a recording that was made before.
    for (let tries = 0; tries < 2; tries += 1) {
      const { voice, seconds } = await recorder.record(script)
      const outcome = await sendRecording(voice.key, message(script, seconds, place), call)
      if (outcome.kind === 'sent') break
      await recorder.done(voice.key)
      if (outcome.kind !== 'no-sound') {
        throw new SpeechError('refused', `Telegram took no sound: ${outcome.kind}`)
      }
    }
  }
}

async function explain(ctx: BotContext, error: unknown, log: Logger): Promise<void> {
  const keys = { chat: ctx.chat?.id, update: ctx.update.update_id }
  if (!(error instanceof SpeechError)) {
    log.error({ err: error, ...keys }, 'reading out failed')
    return apologise(ctx).catch((err: unknown) => log.warn({ err }, 'could not apologise'))
  }
  log.warn({ ...keys, reason: error.reason }, `not read out: ${error.message}`)
  const text = ctx.t(error.reason === 'budget' ? 'listen-spent' : 'listen-failed')
  return sendText(ctx, text).catch((err: unknown) => log.warn({ err }, 'could not say why'))
}

async function scriptsOf(
  ctx: BotContext,
  { what, digest }: ListenCallback,
  view: CardView,
  { texts }: ListenDeps,
): Promise<ToRead> {
  return what === 'digest' ? digestToRead(ctx, digest, texts) : articleToRead(ctx, view, texts)
}

async function digestToRead(
  ctx: BotContext,
  digestId: number,
  texts: ListenDeps['texts'],
): Promise<ToRead> {
  const found = await ctx.cards.stories(digestId)
  const stories = found?.stories ?? []
  const preferred = found?.digest.language ?? family(ctx.subscriber?.language ?? 'en')
  const language = languageTold(stories, preferred)
  const script = digestScript(stories, language, textsOf(texts, language))
  const title = texts.in(language)('voice-digest')
  return {
    scripts: stories.length === 0 ? [] : [script],
    message: (_, seconds) => ({
      title,
      seconds,
      caption: voiceCaption(title, chapters(script, seconds, stories)),
    }),
  }
}

async function articleToRead(
  ctx: BotContext,
  view: CardView,
  texts: ListenDeps['texts'],
): Promise<ToRead> {
  const { t, viewer } = ctx
  const article = await viewer.articles.get(view.article)
  const read = article === undefined ? [] : await viewer.articles.blocks(view.article)
  const language = article?.language ?? 'en'
  const blocks = read.length > 0 ? read : summaryOf(view)
  const spoken = { title: article?.title ?? view.headline, source: view.source, language, blocks }
  const scripts = article === undefined ? [] : articleScripts(spoken, textsOf(texts, language))
  return {
    scripts,
    message: (_, seconds, place) => ({
      title: view.headline,
      seconds,
      caption: articleCaption(
        view.headline,
        view.link,
        scripts.length > 1 ? t('voice-part', { page: place + 1, pages: scripts.length }) : null,
      ),
    }),
  }
}

/** Of an article whose page could not be read, what its card says. */
function summaryOf({ gist, points }: CardView): Block[] {
  return [gist, ...points].map((text) => ({ kind: 'paragraph', text, marks: [] }))
}
