import { randomBytes } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { InspectedUrl } from '../collect/inspect-url.ts'
import { sourceHealth } from '../collect/source-health.ts'
import type { Source } from '../model/source.ts'
import { DAY } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { CapsInForce } from './caps-in-force.ts'
import type { BroadcastReport, Operator, SourceReport } from './operator.ts'
import type { Switches } from './switches.ts'

export interface OperatorDeps {
  store: Pick<
    Store,
    | 'spending'
    | 'stats'
    | 'subscribers'
    | 'sources'
    | 'profiles'
    | 'broadcasts'
    | 'access'
    | 'deliveries'
    | 'backup'
  >
  switches: Pick<Switches, 'isOn' | 'turn'>
  health: Operator['health']
  failedJobs: Operator['failedJobs']
  retryJobs: Operator['retryJobs']
  inspectUrl: (address: string) => Promise<InspectedUrl>
  /** A secret link to the operator's pages. */
  signInLink: Operator['signInLink']
  /** The name of the bot, for links into it. */
  username: () => string
  /** The folder that backups are written to. */
  backupFolder: string
  caps: CapsInForce
  /** Number of articles in a new subscriber's digest. */
  defaultSize: number
  /** The rate of bulk sending. */
  messagesPerSecond: number
  /** Called when something may have to be sent. */
  wake: () => void
  now: () => number
}

/** The share of the sending rate that a broadcast may use. */
const BROADCAST_SHARE = 0.8
/** Ten letters of base64url: 56 bits, which is enough for a code that expires. */
const CODE_BYTES = 7

/** Creates the operator's actions and reports. */
export function createOperator(deps: OperatorDeps): Operator {
  const { store, switches, now } = deps

  const report = (source: Source): SourceReport => ({ source, health: sourceHealth(source) })

  const broadcastReport = async (id: number): Promise<BroadcastReport | null> => {
    const found = await store.broadcasts.get(id)
    if (found === undefined) return null
    const { state, text, entities } = found
    return { id, state, text, entities, deliveries: await store.broadcasts.progress(id) }
  }

  return {
    async today() {
      const day = new Date(now()).toISOString().slice(0, 10)
      const since = Date.parse(day)
      const { usd, tokens } = await store.spending.of(day)
      const caps = await deps.caps.current()
      return {
        ...(await store.stats.since(since)),
        subscribersByState: await store.subscribers.counts(),
        sourcesByState: await store.stats.sourcesByState(),
        queued: (await store.stats.queue(now())).count,
        lateness: await store.stats.lateness(since),
        usd,
        tokens,
        models: await store.spending.byPurpose(day),
        caps: { usd: caps.usd, tokens: caps.tokens },
      }
    },
    health: deps.health,
    failedJobs: deps.failedJobs,
    retryJobs: deps.retryJobs,

    async sources() {
      return (await store.sources.all()).map(report)
    },
    async source(id) {
      const source = await store.sources.get(id)
      return source === undefined ? null : report(source)
    },
    async addSource(address) {
      const known = await store.sources.byUrl(address)
      const examined = await deps.inspectUrl(address)
      if (examined.kind !== 'source') return examined
      const { title, siteUrl, language, sourceKind } = examined
      const url = known?.url ?? examined.url
      const id = await store.sources.add(
        { url, title, siteUrl, topic: null, language },
        sourceKind,
        now(),
      )
      return { ...examined, id }
    },
    async pauseSource(id, isPaused) {
      if ((await store.sources.get(id)) === undefined) return false
      const change = isPaused
        ? { state: 'paused' as const, hold: 'paused' as const }
        : { state: 'active' as const, hold: null, nextPollAt: now() }
      await store.sources.update(id, change)
      return true
    },
    async removeSource(id) {
      if ((await store.sources.get(id)) === undefined) return false
      await store.sources.update(id, { state: 'removed', hold: 'removed' })
      return true
    },
    async acceptMove(id) {
      const source = await store.sources.get(id)
      if (source === undefined || source.movedTo === null) return false
      if ((await store.sources.byUrl(source.movedTo)) !== undefined) return false
      const cleared = { movedTo: null, movedSeen: 0, etag: null, lastModified: null }
      await store.sources.update(id, { fetchUrl: source.movedTo, ...cleared, nextPollAt: now() })
      return true
    },

    async draftBroadcast(byId, text, entities) {
      const profileId = await store.profiles.ensure({ size: deps.defaultSize })
      const id = await store.broadcasts.draft({ profileId, byId, text, entities }, now())
      const count = (await store.subscribers.counts()).active ?? 0
      const deliveries = await store.broadcasts.progress(id)
      return { id, state: 'draft', text, entities, deliveries, count }
    },
    broadcast: broadcastReport,
    async sendBroadcast(id) {
      if (!(await store.broadcasts.move(id, 'draft', 'sending'))) return false
      await store.broadcasts.plan(id, deps.messagesPerSecond * BROADCAST_SHARE, now())
      deps.wake()
      return true
    },
    async cancelBroadcast(id) {
      const isDraft = await store.broadcasts.move(id, 'draft', 'cancelled')
      if (!isDraft && !(await store.broadcasts.move(id, 'sending', 'cancelled'))) return false
      await store.broadcasts.stop(id, 'broadcast cancelled', now())
      return true
    },

    isOn: (name) => switches.isOn(name),
    async turn(name, isOn, byId) {
      await switches.turn(name, isOn, byId)
      if (isOn) deps.wake()
    },

    async budget() {
      const { isByHand, ...caps } = await deps.caps.current()
      const day = new Date(now()).toISOString().slice(0, 10)
      const spent = await store.spending.of(day)
      return { caps, spent, byPurpose: await store.spending.byPurpose(day), isByHand }
    },
    setBudget: (change, byId) => deps.caps.set(change, byId),
    resetBudget: (byId) => deps.caps.reset(byId),

    async invite(byId, uses, days) {
      const code = randomBytes(CODE_BYTES).toString('base64url')
      const createdAt = now()
      const expiresAt = createdAt + days * DAY
      await store.access.invite({ code, byId, createdAt, expiresAt, usesLeft: uses })
      return `https://t.me/${deps.username()}?start=i-${code}`
    },
    allow: (personId, byId) => store.access.decide(personId, 'allowed', byId, now()),
    async ban(personId, byId) {
      await store.access.decide(personId, 'banned', byId, now())
      const stopped = { state: 'stopped', nextDueAt: null, updatedAt: now() } as const
      await store.subscribers.update(personId, stopped)
      await store.deliveries.drop(personId, 'banned', now())
    },

    signInLink: deps.signInLink,
    async backup() {
      if (store.backup === null) return null
      const stamp = new Date(now()).toISOString().replaceAll(/[:.]/g, '-')
      const file = join(deps.backupFolder, `daybrief-${stamp}.db`)
      try {
        await store.backup(file)
      } catch (error) {
        await rm(file, { force: true })
        throw error
      }
      return { file, bytes: (await stat(file)).size }
    },
  }
}
