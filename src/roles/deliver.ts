import type { Alerts } from '../chat/alerts.ts'
import { expire } from '../deliver/expire.ts'
import { forget } from '../deliver/forget.ts'
import { TICKS_PER_SECOND } from '../deliver/gate.ts'
import { createPlanner } from '../deliver/plan.ts'
import type { Digests } from './digests.ts'
import type { Ground } from './ground.ts'
import { DELIVERING } from './jobs.ts'
import { summariesByJobs } from './summaries-by-jobs.ts'

const EVERY_MINUTE = '* * * * *'
const EVERY_FIVE_SECONDS = '*/5 * * * * *'
const EVERY_NIGHT = '17 3 * * *'
/** Digests are prepared this long before their hour. */
const PREPARE_AHEAD_MS = 15 * 60_000

/** The role `deliver`: plans who is due, sends, and sees to what went wrong. */
export async function startDelivering(
  ground: Ground,
  { digests, summariser, sender }: Digests,
  alerts: Alerts,
): Promise<void> {
  const { store, jobs, switches, now, log } = ground
  const common = { store, digests, now, log }
  const planner = createPlanner({ ...common, summariser })
  const ahead = createPlanner({ ...common, summariser: summariesByJobs(jobs, store, summariser) })

  const minute = async () => {
    await switches.refresh()
    if (switches.isOn('deliver')) await planner.plan(() => jobs.wake())
    jobs.wake()
  }
  const reclaim = async () => {
    if ((await sender.reclaim(false)) > 0) jobs.wake()
  }

  await sender.reclaim(store.exclusive)
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
    { name: 'forget', expression: EVERY_NIGHT, run: () => forget(store, now(), log) },
  ])
  // What a dead process had claimed waits for nobody, not even for the queue.
  jobs.everywhere({ name: 'reclaim', expression: EVERY_FIVE_SECONDS, run: reclaim })
  await jobs.run('minute')
}
