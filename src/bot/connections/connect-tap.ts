import type { Callback } from '../../model/callback.ts'
import type { ConnectionKind } from '../../model/connection.ts'
import { hashSecret, newSecret } from '../../secret.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { trimEndOf } from '../../text/trim-end.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps } from '../bot-deps.ts'
import { connectionsScreen } from './connections-screen.ts'
import { madeScreen, secretScreen } from './secret-screen.ts'
import { webhookScreen, webhookTap, type WebhookTapDeps } from './webhook.ts'

/** What connecting needs. */
export type ConnectDeps = Pick<BotDeps, 'publicUrl' | 'now'> & WebhookTapDeps

const WEBHOOK_ACTS: ReadonlySet<string> = new Set(['make', 'test', 'saved', 'digests'])

/** A tap on what a person has connected. A secret is shown once, only in the private chat, where nobody else reads it. */
export async function connectTap(
  ctx: BotContext,
  { act, what }: Extract<Callback, { kind: 'connect' }>,
  deps: ConnectDeps,
): Promise<void> {
  const { viewer, t } = ctx
  const { publicUrl } = deps
  if (ctx.chat?.type !== 'private') return answerTap(ctx, t('connect-private'))
  if (what === 'all') {
    await answerTap(ctx)
    const found = await viewer.connections.list()
    return editOrSend(ctx, connectionsScreen(found, publicUrl !== null, t))
  }
  if (what === 'webhook' && WEBHOOK_ACTS.has(act)) return webhookTap(ctx, act, deps)
  if (act === 'make') {
    if (publicUrl === null) return answerTap(ctx, t('connect-no-address'))
    const secret = newSecret()
    await viewer.connections.open(what, hashSecret(secret), deps.now())
    await answerTap(ctx)
    return editOrSend(ctx, madeScreen(what, howToReach(what, publicUrl, secret), t))
  }
  if (act === 'end') {
    await viewer.connections.end(what, deps.now())
    await answerTap(ctx, t('connect-ended'))
  } else if (act === 'restore') {
    const isBack = await viewer.connections.restore(what)
    await answerTap(ctx, t(isBack ? 'connect-back' : 'tap-unknown'))
  } else if (act === 'maySave' || act === 'mayNotSave') {
    const isSet = await viewer.connections.setMaySave(what, act === 'maySave')
    const said = act === 'maySave' ? 'connect-may-save' : 'connect-may-not-save'
    await answerTap(ctx, t(isSet ? said : 'tap-unknown'))
  } else await answerTap(ctx)
  const found = await viewer.connections.get(what)
  const screen = what === 'webhook' ? webhookScreen : secretScreen(what)
  await editOrSend(ctx, screen(found, deps.now(), t))
}

/** What a person gives their program: an address, and a secret unless the address has it. */
function howToReach(
  what: ConnectionKind,
  publicUrl: string,
  secret: string,
): { address: string; secret: string | null } {
  const root = trimEndOf(publicUrl, /\//)
  if (what === 'assistant') return { address: `${root}/mcp`, secret }
  return { address: `${root}/feeds/${secret}.atom`, secret: null }
}
