import { CHANNEL_HOST } from '../collect/channel/channel-address.ts'
import { createCollector } from '../collect/collector.ts'
import { createDownloadShare } from '../collect/download-share.ts'
import type { BotConfig } from '../config.ts'
import type { Jobs, Task } from '../jobs/jobs.ts'
import { oneAtATime } from '../jobs/one-at-a-time.ts'
import type { ArticleReader } from '../read/article-reader.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { type AppContext, problemOf } from './context.ts'
import { COLLECTING, POLL, POLL_PERSONAL, READ, READ_PERSONAL, SUMMARISE } from './open-jobs.ts'
import { tellProgress } from './tell-progress.ts'
import { workOff } from './work-off.ts'

/** Polls that run in the place of one page: a poll mostly waits. */
export const POLLS_PER_JOB = 6
/** Owners whose personal sources are polled in the place of one page. */
const OWNERS_PER_JOB = 2
const EVERY_TWO_SECONDS = '*/2 * * * * *'
/** Deadline for a summary that is made ahead of its hour. */
const SUMMARY_MS = 50_000

interface CollectContext
  extends Pick<
    AppContext,
    'store' | 'collecting' | 'fetcher' | 'parse' | 'now' | 'elapsed' | 'log'
  > {
  config: Pick<
    BotConfig,
    'JOBS_AT_ONCE' | 'COLLECT_CRON' | 'PRE_RELEASES' | 'OWN_SOURCES_MB_PER_HOUR'
  >
  jobs: Jobs
  switches: Pick<AppContext['switches'], 'isOn'>
  metrics: Pick<AppContext['metrics'], 'collected'>
}

/**
 * The role `collect`: polls sources, reads pages, clusters articles, and makes the summaries that will be needed.
 *
 * A tick only queues what is due and waits for nothing, so that no site delays the next tick. Personal sources have queues of
 * their own, with one task per owner: they never take a place of a shared source, and nobody takes all places of the others.
 */
export async function startCollecting(
  context: CollectContext,
  summariser: Pick<Summariser, 'ensure'>,
  articleReader: Pick<ArticleReader, 'unread' | 'read'>,
): Promise<void> {
  const { config, store, jobs, switches, metrics, collecting, fetcher, parse, now, log } = context
  const collector = createCollector({
    store,
    fetcher,
    parse,
    now,
    log,
    tellsPreReleases: config.PRE_RELEASES,
    downloads: createDownloadShare(config.OWN_SOURCES_MB_PER_HOUR * 1_000_000, context.elapsed),
  })

  const readNew = oneAtATime(async () => {
    const { shared, personal } = byQueue(await articleReader.unread())
    await jobs.add(READ, shared)
    await jobs.add(READ_PERSONAL, personal)
  })

  const remaining = async () => ({
    sources: (await store.stats.dueSources(now())).count,
    articles: (await articleReader.unread()).reduce((sum, { ids }) => sum + ids.length, 0),
  })
  let isFirst = true
  const sayWhenDone = oneAtATime(async () => {
    const done = whenCaughtUp(jobs)
    if (isFirst) await tellProgress(done, remaining, log)
    isFirst = false
    await done
    log.info('caught up with the sources')
  })

  const collect = async (): Promise<void> => {
    if (!switches.isOn('collect')) {
      return
    }
    try {
      const { shared, personal } = byQueue(await collector.due())
      await jobs.add(POLL, shared)
      await jobs.add(POLL_PERSONAL, personal)
      await readNew()
      const runs = [...collecting.value.runs, now()].slice(-3)
      collecting.value = { goodAt: now(), error: null, runs }
    } catch (error) {
      collecting.value = { ...collecting.value, error: problemOf(error) }
      throw error
    }
    sayWhenDone().catch((err: unknown) => log.error({ err }, 'could not wait for the sources'))
  }

  const { JOBS_AT_ONCE: concurrency } = config
  const pollFrom =
    (queue: string) =>
    async ({ key, ids }: Task): Promise<void> => {
      const { left = [], ...collected } = await collector.poll(ids)
      metrics.collected(collected)
      // Posts of channels that were edited are read again, and are no new articles.
      if (collected.articles > 0 || key === CHANNEL_HOST) await readNew()
      // What is left has its turn after the others that wait.
      if (left.length > 0 && switches.isOn('collect')) await jobs.add(queue, [{ key, ids: left }])
    }
  jobs.work({ name: POLL, concurrency: concurrency * POLLS_PER_JOB, run: pollFrom(POLL) })
  jobs.work({
    name: POLL_PERSONAL,
    concurrency: concurrency * OWNERS_PER_JOB,
    run: pollFrom(POLL_PERSONAL),
  })

  const read = async ({ ids }: Task): Promise<void> => {
    const done = await articleReader.read(ids)
    // What is left has its turn after the others that wait.
    if (done.length < ids.length) await readNew()
  }
  jobs.work({ name: READ, concurrency, run: read })
  jobs.work({ name: READ_PERSONAL, concurrency: Math.ceil(concurrency / 2), run: read })
  jobs.work({
    name: SUMMARISE,
    concurrency: Math.ceil(concurrency / 2),
    async run({ key, ids }) {
      const [, language = ''] = key.split(' ')
      await summariser.ensure(ids, language === '' ? null : language, SUMMARY_MS)
    },
  })
  // In each process: they share the work, and the queue need not know of it.
  jobs.perProcess({
    name: 'index articles',
    expression: EVERY_TWO_SECONDS,
    run: workOff((limit) => store.searchIndex.fill(limit), {
      now,
      onDone: (articles) => log.info({ articles }, 'the search index is complete'),
    }),
  })
  jobs.perProcess({
    name: 'pack content',
    expression: EVERY_TWO_SECONDS,
    run: workOff((limit) => store.content.pack(limit), {
      now,
      onDone: (articles) => log.info({ articles }, 'all contents are packed'),
    }),
  })
  // The run after collecting was turned off may be another process's.
  jobs.perProcess({
    name: 'forget runs',
    expression: EVERY_TWO_SECONDS,
    run: async () => {
      if (!switches.isOn('collect')) {
        collecting.value = { ...collecting.value, error: null, runs: [] }
      }
    },
  })
  jobs.clock(COLLECTING, [{ name: 'collect', expression: config.COLLECT_CRON, run: collect }])
  await jobs.run('collect')
}

/** Tasks for the queue of shared sources and for that of personal ones. */
function byQueue(found: readonly (Task & { isPersonal: boolean })[]) {
  const tasksOf = (isPersonal: boolean): Task[] =>
    found.filter((one) => one.isPersonal === isPersonal).map(({ key, ids }) => ({ key, ids }))
  return { shared: tasksOf(false), personal: tasksOf(true) }
}

/** Resolves when no source is being polled and no page read, in any process, apart from what is to be tried again. */
export async function whenCaughtUp(jobs: Pick<Jobs, 'whenIdle'>): Promise<void> {
  await jobs.whenIdle([POLL, POLL_PERSONAL])
  await jobs.whenIdle([READ, READ_PERSONAL])
}
