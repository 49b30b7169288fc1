import { expire } from '../deliver/expire.ts'
import { createPlanner } from '../deliver/planner.ts'
import { TICKS_PER_SECOND } from '../deliver/rate-limit/global-limiter.ts'
import { deleteExpired } from '../deliver/retention.ts'
import { MINUTE } from '../model/time.ts'
import type { Alerts } from '../operator/alerts.ts'
import type { AppContext } from './context.ts'
import type { Digests } from './digests.ts'
import { DELIVERING } from './jobs.ts'
import { summariseByJobs } from './summarise-by-jobs.ts'

const EVERY_MINUTE = '* * * * *'
const EVERY_FIVE_SECONDS = '*/5 * * * * *'
const EVERY_NIGHT = '17 3 * * *'
/** Digests are prepared this long before their hour. */
const PREPARE_AHEAD_MS = 15 * MINUTE

/** The role `deliver`: plans who is due, sends, and sees to what went wrong. */
export async function startDelivering(
  context: AppContext,
  { digests, summariser, sender }: Digests,
  alerts: Alerts,
): Promise<void> {
  const { store, jobs, switches, now, log } = context
  const common = { store, digests, now, log }
  const planner = createPlanner({ ...common, summariser })
  const ahead = createPlanner({ ...common, summariser: summariseByJobs(jobs, store, summariser) })

  const minute = async () => {
    await switches.refresh()
    if (switches.isOn('deliver')) await planner.plan(() => jobs.wake())
    jobs.wake()
  }
  const reclaim = async () => {
    if ((await sender.recover(false)) > 0) jobs.wake()
  }

  await sender.recover(store.exclusive)
  await expire(store, now(), log)
  jobs.send({
    everyMs: 1000 / TICKS_PER_SECOND,
    tick: async () => {
      if (switches.isOn('deliver')) await sender.tick()
    },
    isIdle: async () => !switches.isOn('deliver') || sender.isIdle(),
  })
  jobs.clock(DELIVERING, [
    { name: 'minute', expression: EVERY_MINUTE, run: minute },
    { name: 'watch', expression: EVERY_MINUTE, run: () => alerts.look() },
    { name: 'prepare', expression: EVERY_MINUTE, run: () => ahead.prepare(PREPARE_AHEAD_MS) },
    { name: 'forget', expression: EVERY_NIGHT, run: () => deleteExpired(store, now(), log) },
  ])
  // What a dead process had claimed waits for nobody, not even for the queue.
  jobs.perProcess({ name: 'reclaim', expression: EVERY_FIVE_SECONDS, run: reclaim })
  await jobs.run('minute')
}
