import { randomBytes } from 'node:crypto'
import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age } from '../../card/wording.ts'
import type { Callback } from '../../model/callback.ts'
import type { Connection } from '../../model/connection.ts'
import { editOrSend, sendMessage } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps } from '../bot-deps.ts'
import { askText } from '../question.ts'
import { sendText } from '../send-text.ts'

/** What webhooks of people need. */
export type WebhookTapDeps = Pick<BotDeps, 'webhookSecret' | 'testWebhook' | 'inspectLimit' | 'now'>
type Act = Extract<Callback, { kind: 'connect' }>['act']

/** Characters of an address. */
const MAX_ADDRESS = 1000
const NONCE_BYTES = 18

/** The address in a typed text; `null` if it is none for a webhook. Whether it is private is looked at when it is reached. */
export function readTarget(typed: string): string | null {
  const text = typed.trim()
  const url = text.length > MAX_ADDRESS || /\s/.test(text) ? null : URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

/** Takes the address that a person typed for their webhook, and shows its secret. */
export async function connectWebhook(
  ctx: BotContext,
  typed: string,
  deps: WebhookTapDeps,
): Promise<void> {
  const { viewer, t } = ctx
  if (ctx.chat?.type !== 'private') return sendText(ctx, t('connect-private'))
  const target = readTarget(typed)
  if (target === null) return askText(ctx, 'webhook', t('connect-webhook-bad'), deps)
  const nonce = randomBytes(NONCE_BYTES).toString('base64url')
  await viewer.connections.openWebhook(target, nonce, deps.now())
  await sendMessage(
    ctx,
    message(
      join(
        [
          styled(t('connect-webhook'), 'bold'),
          styled(deps.webhookSecret(nonce), 'code'),
          t('connect-webhook-made', { host: hostOf(target) }),
        ],
        '\n\n',
      ),
      [[toDo(t('connect-test'), 'test')], [toDo(t('menu-back'), 'show')]],
    ),
  )
}

/** A tap on what only a webhook has: its address, a test, what it is sent. */
export async function webhookTap(ctx: BotContext, act: Act, deps: WebhookTapDeps): Promise<void> {
  const { viewer, t, chat } = ctx
  if (act === 'make') {
    await answerTap(ctx)
    return askText(ctx, 'webhook', t('connect-webhook-ask'), deps)
  }
  const connection = await viewer.connections.get('webhook')
  const { target = null, nonce = null, endedAt = 0 } = connection ?? {}
  if (chat === undefined || target === null || nonce === null || endedAt !== null) {
    return answerTap(ctx, t('tap-unknown'))
  }
  if (act === 'test') {
    if (deps.inspectLimit.take(chat.id, deps.now()) !== 'allowed') {
      return answerTap(ctx, t('too-quick'))
    }
    await answerTap(ctx)
    const outcome = await deps.testWebhook({ target, nonce })
    if (outcome.kind === 'arrived') return sendText(ctx, t('connect-test-arrived'))
    const why = outcome.kind === 'failed' ? outcome.why : 'HTTP 410'
    return sendText(ctx, t('connect-test-failed', { why }))
  }
  await viewer.connections.setEvent(act === 'digests' ? 'digest' : 'saved', deps.now())
  await answerTap(ctx)
  await editOrSend(ctx, webhookScreen(await viewer.connections.get('webhook'), deps.now(), t))
}

/** The screen of a webhook. `now` is epoch ms. */
export function webhookScreen(
  connection: Connection | undefined,
  now: number,
  t: Translate,
): Message {
  const title = styled(t('connect-webhook'), 'bold')
  const back = button(t('menu-back'), { kind: 'connect', act: 'show', what: 'all' })
  if (connection === undefined || connection.endedAt !== null) {
    const isEnded = connection !== undefined
    return message(
      join([title, t(isEnded ? 'connect-webhook-ended' : 'connect-webhook-how')], '\n\n'),
      [
        isEnded ? [toDo(t('undo'), 'restore')] : [],
        [toDo(t('connect-webhook-make'), 'make')],
        [back],
      ],
    )
  }
  const { target, event, usedAt, failingSince } = connection
  const used =
    failingSince !== null
      ? t('connect-failing', { age: age(failingSince, now, t) })
      : usedAt === null
        ? t('connect-unused')
        : t('connect-used', { age: age(usedAt, now, t) })
  const lines = [t(`connect-webhook-${event}`, { host: hostOf(target ?? '') }), used]
  const other =
    event === 'saved'
      ? toDo(t('connect-to-digests'), 'digests')
      : toDo(t('connect-to-saved'), 'saved')
  return message(join([title, lines.join('\n')], '\n\n'), [
    [other],
    [toDo(t('connect-test'), 'test'), toDo(t('connect-webhook-make-new'), 'make')],
    [toDo(t('connect-end'), 'end'), back],
  ])
}

function hostOf(target: string): string {
  return URL.parse(target)?.host ?? ''
}

function toDo(label: string, act: Act): InlineKeyboardButton {
  return button(label, { kind: 'connect', act, what: 'webhook' })
}
