import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, topicName } from '../../card/wording.ts'
import { featureTag } from '../../digest/interests/article-features.ts'
import { roundInterests } from '../../digest/interests/interests.ts'
import type { ItemAct } from '../../model/callback.ts'
import { featureOf, type Interest } from '../../model/interest.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotContext } from '../bot-context.ts'
import { currentInterests, type InterestsDeps, refreshInterests } from '../update-interests.ts'
import type { PagedList } from './paged-list.ts'

/** Characters of a name on a button. */
const MAX_NAME = 22
/** The page that asks for confirmation before all interests are forgotten. */
const CONFIRMATION_PAGE = 1

/** An interest as the list shows it, with its current weight in whole steps. */
interface InterestLine {
  interest: Interest
  steps: number
  name: string
}

/** The learned interests: each can be pinned or dropped, or all of them forgotten. */
export const interestsList: PagedList<InterestsDeps> = {
  async page(ctx, page, deps) {
    if (page === CONFIRMATION_PAGE) return confirmation(ctx.t)
    const lines = await loadLines(ctx, deps)
    const { t } = ctx
    if (lines.length === 0) return message(styled(t('taste-empty')))
    const texts = lines.map(({ steps, name }) =>
      t(steps > 0 ? 'taste-line-up' : 'taste-line-down', { name }),
    )
    return message(
      join([styled(t('taste-title'), 'bold'), texts.join('\n'), t('taste-some')], '\n\n'),
      [
        ...lines.map(({ interest, name }) => [
          itemButton(
            t(interest.pinned ? 'taste-unpin' : 'taste-pin', { name: clip(name, MAX_NAME) }),
            'pin',
            interest,
          ),
          itemButton(t('taste-drop', { name: clip(name, MAX_NAME) }), 'drop', interest),
        ]),
        [button(t('taste-reset'), { kind: 'list', name: 'taste', page: CONFIRMATION_PAGE })],
      ],
    )
  },

  async act(ctx, act, id, deps) {
    const { subscriber } = ctx
    if (subscriber === undefined) return null
    const { chatId } = subscriber
    const { interests } = deps.store
    if (act === 'reset') {
      await interests.clear(chatId)
      await refreshInterests(subscriber, deps)
      return 'taste-forgotten'
    }
    const interest = (await interests.of(chatId)).find((one) => tagOf(one) === id)
    if (interest === undefined) return null
    if (act === 'pin') {
      await interests.pin(chatId, interest, !interest.pinned)
      return interest.pinned ? 'taste-unpinned' : 'taste-pinned'
    }
    if (act !== 'drop') return null
    await interests.drop(chatId, interest)
    await refreshInterests(subscriber, deps)
    return 'taste-dropped'
  },
}

function confirmation(t: Translate): Message {
  const reset = { kind: 'item', name: 'taste', act: 'reset', id: 0, page: 0 } as const
  return message(styled(t('taste-reset-sure')), [
    [button(t('taste-reset-yes'), reset)],
    [button(t('menu-back'), { kind: 'list', name: 'taste', page: 0 })],
  ])
}

function itemButton(label: string, act: ItemAct, interest: Interest) {
  return button(label, { kind: 'item', name: 'taste', act, id: tagOf(interest), page: 0 })
}

function tagOf(interest: Interest): number {
  return featureTag(featureOf(interest))
}

/** The interests that are strong enough to count, the strongest first. */
async function loadLines(
  { subscriber, viewer, t }: BotContext,
  { store, now }: InterestsDeps,
): Promise<InterestLine[]> {
  if (subscriber === undefined) return []
  const interests = await store.interests.of(subscriber.chatId)
  const stepsByFeature = roundInterests(currentInterests(interests, now()))
  const lines = interests.flatMap((interest) => {
    const steps = stepsByFeature[featureOf(interest)]
    return steps === undefined ? [] : [{ interest, steps, name: interest.name }]
  })
  for (const line of lines) {
    const { kind, name } = line.interest
    if (kind === 'topic') line.name = topicName(name, t)
    if (kind === 'source') line.name = (await viewer.sources.get(Number(name)))?.title ?? name
  }
  return lines.sort((a, b) => b.steps - a.steps)
}
