import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { ChatParts, Ctx } from './context.ts'
import { linkIn } from './link/link-in.ts'
import { linkOffer } from './link/offer.ts'
import { mayChange } from './may-change.ts'
import { look } from './own/look.ts'
import { readDate } from './read-date.ts'
import { type Change, makeChange } from './settings/change.ts'
import { overview, zonesFound } from './settings/screens.ts'
import { show } from './show.ts'
import { readClockTimes } from './when.ts'
import { findZones } from './zones.ts'

/** Zones offered for a typed city; more would not be read. */
const ZONES = 8

/** A text that is no command: the value of a setting where one is awaited, else what to do with a link, else a short pointer. */
export async function onTyped(ctx: Ctx, parts: ChatParts): Promise<void> {
  const text = ctx.msg?.text ?? ''
  const { awaiting } = ctx.session
  if (awaiting === null) {
    // In a group people talk to each other; the bot joins in only where it was asked something.
    if (ctx.chat?.type !== 'private') return undefined
    const link = linkIn(text, ctx.msg?.entities ?? [])
    return link === null ? say(ctx, ctx.t('pointer')) : show(ctx, linkOffer(link, ctx.t))
  }
  if (awaiting === 'source') {
    if (!(await mayChange(ctx))) return undefined
    ctx.session.awaiting = null
    return look(ctx, text, parts)
  }
  if (awaiting === 'time') {
    const minutes = readClockTimes(text)
    if (minutes === null) return say(ctx, ctx.t('settings-time-unreadable'))
    return change(ctx, { name: 'times', minutes }, parts)
  }
  if (awaiting === 'pause') {
    const until = readDate(text, parts.now(), ctx.subscriber?.zone ?? 'UTC')
    if (until === null) return say(ctx, ctx.t('settings-pause-unreadable'))
    return change(ctx, { name: 'pause', until }, parts)
  }
  const zones = findZones(text, ZONES)
  const [only] = zones
  if (only === undefined) return say(ctx, ctx.t('settings-zone-unknown'))
  if (zones.length > 1) return show(ctx, zonesFound(zones, ctx.t))
  return change(ctx, { name: 'zone', zone: only }, parts)
}

/** Makes a change that was typed, and shows the settings as they are then. */
export async function change(ctx: Ctx, wish: Change, { store, now }: ChatParts): Promise<void> {
  ctx.session.awaiting = null
  const { subscriber } = ctx
  if (!subscriber) return say(ctx, ctx.t('not-subscribed'))
  return show(ctx, overview(await makeChange(store, subscriber, wish, now()), now(), ctx.t))
}

/** A line of plain text. */
function say(ctx: Ctx, text: string): Promise<void> {
  return show(ctx, message(styled(text)))
}
