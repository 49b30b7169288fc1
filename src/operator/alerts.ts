import { type Message, message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import { PAGE_CHANGED } from '../collect/channel/poll-channel.ts'
import type { Outcome } from '../deliver/outcome.ts'
import type { Logger } from '../log.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Translate } from '../text/locales.ts'
import type { Operator } from './operator.ts'
import { healthWords } from './source-health-words.ts'

export interface AlertDeps {
  store: Pick<Store, 'alertState' | 'stats'>
  operator: Pick<Operator, 'sources' | 'health' | 'isOn'>
  adminIds: Iterable<number>
  send: (chatId: number, message: Message) => Promise<Outcome>
  t: Translate
  now: () => number
  log: Logger
}

/** Alerts the admins to problems, with advice: once for each, and again only after it was resolved. */
export interface Alerts {
  /** Checks for problems that nobody would notice otherwise. */
  check(): Promise<void>
  /** Checks the parts without which this process cannot work. Every process calls it, without the queue, once a minute. */
  checkParts(): Promise<void>
  /** Alerts to a new database that was made although `found` shows that there was one. */
  lostDatabase(found: string): Promise<void>
  /** Alerts to four fifths of the budget being used; the caller ensures that this is called once a day. */
  budget(spent: { usd: number; tokens: number }): Promise<void>
  /** Alerts to `lost` of the last `of` messages being refused by their chats, once a day. */
  suddenLosses(lost: number, of: number): Promise<void>
  /** Alerts to a digest that could not be read out, once a day. */
  notReadOut(reason: string): Promise<void>
}

/** A source that has failed for a shorter time may only be moving to another server. */
const DEAD_MS = 3 * DAY
const LATE_MS = 10 * MINUTE
const CHANNELS_ALERT = 'page of channels'
/** The parts that are checked, by their names in the health. */
const PARTS = ['store', 'redis', 'jobs', 'answers', 'mail']

export function createAlerts(deps: AlertDeps): Alerts {
  const { store, operator, adminIds, send, t, now, log } = deps

  const sendToAdmins = async (text: string): Promise<void> => {
    for (const chat of adminIds) {
      const outcome = await send(chat, message(styled(text)))
      if (outcome.kind !== 'sent') log.warn({ chat, outcome: outcome.kind }, 'alert not sent')
    }
  }

  /** Alerts that could not be recorded because the database cannot be written to. */
  const unrecorded = new Set<string>()

  /** True for the first caller in any process; where that cannot be recorded, in this process. */
  const claim = async (name: string): Promise<boolean> => {
    if (unrecorded.has(name)) return false
    try {
      return await store.alertState.claim(name, now())
    } catch (err) {
      log.warn({ err, alert: name }, 'an alert could not be recorded')
      unrecorded.add(name)
      return true
    }
  }

  /** Ends an alert. Returns whether it had been sent. */
  const release = async (name: string): Promise<boolean> => {
    const wasUnrecorded = unrecorded.delete(name)
    return (await store.alertState.release(name)) || wasUnrecorded
  }

  const alertOnce = async (name: string, text: string): Promise<void> => {
    if (!(await claim(name))) return
    log.warn({ alert: name }, text)
    await sendToAdmins(text)
  }

  const checkSources = async (): Promise<void> => {
    for (const { source, health } of await operator.sources()) {
      const { id, title } = source
      const deadAlert = `source ${id} dead`
      const silentAlert = `source ${id} silent`
      if (health.kind === 'failing' || health.kind === 'degraded') {
        const since =
          health.kind === 'failing' ? (health.lastGoodAt ?? source.createdAt) : health.since
        const days = Math.floor((now() - since) / DAY)
        if (days * DAY < DEAD_MS) continue
        const { why } = health
        // There is one alert for all channels.
        if (why === PAGE_CHANGED) continue
        const trouble = health.kind === 'failing' ? health.trouble : 'no-feed'
        const advice = t(`source-advice-${trouble}`)
        await alertOnce(
          deadAlert,
          t('alert-source-dead', { title, days, why, advice, id: String(id) }),
        )
      } else if (health.kind === 'silent' || health.kind === 'overdue') {
        const why = healthWords(health, now(), t)
        await alertOnce(silentAlert, t('alert-source-silent', { title, why, id: String(id) }))
      } else {
        const wasDead = await store.alertState.release(deadAlert)
        await store.alertState.release(silentAlert)
        if (wasDead && health.kind === 'well') await sendToAdmins(t('alert-source-back', { title }))
      }
    }
  }

  /** One alert for all channels: what has changed is the page that Telegram shows. */
  const checkChannels = async (): Promise<void> => {
    const { all, odd } = await store.stats.channels(PAGE_CHANGED, now() - HOUR)
    if (odd > 0) await alertOnce(CHANNELS_ALERT, t('alert-channel-page', { odd, all }))
    else await store.alertState.release(CHANNELS_ALERT)
  }

  const checkSending = async (): Promise<void> => {
    if (!operator.isOn('deliver')) return
    const { queue } = await operator.health()
    if (queue === null || queue === undefined) {
      if (await store.alertState.release('stuck')) await sendToAdmins(t('alert-stuck-over'))
    } else await alertOnce('stuck', t('alert-stuck', { problem: queue }))
    const count = await store.stats.late(now() - LATE_MS)
    if (count === 0) return
    await alertOnce(`late ${dayOf(now())}`, t('alert-late', { count, minutes: LATE_MS / MINUTE }))
  }

  return {
    async check() {
      await checkSources()
      await checkChannels()
      await checkSending()
    },
    async checkParts() {
      const parts = await operator.health()
      for (const part of PARTS) {
        const problem = parts[part]
        if (problem === undefined) continue
        const name = `part ${part}`
        const title = t(`health-${part}`)
        if (problem !== null) await alertOnce(name, t('alert-part', { part: title, problem }))
        else if (await release(name)) await sendToAdmins(t('alert-part-over', { part: title }))
      }
    },
    lostDatabase: (found) => sendToAdmins(t('alert-lost-database', { found })),
    suddenLosses: (lost, of) =>
      alertOnce(`losses ${dayOf(now())}`, t('alert-losses', { lost, of })),
    notReadOut: (reason) =>
      alertOnce(`not read out ${dayOf(now())}`, t('alert-not-read-out', { reason })),
    budget: ({ usd, tokens }) => sendToAdmins(t('alert-budget', { usd: usd.toFixed(2), tokens })),
  }
}

/** The day of a time in UTC, as in 2026-11-24. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
