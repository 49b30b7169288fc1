import { Queue } from 'bullmq'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ChatRequest } from '../../sandbox/model/chat-completion.ts'
import { articleIn } from '../../sandbox/model/extract.ts'
import { REPLIES } from '../../sandbox/model/replies.ts'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { encodePreferences } from '../../src/model/preferences.ts'
import { MINUTE } from '../../src/model/time.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { databases } from '../support/databases.ts'
import { hasRedisServer, type OwnRedis, startRedis } from '../support/redis.ts'
import { soon } from '../support/soon.ts'
import { openProcessTown, type Town } from '../support/town.ts'

const server = databases.find(({ name }) => name === 'PostgreSQL')

/** Articles of each digest, and summaries that one process makes at a time: the first worker is busy with one digest's. */
const SIZE = 4
const PREFIX = 'claims'

/** A model that answers when it is told to. */
interface SlowModel {
  server: ModelServer
  /** Answers all requests from now on, and those that wait. */
  release(): void
}

async function startSlowModel(): Promise<SlowModel> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const server = await startModelServer({
    async reply(request) {
      await released
      return REPLIES.summarise(request)
    },
  })
  return { server, release }
}

/** What a request asks for: an article in a language. */
function asked({ messages }: ChatRequest): string {
  const title = /^Title: (.+)$/m.exec(articleIn(messages))?.[1]
  const language = /^\d+\. Write in (.+?)\./m.exec(messages[0]?.content ?? '')?.[1]
  return `${title} in ${language}`
}

/**
 * Two people want the same articles, one each in its own language and one all in English. So the queue has two tasks for each
 * English article, and two workers do them at the same time.
 */
describe.runIf(server !== undefined && hasRedisServer)(
  'two workers that need the same summaries',
  () => {
    let town: Town<BotProcess>
    let redis: OwnRedis
    let clock: Queue
    let people: Person[]
    let model: SlowModel
    let workers: [BotProcess, BotProcess]

    const worker = () =>
      town.bot({
        REDIS_URL: redis.url,
        REDIS_PREFIX: PREFIX,
        ROLES: 'collect,deliver',
        OPENAI_BASE_URL: model.server.url,
        OPENAI_API_KEY: 'sk-test-abcdefghijklmnop',
        OPENAI_MODEL: 'test-model',
        JOBS_AT_ONCE: String(2 * SIZE),
      })
    /** Has a tick of the clock run by any worker. */
    const tick = (name: string) => clock.add(name, {})

    beforeAll(async () => {
      redis = await startRedis()
      town = await openProcessTown(server, 'unread')
      town.environment.DIGEST_SIZE = String(SIZE)
      const first = await town.bot({ REDIS_URL: redis.url, REDIS_PREFIX: PREFIX })
      await first.line(({ msg }) => msg === 'caught up with the sources')
      people = ['Ada', 'Bob'].map((name) => town.telegram.person({ first_name: name }))
      for (const one of people) one.start()
      await soon(async () =>
        expect(await town.rows('select chat_id from subscriber')).toHaveLength(2),
      )
      await first.end()
      const inEnglish = encodePreferences({ size: SIZE, language: 'en' })
      await town.store(
        `with english as (insert into profile (preferences) values ('${inEnglish}') returning id)
       update subscriber set profile_id = english.id from english where chat_id = ${people[1]?.id}`,
      )
      clock = new Queue('delivering', { connection: { url: redis.url }, prefix: PREFIX })
    })
    beforeEach(async () => {
      model = await startSlowModel()
      await town.store(
        `delete from summary_claim; delete from summary; delete from delivery;
       update subscriber set last_digest_id = null, next_due_at = ${Date.now() + 5 * MINUTE}`,
      )
      const first = await worker()
      await tick('prepare')
      await soon(() => expect(model.server.calls).toHaveLength(SIZE))
      workers = [first, await worker()]
      await soon(() =>
        expect(waiting() + model.server.calls.length).toBeGreaterThanOrEqual(2 * SIZE),
      )
    })
    afterEach(async () => {
      await Promise.all(workers.map((one) => one.end()))
      await model.server.close()
    })
    afterAll(async () => {
      await clock.close()
      await town.close()
      await redis.close()
    })

    /** Summaries that the second worker leaves to the first one. */
    const waiting = () => workers[1].output.split('another process makes this summary').length - 1
    /** How often each article and language was asked for; a question about an answer is none. */
    const counts = () => {
      const first = model.server.calls.filter(({ body }) => body.messages.length === 2)
      return Map.groupBy(first, ({ body }) => asked(body))
        .values()
        .map((calls) => calls.length)
        .toArray()
    }
    /** Resolves when each article has its model's summary. */
    const summarised = () =>
      expect
        .poll(() => town.rows("select article_id from summary where provider = 'model'"))
        .toHaveLength(SIZE)
    /** Sends what was prepared; resolves with the digests of both people. */
    const digests = async () => {
      const before = people.map(({ chat }) => chat.messages.length)
      await town.store(`update subscriber set next_due_at = ${Date.now() - 1000}`)
      await tick('minute')
      return Promise.all(
        people.map(({ chat }, index) =>
          town.telegram.waitFor(
            () =>
              chat.messages.slice(before[index]).find(({ text }) => text?.includes(`of ${SIZE}`)),
            { what: 'a digest' },
          ),
        ),
      )
    }

    test('ask the model once for each article and language', async () => {
      model.release()
      await summarised()
      for (const { text } of await digests()) expect(text).toContain('AI summary')
      expect(counts()).toEqual(Array(SIZE).fill(1))
    })

    test('one of which is killed while the model works: the other takes over once the lease has run out', async () => {
      const [killed] = workers
      await killed.end('SIGKILL')
      expect(counts()).toEqual(Array(SIZE).fill(1))
      model.release()
      await town.store(`update summary_claim set lease_until = ${Date.now()}`)
      await summarised()
      for (const { text } of await digests()) expect(text).toContain('AI summary')
      // One call that died with its process, and one of the other.
      expect(counts()).toEqual(Array(SIZE).fill(2))
      expect(await town.rows('select article_id from summary_claim')).toEqual([])
    })
  },
)
