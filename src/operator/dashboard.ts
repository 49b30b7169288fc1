import { typedChannel } from '../collect/channel/channel-address.ts'
import type { SourceHealth } from '../collect/source-health.ts'
import type { DigestMaker } from '../digest/make-digest.ts'
import { DAY, MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Translate } from '../text/locales.ts'
import { budgetLines } from './budget-lines.ts'
import type {
  Budget,
  Dashboard,
  Day,
  Overview,
  SourceAction,
  SourceLine,
  Statistic,
} from './dashboard-model.ts'
import { failedWords } from './health-message.ts'
import type { Operator } from './operator.ts'
import { readCap } from './read-cap.ts'
import { deliveryWords, durationWords, healthWords } from './source-health-words.ts'
import { SWITCHES } from './switches.ts'

export interface DashboardDeps {
  store: Pick<Store, 'articles' | 'stats'>
  operator: Operator
  digests: Pick<DigestMaker, 'draft'>
  now: () => number
}

const DAYS = 30
const MAX_FAILED_DELIVERIES = 100
const MAX_PROFILES = 50
/** Totals of thirty days change slowly and are needed for every view of the page. */
const CACHE_MS = MINUTE
const ORDER: readonly SourceHealth['kind'][] = [
  'failing',
  'degraded',
  'moved',
  'silent',
  'overdue',
  'paused',
  'new',
  'well',
  'removed',
]

/** Creates the view model of the operator's pages. */
export function createDashboard({ store, operator, digests, now }: DashboardDeps): Dashboard {
  let cached: { at: number; days: Day[] } | null = null
  const days = async (): Promise<Day[]> => {
    if (cached === null || now() - cached.at > CACHE_MS) {
      cached = { at: now(), days: await thirtyDays(store, now()) }
    }
    return cached.days
  }

  return {
    async overview(t): Promise<Overview> {
      const health = Object.entries(await operator.health())
      return {
        statistics: await statisticsOf(operator, t),
        failedJobs: (await operator.failedJobs()).map((jobs) => failedWords(jobs, now(), t)),
        health: health.map(([part, problem]) => ({ name: t(`health-${part}`), problem })),
        days: await days(),
        switches: SWITCHES.map((name) => {
          const isOn = operator.isOn(name)
          return { name, isOn, words: t(`switch-${name}-${isOn ? 'on' : 'off'}`) }
        }),
        budget: await budgetOf(operator, t),
      }
    },

    async sources(t) {
      const lines = (await operator.sources()).map(
        ({ source, health }): SourceLine => ({
          id: source.id,
          title: source.title,
          url: source.fetchUrl ?? source.url,
          topic: source.topic,
          kind: health.kind,
          words: healthWords(health, now(), t),
          delivered: deliveryWords(source, now(), t),
          lastGoodAt: source.lastGoodAt,
          acts: actsOf(health.kind),
        }),
      )
      return lines.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    },

    actOnSource(id, act) {
      const acts: Record<SourceAction, () => Promise<boolean>> = {
        pause: () => operator.pauseSource(id, true),
        resume: () => operator.pauseSource(id, false),
        remove: () => operator.removeSource(id),
        move: () => operator.acceptMove(id),
      }
      return acts[act]()
    },

    async addSource(address, t) {
      if (address === '') return t('source-add-usage')
      const url =
        typedChannel(address) ?? (/^https?:\/\//i.test(address) ? address : `https://${address}`)
      const added = await operator.addSource(url)
      if (added.kind === 'failure') return t('source-add-failed', { why: added.why })
      if (added.kind === 'no-channel') return t(`add-channel-${added.why}`)
      if (added.kind === 'nothing') return t('source-add-nothing')
      const { title, articles, id = 0 } = added
      return t('source-added', { title, count: articles, id: String(id) })
    },

    async failedDeliveries() {
      const rows = await store.stats.failedDeliveries(now() - DAYS * DAY, MAX_FAILED_DELIVERIES)
      return rows.map((row) => ({
        chat: row.name === null ? String(row.chatId) : `${row.name} (${row.chatId})`,
        at: row.settledAt ?? row.dueAt,
        isGone: row.state === 'gone',
        reason: row.reason ?? '',
        attempts: row.attempts,
      }))
    },

    async profiles(t) {
      const profiles = await store.stats.profiles(MAX_PROFILES)
      return profiles.map(({ id, preferences, subscribers, nextDueAt }) => {
        const { size, language } = preferences
        const values = { id: String(id), subscribers, size, language: language ?? 'own' }
        return { id, words: t('admin-profile-words', values), subscribers, nextDueAt }
      })
    },

    async preview(profileId, t) {
      const profile = (await store.stats.profiles(MAX_PROFILES)).find(({ id }) => id === profileId)
      if (profile === undefined) return null
      const asOf = Math.max(now(), profile.nextDueAt ?? 0)
      const { choices, preferences } = await digests.draft(
        profileId,
        profile.sampleChatId,
        asOf,
        null,
      )
      const articles = await store.articles.many(
        choices.map(({ article }) => article.id),
        preferences.personalSources,
      )
      // Articles of personal sources are not shown to the operator.
      const shared = articles.filter(
        ({ sourceId }) => !preferences.personalSources.includes(sourceId),
      )
      return shared.map((article) => {
        const why = choices.find((choice) => choice.article.id === article.id)?.why
        return {
          title: article.title,
          link: article.link,
          source: article.sourceTitle,
          publishedAt: article.publishedAt,
          why: t('admin-why', {
            score: (why?.score ?? 0).toFixed(2),
            sources: why?.sources ?? 1,
            hours: Math.round(why?.hours ?? 0),
          }),
        }
      })
    },

    async retryJobs(t) {
      return t('jobs-tried-again', { count: await operator.retryJobs() })
    },

    async turn(name, isOn, byId) {
      const known = SWITCHES.find((one) => one === name)
      if (known === undefined) return false
      await operator.turn(known, isOn, byId)
      return true
    },

    async setBudget(usdText, tokensText, byId, t) {
      const usd = readCap('usd', usdText)
      const tokens = readCap('tokens', tokensText)
      if (usd === undefined || tokens === undefined) return t('budget-unread')
      await operator.setBudget({ usd, tokens }, byId)
      return t('settings-saved')
    },

    async resetBudget(byId, t) {
      await operator.resetBudget(byId)
      return t('budget-by-environment')
    },
  }
}

async function budgetOf(operator: Operator, t: Translate): Promise<Budget> {
  const report = await operator.budget()
  const { caps, isByHand } = report
  const field = (cap: number | null) => (cap === null ? '' : String(cap))
  return {
    usd: field(caps.usd),
    tokens: field(caps.tokens),
    lines: budgetLines(report, t),
    isByHand,
  }
}

async function statisticsOf(operator: Operator, t: Translate): Promise<Statistic[]> {
  const today = await operator.today()
  const { subscribersByState, sourcesByState, lateness, caps } = today
  const count = (value: number) => value.toLocaleString('en')
  const statistic = (
    key: string,
    value: string,
    note: string | null = null,
    isBad = false,
  ): Statistic => ({
    label: t(`admin-figure-${key}`),
    value,
    note,
    isBad,
  })
  const failing = sourcesByState.failing ?? 0
  const left = caps.usd === null ? 1 : 1 - today.usd / caps.usd
  return [
    statistic(
      'collected',
      count(today.articles),
      t('admin-note-sources', { well: sourcesByState.active ?? 0, failing }),
    ),
    statistic(
      'delivered',
      count(today.sent),
      t('admin-note-deliveries', { failed: today.failed, queued: today.queued }),
      today.failed > 0,
    ),
    statistic(
      'lateness',
      lateness === null ? '–' : durationWords(lateness.p99, t),
      lateness === null
        ? t('admin-note-none-due')
        : t('admin-note-lateness', { p50: durationWords(lateness.p50, t) }),
      (lateness?.p99 ?? 0) > 5 * MINUTE,
    ),
    statistic(
      'cost',
      `$${today.usd.toFixed(2)}`,
      caps.usd === null
        ? t('admin-note-tokens', { tokens: today.tokens })
        : t('admin-note-cap', { cap: caps.usd.toFixed(2) }),
      left < 0.2,
    ),
    statistic(
      'subscribers',
      count(subscribersByState.active ?? 0),
      t('admin-note-subscribers', { fresh: today.subscribers, gone: subscribersByState.gone ?? 0 }),
    ),
    statistic('taps', count(today.taps)),
  ]
}

function actsOf(kind: SourceHealth['kind']): SourceAction[] {
  if (kind === 'paused' || kind === 'removed') return ['resume']
  return kind === 'moved' ? ['move', 'pause', 'remove'] : ['pause', 'remove']
}

/** The thirty days up to today, without gaps. */
async function thirtyDays(store: Pick<Store, 'stats'>, now: number): Promise<Day[]> {
  const today = Math.floor(now / DAY) * DAY
  const first = today - (DAYS - 1) * DAY
  const known = new Map((await store.stats.days(first)).map((day) => [day.day, day]))
  return Array.from({ length: DAYS }, (_, index) => {
    const at = first + index * DAY
    const { articles = 0, sent = 0, failed = 0, punctual = 0, usd = 0 } = known.get(at) ?? {}
    return {
      at,
      articles,
      sent,
      failed,
      punctual: sent === 0 ? null : (punctual / sent) * 100,
      usd,
    }
  })
}
