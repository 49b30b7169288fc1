import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { mutedAfter, mutesReversed, preferredIn } from '../../digest/wishes/plan-changes.ts'
import type { Callback } from '../../model/callback.ts'
import { featureOf } from '../../model/interest.ts'
import type { ProposedWish } from '../../model/session.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import type { WishChange } from '../../model/wish.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { type InterestsDeps, refreshInterests } from '../update-interests.ts'
import { preferencesOf, updatePreferences } from '../update-preferences.ts'

type WishCallback = Extract<Callback, { kind: 'wish' }>

/** A tap below changes that were proposed for a wish: makes them, leaves them, or takes them back. */
export async function wishTap(
  ctx: BotContext,
  { act, id }: WishCallback,
  deps: InterestsDeps,
): Promise<void> {
  const { subscriber, session, t } = ctx
  if (subscriber === undefined) return answerTap(ctx, t('not-subscribed'))
  const { wish } = session
  if (act === 'refuse') {
    await answerTap(ctx)
    if (wish?.at === id && wish.before === undefined) session.wish = undefined
    return editOrSend(ctx, message(styled(t('wish-refused'))))
  }
  // Another wish was said meanwhile, or this one was made or taken back already.
  const isOpen = wish?.at === id && (act === 'adopt') === (wish.before === undefined)
  if (wish === undefined || !isOpen) return answerTap(ctx, t('wish-over'))
  if (act === 'adopt') {
    await answerTap(ctx, t('settings-saved'))
    session.wish = await adopt(subscriber, wish, deps)
    return editOrSend(ctx, adopted(id, t))
  }
  await answerTap(ctx, t('wish-undone'))
  await takeBack(subscriber, wish, deps)
  session.wish = undefined
  return editOrSend(ctx, message(styled(t('wish-undone'))))
}

function adopted(id: number, t: Translate): Message {
  return message(styled(t('wish-adopted')), [
    [button(t('undo'), { kind: 'wish', act: 'undo', id })],
  ])
}

/** Makes the changes, and returns them with what was known before. */
async function adopt(
  subscriber: Subscriber,
  { at, changes }: ProposedWish,
  deps: InterestsDeps,
): Promise<ProposedWish> {
  const { chatId } = subscriber
  const { interests } = deps.store
  const known = new Map((await interests.of(chatId)).map((one) => [featureOf(one), one]))
  const preferred = preferredIn(changes, deps.now())
  for (const one of preferred) await interests.put(chatId, one)
  await change(subscriber, changes, deps)
  const before = preferred.map(({ kind, name }) => ({
    subject: { kind, name },
    known: known.get(featureOf({ kind, name })) ?? null,
  }))
  return { at, changes, before }
}

/** Takes the changes back one by one, so that what was set otherwise meanwhile stays. */
async function takeBack(
  subscriber: Subscriber,
  { changes, before = [] }: ProposedWish,
  deps: InterestsDeps,
): Promise<void> {
  const { interests } = deps.store
  for (const { subject, known } of before) {
    if (known === null) await interests.drop(subscriber.chatId, subject)
    else await interests.put(subscriber.chatId, known)
  }
  await change(subscriber, mutesReversed(changes), deps)
}

async function change(
  subscriber: Subscriber,
  changes: readonly WishChange[],
  deps: InterestsDeps,
): Promise<void> {
  const preferences = await preferencesOf(deps, subscriber)
  await updatePreferences(deps, subscriber, mutedAfter(preferences, changes))
  await refreshInterests(subscriber, deps)
}
