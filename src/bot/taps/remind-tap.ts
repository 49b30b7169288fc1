import { reminderChoices } from '../../card/saved.ts'
import type { Callback } from '../../model/callback.ts'
import { localDay, type ReminderChoice, reminderTime } from '../../model/reading-reminder.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { localClock, when } from '../../text/clock-time.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { savedList } from '../lists/saved-list.ts'
import { showScreen } from '../show-screen.ts'

/** Asks when to remind the chat of what it saved, sets that reminder in place of any other, or takes it back. */
export async function remindTap(
  ctx: BotContext,
  { when: choice }: Extract<Callback, { kind: 'remind' }>,
  deps: { now: () => number },
): Promise<void> {
  const { subscriber, viewer, t } = ctx
  if (subscriber?.state !== 'active') return answerTap(ctx, t('not-subscribed'))
  const now = deps.now()
  if (choice === 'ask') {
    await answerTap(ctx)
    const isSet = (await viewer.reminder.get()) !== undefined
    const labels = {
      tonight: label('tonight', subscriber, now, ctx),
      weekend: label('weekend', subscriber, now, ctx),
    }
    return showScreen(ctx, reminderChoices(labels, isSet, t))
  }
  if (choice === 'off') {
    await viewer.reminder.remove()
    await answerTap(ctx, t('remind-none'))
  } else {
    const time = reminderTime(choice, subscriber.schedule, now)
    await viewer.reminder.set(time)
    const { zone } = subscriber.schedule
    const words = when(time.dueAt, zone, subscriber.language, now, t)
    await answerTap(ctx, t('remind-set', { when: words }))
  }
  await showScreen(ctx, await savedList.page(ctx, 0, deps))
}

/** What a choice means now, such as “Tonight, 19:00”. */
function label(
  choice: ReminderChoice,
  { schedule, language }: Subscriber,
  now: number,
  { t }: BotContext,
): string {
  const { dueAt, localTime } = reminderTime(choice, schedule, now)
  if (choice === 'weekend') {
    return t('remind-weekend', { when: when(dueAt, schedule.zone, language, now, t) })
  }
  const today = localDay(now, schedule.zone)
  const key = localTime.startsWith(today) ? 'remind-tonight' : 'remind-evening'
  return t(key, { time: localClock(dueAt, schedule.zone) })
}
