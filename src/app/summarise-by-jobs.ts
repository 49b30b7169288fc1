import { setTimeout as sleep } from 'node:timers/promises'
import type { Jobs } from '../jobs/jobs.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { SUMMARISE } from './open-jobs.ts'

/**
 * A summariser that puts its work into the queue, for what is prepared before its hour: each pair of article and language is a
 * task, so that all processes share them and each summary is made once.
 */
export function summariseByJobs(
  jobs: Pick<Jobs, 'add' | 'whenIdle'>,
  store: Pick<Store, 'articles'>,
  summariser: Pick<Summariser, 'missing'>,
): Summariser {
  return {
    missing: (ids, language) => summariser.missing(ids, language),
    async ensure(ids, language, deadlineMs) {
      const missing = await summariser.missing(ids, language)
      if (missing.length === 0) return new Set()
      await jobs.add(
        SUMMARISE,
        missing.map((id) => ({ key: `${id} ${language ?? ''}`, ids: [id] })),
      )
      await Promise.race([jobs.whenIdle([SUMMARISE]), sleep(deadlineMs, null, { ref: false })])
      const articles = await store.articles.many(missing)
      const rejected = articles.filter(({ quality }) => quality === 'not-article')
      return new Set(rejected.map(({ id }) => id))
    },
  }
}
