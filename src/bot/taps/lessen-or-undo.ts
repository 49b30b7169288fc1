import type { CardView } from '../../card/card.ts'
import { topicName } from '../../card/wording.ts'
import { lessened } from '../../digest/interests/lessen.ts'
import type { Callback } from '../../model/callback.ts'
import { featureOf, type InterestSubject } from '../../model/interest.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { type InterestsDeps, refreshInterests } from '../update-interests.ts'

type LessCallback = Extract<Callback, { kind: 'less' }>

/**
 * Ranks the source or the topic of a card lower from now on, or takes the last such tap back, and answers the tap. Returns what
 * can be taken back now: the source or the topic, `null` for neither.
 */
export async function lessenOrUndo(
  ctx: BotContext,
  { act, what }: Pick<LessCallback, 'act' | 'what'>,
  view: CardView,
  deps: InterestsDeps,
): Promise<LessCallback['what'] | null> {
  const { subscriber, session, t } = ctx
  const { interests } = deps.store
  const subject = subjectOf(what, view)
  if (subscriber === undefined || subject === null) {
    await answerTap(ctx, t('tap-unknown'))
    return null
  }
  const { chatId } = subscriber
  if (act === 'less') {
    const isSame = (one: InterestSubject) => featureOf(one) === featureOf(subject)
    const before = (await interests.of(chatId)).find(isSame)
    const name = what === 'source' ? view.source : topicName(subject.name, t)
    await answerTap(ctx, t('less-now', { name }))
    await interests.put(chatId, lessened(subject, before, deps.now()))
    session.lessened = { subject, before: before ?? null }
  } else {
    const last = session.lessened
    if (last === undefined || featureOf(last.subject) !== featureOf(subject)) {
      await answerTap(ctx, t('tap-unknown'))
      return null
    }
    await answerTap(ctx, t('judged-not'))
    if (last.before === null) await interests.drop(chatId, subject)
    else await interests.put(chatId, last.before)
    session.lessened = undefined
  }
  await refreshInterests(subscriber, deps)
  return act === 'less' ? what : null
}

function subjectOf(what: LessCallback['what'], view: CardView): InterestSubject | null {
  if (what === 'source') return { kind: 'source', name: String(view.sourceId) }
  return view.topic === null ? null : { kind: 'topic', name: view.topic }
}
