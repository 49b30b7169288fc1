import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, topicName } from '../../card/wording.ts'
import { featureTag } from '../../digest/interests/article-features.ts'
import { roundInterests } from '../../digest/interests/interests.ts'
import type { ItemAct } from '../../model/callback.ts'
import { featureOf, type Interest } from '../../model/interest.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { interestsOf, refreshInterests } from '../update-interests.ts'
import type { List } from './list.ts'

const NAME = 22

/** An interest as it counts now. */
interface Line {
  interest: Interest
  steps: number
  name: string
}

/** The learned interests: each can be pinned or dropped, or all forgotten. Page 1 asks before that. */
export const interestsList: List = {
  async page(ctx, page, parts) {
    if (page === 1) return sure(ctx.t)
    const lines = await linesOf(ctx, parts)
    const { t } = ctx
    if (lines.length === 0) return message(styled(t('taste-empty')))
    const shown = lines.map(({ steps, name }) =>
      t(steps > 0 ? 'taste-line-up' : 'taste-line-down', { name }),
    )
    return message(
      join([styled(t('taste-title'), 'bold'), shown.join('\n'), t('taste-some')], '\n\n'),
      [
        ...lines.map(({ interest, name }) => [
          item(
            t(interest.pinned ? 'taste-unpin' : 'taste-pin', { name: clip(name, NAME) }),
            'pin',
            interest,
          ),
          item(t('taste-drop', { name: clip(name, NAME) }), 'drop', interest),
        ]),
        [button(t('taste-reset'), { kind: 'list', name: 'taste', page: 1 })],
      ],
    )
  },

  async act(ctx, act, id, parts) {
    const { subscriber } = ctx
    if (subscriber === undefined) return null
    if (act === 'reset') {
      await parts.store.interests.clear(subscriber.chatId)
      await refreshInterests(subscriber, parts)
      return 'taste-forgotten'
    }
    const { chatId } = subscriber
    const interest = (await parts.store.interests.of(chatId)).find((one) => tag(one) === id)
    if (interest === undefined) return null
    if (act === 'pin') {
      await parts.store.interests.pin(chatId, interest, !interest.pinned)
      return interest.pinned ? 'taste-unpinned' : 'taste-pinned'
    }
    if (act !== 'drop') return null
    await parts.store.interests.drop(chatId, interest)
    await refreshInterests(subscriber, parts)
    return 'taste-dropped'
  },
}

function sure(t: Translate): Message {
  const reset = { kind: 'item', name: 'taste', act: 'reset', id: 0, page: 0 } as const
  return message(styled(t('taste-reset-sure')), [
    [button(t('taste-reset-yes'), reset)],
    [button(t('menu-back'), { kind: 'list', name: 'taste', page: 0 })],
  ])
}

function item(label: string, act: ItemAct, interest: Interest) {
  return button(label, { kind: 'item', name: 'taste', act, id: tag(interest), page: 0 })
}

function tag(interest: Interest): number {
  return featureTag(featureOf(interest))
}

async function linesOf({ subscriber, viewer, t }: Ctx, deps: BotDeps): Promise<Line[]> {
  if (subscriber === undefined) return []
  const interests = await deps.store.interests.of(subscriber.chatId)
  const steps = roundInterests(interestsOf(interests, deps.now()))
  const lines = interests.flatMap((interest) => {
    const many = steps[featureOf(interest)]
    return many === undefined ? [] : [{ interest, steps: many, name: interest.name }]
  })
  for (const line of lines) {
    const { kind, name } = line.interest
    if (kind === 'topic') line.name = topicName(name, t)
    if (kind === 'source') line.name = (await viewer.sources.get(Number(name)))?.title ?? name
  }
  return lines.sort((a, b) => b.steps - a.steps)
}
