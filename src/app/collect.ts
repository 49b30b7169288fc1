import { createCollector } from '../collect/collector.ts'
import type { ArticleReader } from '../read/article-reader.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { type AppContext, problemOf } from './context.ts'
import { COLLECTING, POLL, READ, SUMMARISE } from './open-jobs.ts'

/** Polls that run in the place of one page: a poll mostly waits. */
export const POLLS_PER_JOB = 6
/** Deadline for a summary that is made ahead of its hour. */
const SUMMARY_MS = 50_000

type CollectContext = Pick<
  AppContext,
  | 'config'
  | 'store'
  | 'jobs'
  | 'switches'
  | 'metrics'
  | 'collecting'
  | 'fetcher'
  | 'parse'
  | 'now'
  | 'log'
>

/** The role `collect`: polls sources, reads pages, clusters articles, and makes the summaries that will be needed. */
export async function startCollecting(
  context: CollectContext,
  summariser: Pick<Summariser, 'ensure'>,
  articleReader: Pick<ArticleReader, 'unread' | 'read'>,
): Promise<void> {
  const { config, store, jobs, switches, metrics, collecting, fetcher, parse, now, log } = context
  const collector = createCollector({ store, fetcher, parse, now, log })

  const readNew = async (): Promise<boolean> => {
    const unread = await articleReader.unread()
    await jobs.add(READ, unread)
    return unread.length > 0
  }

  /** Reads pages while slow sources are still answering, so that no article waits for the slowest site. */
  const collect = async (): Promise<void> => {
    if (!switches.isOn('collect')) return
    try {
      await jobs.add(POLL, await collector.due())
      do await jobs.whenIdle([POLL, READ])
      while (await readNew())
      collecting.value = { goodAt: now(), error: null }
      log.info('caught up with the sources')
    } catch (error) {
      collecting.value = { ...collecting.value, error: problemOf(error) }
      throw error
    }
  }

  const { JOBS_AT_ONCE: concurrency } = config
  jobs.work({
    name: POLL,
    concurrency: concurrency * POLLS_PER_JOB,
    async run({ ids }) {
      const collected = await collector.poll(ids)
      metrics.collected(collected)
      if (collected.articles > 0) await readNew()
    },
  })
  jobs.work({
    name: READ,
    concurrency,
    async run({ ids }) {
      await articleReader.read(ids)
    },
  })
  jobs.work({
    name: SUMMARISE,
    concurrency: Math.ceil(concurrency / 2),
    async run({ key, ids }) {
      const [, language = ''] = key.split(' ')
      await summariser.ensure(ids, language === '' ? null : language, SUMMARY_MS)
    },
  })
  jobs.clock(COLLECTING, [{ name: 'collect', expression: config.COLLECT_CRON, run: collect }])
  await jobs.run('collect')
}
