import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SUMMARISE } from '../../src/app/open-jobs.ts'
import { summariseByJobs } from '../../src/app/summarise-by-jobs.ts'
import { openInProcess } from '../../src/jobs/in-process/open-in-process.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Summariser } from '../../src/summarise/summariser.ts'
import { newEntry } from '../support/new-article.ts'

const now = Date.UTC(2026, 10, 24, 8)
let store: Store
let jobs: Jobs
let ids: number[]

beforeEach(async () => {
  store = await openStore('file::memory:', pino({ level: 'silent' }))
  jobs = openInProcess({ now: () => now, onError: () => {} })
  const listed = { title: 's', siteUrl: null, topic: null, language: 'en' }
  await store.sources.sync([{ ...listed, url: 'https://s.example/' }], now)
  const [source] = await store.sources.all()
  ids = await store.articles.record(
    source?.id ?? -1,
    ['a', 'b', 'c'].map((name) =>
      newEntry({ guid: name, url: `https://s.example/${name}`, title: name, publishedAt: now }),
    ),
    now,
  )
})
afterEach(async () => {
  await jobs.stop()
  await store.close()
})

test('queues one task per missing summary, waits for them, and returns the ids that are not articles', async () => {
  const done: [string, number[]][] = []
  jobs.work({
    name: SUMMARISE,
    concurrency: 1,
    async run(task) {
      done.push([task.key, task.ids])
      if (task.ids[0] === ids[1]) await store.articles.markNotArticle(ids[1] ?? -1, now)
    },
  })
  const own: Summariser = {
    ensure: () => Promise.reject(new Error('not by this process itself')),
    missing: async (asked) => asked.filter((id) => id !== ids[2]),
  }
  const rejected = await summariseByJobs(jobs, store, own).ensure(ids, 'de', 5000)
  expect(done).toEqual([
    [`${ids[0]} de`, [ids[0]]],
    [`${ids[1]} de`, [ids[1]]],
  ])
  expect(rejected).toEqual(new Set([ids[1]]))
})

test('does not wait longer than the deadline', async () => {
  const never = Promise.withResolvers<void>()
  jobs.work({ name: SUMMARISE, concurrency: 1, run: () => never.promise })
  const own = { ensure: vi.fn(), missing: async (asked: readonly number[]) => [...asked] }
  expect(await summariseByJobs(jobs, store, own).ensure(ids, null, 1)).toEqual(new Set())
  never.resolve()
})
