import { createNewsAlerts } from '../deliver/news-alerts/news-alerts.ts'
import { expire } from '../deliver/expire.ts'
import { finishFollows } from '../deliver/finish-follows.ts'
import { createPlanner } from '../deliver/planner.ts'
import { TICKS_PER_SECOND } from '../deliver/rate-limit/global-limiter.ts'
import { pushDue } from '../deliver/pushes/push-due.ts'
import { remind } from '../deliver/remind.ts'
import { deleteAsked, deleteExpired } from '../deliver/retention.ts'
import { planRecaps } from '../deliver/recap-planner.ts'
import { DAY, MINUTE } from '../model/time.ts'
import { webhookKeyOf } from '../secrets-of.ts'
import type { Alerts } from '../operator/alerts.ts'
import type { Tick } from '../jobs/jobs.ts'
import type { StoryRater } from '../summarise/importance/rate-stories.ts'
import type { AppContext } from './context.ts'
import { type DigestPipeline, hasModel } from './digest-pipeline.ts'
import { DELIVERING } from './open-jobs.ts'
import { summariseByJobs } from './summarise-by-jobs.ts'

const EVERY_MINUTE = '* * * * *'
const EVERY_FIVE_SECONDS = '*/5 * * * * *'
/** The tick that tells of what chats watch and follow. */
export const TELL_ALERTS = 'tell news alerts'
/** The tick that has stories rated. */
export const RATE_STORIES = 'rate-stories'
const EVERY_NIGHT = '17 3 * * *'
const EVERY_TEN_MINUTES = '*/10 * * * *'
/** How long before their hour digests are prepared. */
const PREPARE_AHEAD_MS = 15 * MINUTE

/** The role `deliver`: plans what is due, sends it, and recovers what a crashed process left. */
export async function startDelivering(
  context: Pick<
    AppContext,
    'config' | 'store' | 'jobs' | 'switches' | 'texts' | 'fetcher' | 'now' | 'log'
  >,
  {
    digests,
    summariser,
    rater,
    sender,
    cards,
    speech,
  }: Pick<DigestPipeline, 'digests' | 'summariser' | 'rater' | 'sender' | 'cards' | 'speech'>,
  alerts: Pick<Alerts, 'check'>,
): Promise<void> {
  const { config, store, jobs, switches, texts, fetcher, now, log } = context
  const common = { store, digests, now, log }
  const planner = createPlanner({ ...common, summariser })
  const preparer = createPlanner({
    ...common,
    summariser: summariseByJobs(jobs, store, summariser),
  })

  const newsAlerts = createNewsAlerts({
    store,
    summariser,
    canTranslate: hasModel(config),
    now,
    log,
  })

  const tellAlerts = async () => {
    if (switches.isOn('deliver') && (await newsAlerts.tell()) > 0) jobs.wake()
  }
  const minute = async () => {
    await switches.refresh()
    if (switches.isOn('deliver')) {
      await planner.plan(() => jobs.wake())
      // After the digests: whatever happens to reminders, no digest is late for it.
      await remind({ store, texts, now, log })
      await finishFollows({ store, texts, now, log })
      // After the digests of the same minute, which come first.
      await planRecaps({ store, canTranslate: hasModel(config), now, log }, () => jobs.wake())
    }
    jobs.wake()
  }
  const push = async () => {
    if (!switches.isOn('deliver')) return
    const key = webhookKeyOf(config.BOT_TOKEN)
    await pushDue({ store, cards, fetcher, key, texts, now, log })
  }
  const recover = async () => {
    if ((await sender.recover(false)) > 0) jobs.wake()
  }

  await sender.recover(store.exclusive)
  await expire(store, now(), log)
  if (speech !== null && store.exclusive) await store.voices.releaseAll()
  jobs.send({
    everyMs: 1000 / TICKS_PER_SECOND,
    tick: async () => {
      if (switches.isOn('deliver')) await sender.tick()
    },
    isIdle: async () => !switches.isOn('deliver') || sender.isIdle(),
  })
  jobs.clock(DELIVERING, [
    { name: 'minute', expression: EVERY_MINUTE, run: minute },
    { name: TELL_ALERTS, expression: EVERY_FIVE_SECONDS, run: tellAlerts },
    { name: 'alerts', expression: EVERY_MINUTE, run: () => alerts.check() },
    { name: 'prepare', expression: EVERY_MINUTE, run: () => preparer.prepare(PREPARE_AHEAD_MS) },
    { name: 'push', expression: EVERY_MINUTE, run: push },
    ...(rater === null ? [] : [rateStories(rater, switches)]),
    { name: 'delete-asked', expression: EVERY_TEN_MINUTES, run: () => deleteAsked(store, now()) },
    {
      name: 'delete-expired',
      expression: EVERY_NIGHT,
      run: () => deleteExpired(store, { now: now(), keptMs: config.KEEP_ARTICLES_DAYS * DAY }, log),
    },
  ])
  // In each process and without the queue: the claims of a dead process must not wait for Redis.
  jobs.perProcess({ name: 'recover', expression: EVERY_FIVE_SECONDS, run: recover })
  if (speech !== null) {
    const readOut = async () => {
      if (switches.isOn('deliver')) await speech.digestVoices.catchUp()
    }
    jobs.perProcess({ name: 'read-out', expression: EVERY_TEN_MINUTES, run: readOut })
    await readOut()
  }
  await jobs.run('minute')
}

/** Beside the digests, which take what is rated in time and wait for nothing. */
function rateStories(rater: StoryRater, switches: Pick<AppContext['switches'], 'isOn'>): Tick {
  const run = async () => {
    if (switches.isOn('deliver')) await rater.rate()
  }
  return { name: RATE_STORIES, expression: EVERY_MINUTE, run }
}
