import { createCollector } from '../collect/collector.ts'
import type { ArticleReader } from '../read/article-reader.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { type AppContext, problemOf } from './context.ts'
import { COLLECTING, POLL, READ, SUMMARISE } from './jobs.ts'

/** A poll is waiting, for the most part: so many of them take the place of one page. */
export const POLLS_A_JOB = 6
/** Before the hour there is time. */
const SUMMARY_MS = 50_000

/** The role `collect`: polls sources, reads pages, groups articles, makes the summaries that will be needed. */
export async function startCollecting(
  context: AppContext,
  summariser: Summariser,
  readings: ArticleReader,
): Promise<void> {
  const { config, store, jobs, switches, metrics, collecting, fetcher, parse, now, log } = context
  const collector = createCollector({ store, fetcher, parse, now, log })

  const readNew = async (): Promise<boolean> => {
    const unread = await readings.unread()
    await jobs.add(READ, unread)
    return unread.length > 0
  }

  /** Pages are read while slow sources are still answering: nobody waits for the slowest site of the web. */
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
    concurrency: concurrency * POLLS_A_JOB,
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
      await readings.read(ids)
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
