import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, isolate, topicName } from '../../card/wording.ts'
import { featureTag } from '../../digest/interests/article-features.ts'
import { currentInterests, isNoticed, roundStored } from '../../digest/interests/interests.ts'
import { patternName } from '../../digest/wishes/word-pattern.ts'
import type { ItemAct } from '../../model/callback.ts'
import { featureOf, type Interest } from '../../model/interest.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotContext } from '../bot-context.ts'
import { type InterestsDeps, refreshInterests } from '../update-interests.ts'
import type { PagedList } from './paged-list.ts'

/** Characters of a name on a button. */
const MAX_NAME = 22
/** The page that asks for confirmation before all interests are forgotten. */
const CONFIRMATION_PAGE = 1

/** Names in a line of what is too weak to count. */
const MAX_EARLY = 8

/** An interest as the list shows it, with its current weight, also in whole steps: 0 if it is too weak to count. */
interface InterestLine {
  interest: Interest
  weight: number
  steps: number
  name: string
}

/** The learned interests: each can be pinned or dropped, or all of them forgotten. */
export const interestsList: PagedList<InterestsDeps> = {
  async page(ctx, page, deps) {
    if (page === CONFIRMATION_PAGE) return confirmation(ctx.t)
    const lines = await loadLines(ctx, deps)
    const { t } = ctx
    const counted = lines.filter(({ steps }) => steps !== 0)
    const early = earlyText(lines, t)
    if (lines.length === 0) return message(styled(`${t('taste-empty')}\n\n${t('wish-how')}`))
    const texts = counted.map(({ steps, name }) =>
      t(steps > 0 ? 'taste-line-up' : 'taste-line-down', { name }),
    )
    return message(
      join(
        [
          styled(t('taste-title'), 'bold'),
          texts.join('\n'),
          texts.length === 0 ? '' : t('taste-some'),
          early,
          t('wish-how'),
        ],
        '\n\n',
      ),
      [
        ...counted.map(({ interest, name }) => [
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

/** What was noticed but is too weak to count, liked and disliked in a line each; empty if there is none. */
function earlyText(lines: readonly InterestLine[], t: Translate): string {
  const weak = lines
    .filter(({ steps }) => steps === 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const line = (key: string, some: readonly InterestLine[]) => {
    const name = some.slice(0, MAX_EARLY).map((one) => isolate(clip(one.name, MAX_NAME)))
    return some.length === 0 ? [] : [t(key, { name: name.join(', ') })]
  }
  const texts = [
    ...line(
      'taste-line-up',
      weak.filter(({ weight }) => weight > 0),
    ),
    ...line(
      'taste-line-down',
      weak.filter(({ weight }) => weight < 0),
    ),
  ]
  return texts.length === 0 ? '' : [t('taste-early'), ...texts].join('\n')
}

/** The interests that count, the strongest first, then those that were noticed. */
async function loadLines(
  { subscriber, viewer, t }: BotContext,
  { store, now }: InterestsDeps,
): Promise<InterestLine[]> {
  if (subscriber === undefined) return []
  const interests = await store.interests.of(subscriber.chatId)
  const weights = currentInterests(interests, now())
  const stepsByFeature = roundStored(interests, now())
  const lines = interests.flatMap((interest) => {
    const feature = featureOf(interest)
    const weight = weights.get(feature) ?? 0
    const steps = stepsByFeature[feature] ?? 0
    return steps === 0 && !isNoticed(weight)
      ? []
      : [{ interest, weight, steps, name: interest.name }]
  })
  for (const line of lines) {
    const { kind, name } = line.interest
    if (kind === 'topic') line.name = topicName(name, t)
    if (kind === 'word') line.name = patternName(name)
    if (kind === 'source') line.name = (await viewer.sources.get(Number(name)))?.title ?? name
  }
  return lines.sort((a, b) => b.steps - a.steps)
}
