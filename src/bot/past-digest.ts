import { button } from '../card/button.ts'
import { type Message, message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import { KEPT_MS } from '../deliver/retention.ts'
import type { SentDigest } from '../store/delivered-digests.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import { localClock } from '../text/clock-time.ts'
import { readPastDay } from '../text/read-past-day.ts'
import { spokenDay } from '../text/spoken-day.ts'
import type { BotContext } from './bot-context.ts'
import { chatReader } from './chat-reader.ts'
import { reactionState } from './reaction-states.ts'
import { sendText } from './send-text.ts'

/** Characters of what was typed that an answer repeats. */
const MAX_TYPED = 40
/** Digests of one day that have a button. */
const MAX_DIGESTS = 10

/**
 * Shows the digest of a typed day (`/digest yesterday`) as it was, with cards whose buttons work; if there were several, which
 * one is asked. Says so if there was none, with a button to the last one before.
 */
export async function showPastDigest(
  ctx: BotContext,
  typed: string,
  { now }: { now: () => number },
): Promise<void> {
  const { t, viewer } = ctx
  const { zone, language } = chatReader(ctx)
  const at = now()
  const day = readPastDay(typed, at, zone)
  if (day === null) return sendText(ctx, t('digest-past-what', { day: typed.slice(0, MAX_TYPED) }))
  if (day === 'future') return sendText(ctx, t('digest-past-future'))
  const date = spokenDay(day.from, zone, language, at)
  const sent = await viewer.digests.sentBetween(day.from, day.until, MAX_DIGESTS)
  const [only] = sent
  if (only !== undefined && sent.length === 1) return showDigest(ctx, only, date)
  if (only !== undefined) return sendMessage(ctx, choice(ctx, sent, date))
  if (day.from < at - KEPT_MS) return sendText(ctx, t('digest-past-old', { date }))
  const before = await viewer.digests.lastSentBefore(day.from)
  const label =
    before && t('digest-past-before', { date: spokenDay(before.dueAt, zone, language, at) })
  await sendMessage(
    ctx,
    message(
      styled(t('digest-past-none', { date })),
      before === undefined || label === undefined ? [] : [[open(label, before)]],
    ),
  )
}

async function showDigest(ctx: BotContext, { id }: SentDigest, date: string): Promise<void> {
  const reader = chatReader(ctx)
  const [first] = await ctx.cards.headlines(id)
  const reaction = first && (await reactionState(ctx, first.article))
  const shown = await ctx.cards.again(id, ctx.t('digest-past', { date }), reader, reaction)
  await (shown === null
    ? sendText(ctx, ctx.t('digest-past-none', { date }))
    : sendMessage(ctx, shown))
}

/** Several digests of one day, each with a button. */
function choice(ctx: BotContext, sent: readonly SentDigest[], date: string): Message {
  const { zone } = chatReader(ctx)
  return message(
    styled(ctx.t('digest-past-several', { date })),
    sent.map((digest) => {
      const time = localClock(digest.dueAt, zone)
      return [open(ctx.t('digest-past-button', { time, count: digest.articles }), digest)]
    }),
  )
}

function open(label: string, { id }: SentDigest) {
  return button(label, { kind: 'card', digest: id, position: 0 })
}
