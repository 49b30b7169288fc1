import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import { readClockTimes } from '../text/clock-time.ts'
import { readDate } from '../text/read-date.ts'
import type { BotDeps, Ctx } from './context.ts'
import { findLink } from './links/find-link.ts'
import { linkOffer } from './links/link-offer.ts'
import { mayChange } from './may-change.ts'
import { previewSource } from './personal-sources/preview-source.ts'
import { type Change, makeChange } from './settings/change.ts'
import { findZones } from './settings/find-zones.ts'
import { overview, zonesFound } from './settings/screens.ts'

/** Zones offered for a typed city; more would not be read. */
const ZONES = 8

/** A text that is no command: the value of a setting where one is awaited, else what to do with a link, else a short pointer. */
export async function onTyped(ctx: Ctx, deps: BotDeps): Promise<void> {
  const text = ctx.msg?.text ?? ''
  const { awaiting } = ctx.session
  if (awaiting === null) {
    // In a group people talk to each other; the bot joins in only where it was asked something.
    if (ctx.chat?.type !== 'private') return undefined
    const link = findLink(text, ctx.msg?.entities ?? [])
    return link === null ? say(ctx, ctx.t('pointer')) : sendMessage(ctx, linkOffer(link, ctx.t))
  }
  if (awaiting === 'source') {
    if (!(await mayChange(ctx))) return undefined
    ctx.session.awaiting = null
    return previewSource(ctx, text, deps)
  }
  if (awaiting === 'time') {
    const minutes = readClockTimes(text)
    if (minutes === null) return say(ctx, ctx.t('settings-time-unreadable'))
    return change(ctx, { name: 'times', minutes }, deps)
  }
  if (awaiting === 'pause') {
    const until = readDate(text, deps.now(), ctx.subscriber?.schedule.zone ?? 'UTC')
    if (until === null) return say(ctx, ctx.t('settings-pause-unreadable'))
    return change(ctx, { name: 'pause', until }, deps)
  }
  const zones = findZones(text, ZONES)
  const [only] = zones
  if (only === undefined) return say(ctx, ctx.t('settings-zone-unknown'))
  if (zones.length > 1) return sendMessage(ctx, zonesFound(zones, ctx.t))
  return change(ctx, { name: 'zone', zone: only }, deps)
}

/** Makes a change that was typed, and shows the settings as they are then. */
export async function change(ctx: Ctx, wish: Change, { store, now }: BotDeps): Promise<void> {
  ctx.session.awaiting = null
  const { subscriber } = ctx
  if (!subscriber) return say(ctx, ctx.t('not-subscribed'))
  return sendMessage(ctx, overview(await makeChange(store, subscriber, wish, now()), now(), ctx.t))
}

/** A line of plain text. */
function say(ctx: Ctx, text: string): Promise<void> {
  return sendMessage(ctx, message(styled(text)))
}
