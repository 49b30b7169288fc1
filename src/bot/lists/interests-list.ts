import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, topicName } from '../../card/wording.ts'
import { featureTag } from '../../digest/interests/feature-tag.ts'
import { roundInterests } from '../../digest/interests/in-steps.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { TasteRow } from '../../store/schema.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { interestsOf, refreshInterests } from '../update-interests.ts'
import type { List } from './list.ts'

const NAME = 22

/** A line of taste as it counts now. */
interface Line {
  row: TasteRow
  steps: number
  name: string
}

/** What was learned about taste: each line can be pinned or dropped, all of it forgotten. Page 1 asks before that. */
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
        ...lines.map(({ row, name }) => [
          item(
            t(row.pinned === 1 ? 'taste-unpin' : 'taste-pin', { name: clip(name, NAME) }),
            'pin',
            row,
          ),
          item(t('taste-drop', { name: clip(name, NAME) }), 'drop', row),
        ]),
        [button(t('taste-reset'), { kind: 'list', name: 'taste', page: 1 })],
      ],
    )
  },

  async act(ctx, act, id, parts) {
    const { subscriber } = ctx
    if (subscriber === undefined) return null
    if (act === 'reset') {
      await parts.store.interests.forget(subscriber.chat_id)
      await refreshInterests(subscriber, parts)
      return 'taste-forgotten'
    }
    const row = (await parts.store.interests.of(subscriber.chat_id)).find((one) => tag(one) === id)
    if (row === undefined) return null
    if (act === 'pin') {
      await parts.store.interests.pin(row, row.pinned === 0)
      return row.pinned === 0 ? 'taste-pinned' : 'taste-unpinned'
    }
    if (act !== 'drop') return null
    await parts.store.interests.drop(row)
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

function item(label: string, act: ItemAct, row: TasteRow) {
  return button(label, { kind: 'item', name: 'taste', act, id: tag(row), page: 0 })
}

function tag({ kind, name }: TasteRow): number {
  return featureTag(`${kind}:${name}`)
}

async function linesOf({ subscriber, t }: Ctx, deps: BotDeps): Promise<Line[]> {
  if (subscriber === undefined) return []
  const rows = await deps.store.interests.of(subscriber.chat_id)
  const steps = roundInterests(interestsOf(rows, deps.now()))
  const lines = rows.flatMap((row) => {
    const many = steps[`${row.kind}:${row.name}`]
    return many === undefined ? [] : [{ row, steps: many, name: row.name }]
  })
  for (const line of lines) {
    if (line.row.kind === 'topic') line.name = topicName(line.row.name, t)
    if (line.row.kind === 'source') {
      line.name = (await deps.store.sources.get(Number(line.row.name)))?.title ?? line.row.name
    }
  }
  return lines.sort((a, b) => b.steps - a.steps)
}
