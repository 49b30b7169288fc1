import type { Translate } from '../text/locales.ts'

/** One statistic of the day, in words. */
export interface Statistic {
  label: string
  value: string
  /** A second line, or `null`. */
  note: string | null
  /** Whether it deserves attention. */
  isBad: boolean
}

/** The totals of one day, UTC. */
export interface Day {
  /** Its start, epoch ms. */
  at: number
  articles: number
  sent: number
  failed: number
  /** Percentage sent within a minute of the due time; `null` if nothing was sent. */
  punctual: number | null
  usd: number
}

/** A part that can be turned off. */
export interface Switch {
  name: string
  isOn: boolean
  /** The present state, in words. */
  words: string
}

/** What models may cost in a day. */
export interface Budget {
  /** Values of the form's fields; empty for no cap. */
  usd: string
  tokens: string
  /** The present state, in words. */
  lines: string[]
  /** Whether a cap was set by hand, so that a button offers to return to the environment's. */
  isByHand: boolean
}

export interface Overview {
  statistics: Statistic[]
  /** Jobs that failed after all retries: which, how often, when and why, in words. */
  failedJobs: string[]
  /** Parts of the product with the problem of each; `null` if it is healthy. */
  health: { name: string; problem: string | null }[]
  /** The last thirty days without gaps, oldest first. */
  days: Day[]
  switches: Switch[]
  budget: Budget
}

export type SourceAction = 'pause' | 'resume' | 'remove' | 'move'

export interface SourceLine {
  id: number
  title: string
  url: string
  topic: string | null
  /** Its health, by which sources are sorted, worst first. */
  kind:
    | 'failing'
    | 'degraded'
    | 'moved'
    | 'silent'
    | 'overdue'
    | 'paused'
    | 'new'
    | 'well'
    | 'removed'
  /** Its health and what to do about it, in words. */
  words: string
  /** When its newest item was published and when it last delivered an article, in words. */
  delivered: string
  lastGoodAt: number | null
  acts: SourceAction[]
}

/** A delivery that did not arrive. */
export interface FailedDeliveryLine {
  chat: string
  at: number
  isGone: boolean
  reason: string
  attempts: number
}

export interface ProfileLine {
  id: number
  /** Its preferences, in words. */
  words: string
  subscribers: number
  nextDueAt: number | null
}

/** An article of the digest that a profile would get next. */
export interface PreviewLine {
  title: string
  link: string
  source: string
  publishedAt: number
  /** Why it was chosen, in words. */
  why: string
}

/** What the operator's pages show and do. */
export interface Dashboard {
  overview(t: Translate): Promise<Overview>
  sources(t: Translate): Promise<SourceLine[]>
  /** Returns false if it can no longer be done. */
  actOnSource(id: number, act: SourceAction): Promise<boolean>
  /** Inspects an address and adds its source. Returns the result in words. */
  addSource(address: string, t: Translate): Promise<string>
  failedDeliveries(): Promise<FailedDeliveryLine[]>
  profiles(t: Translate): Promise<ProfileLine[]>
  /** The next digest of a profile; `null` if no active subscriber has the profile. */
  preview(profileId: number, t: Translate): Promise<PreviewLine[] | null>
  /** Retries all failed jobs. Returns the result in words. */
  retryJobs(t: Translate): Promise<string>
  /** Returns false if there is no such switch. */
  turn(name: string, isOn: boolean, byId: number): Promise<boolean>
  /** Sets both caps as typed, empty for none. Returns the result in words. */
  setBudget(usd: string, tokens: string, byId: number, t: Translate): Promise<string>
  /** Returns to the environment's caps. Returns the result in words. */
  resetBudget(byId: number, t: Translate): Promise<string>
}
