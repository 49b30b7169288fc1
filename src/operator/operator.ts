import type { InspectedUrl } from '../collect/inspect-url.ts'
import type { SourceHealth } from '../collect/source-health.ts'
import type { BroadcastEntity, BroadcastState } from '../model/broadcast.ts'
import type { DeliveryState } from '../model/delivery.ts'
import type { Activity } from '../model/operator-stats.ts'
import type { Source } from '../model/source.ts'
import type { PurposeSpending } from '../store/spending.ts'

/** A source with its health. */
export interface SourceReport {
  source: Source
  health: SourceHealth
}

/** The day so far, UTC. */
export interface Today extends Activity {
  subscribersByState: Record<string, number>
  sourcesByState: Record<string, number>
  queued: number
  /** How late digests arrived, ms; `null` if none has arrived yet. */
  lateness: { p50: number; p99: number } | null
  usd: number
  tokens: number
  /** Calls of models and of the speech server with what they used, by what they were for. */
  models: ReadonlyMap<string, PurposeSpending>
  caps: BudgetCaps
}

/** What models may cost in a day, UTC; `null` for no cap. */
export interface BudgetCaps {
  usd: number | null
  tokens: number | null
}

/** The caps in force, what was spent today, and whether a cap was set by hand. */
export interface BudgetReport {
  caps: BudgetCaps
  spent: { usd: number; tokens: number }
  /** Of that, by what models were asked for. */
  byPurpose: ReadonlyMap<string, { calls: number; tokens: number; usd: number }>
  isByHand: boolean
}

/** A broadcast and its progress. */
export interface BroadcastReport {
  id: number
  state: BroadcastState
  text: string
  entities: readonly BroadcastEntity[]
  deliveries: Record<DeliveryState, number>
}

/** Parts of the product that can be turned off. */
export type SwitchName = 'collect' | 'deliver' | 'models'

/** Jobs of one name that failed after all retries, for one reason. */
export interface FailedJobs {
  name: string
  reason: string
  /** When the last of them failed, epoch ms. */
  at: number
  times: number
}

/** A copy of the whole database. */
export interface Backup {
  file: string
  bytes: number
}

/** What the operator can see and do, by commands and on the pages. */
export interface Operator {
  today(): Promise<Today>
  /** The problem of each part; `null` where it is healthy. */
  health(): Promise<Record<string, string | null>>
  /** Jobs that failed after all retries within the last days, newest first. */
  failedJobs(): Promise<FailedJobs[]>
  /** Retries all of them. Returns how many. */
  retryJobs(): Promise<number>

  sources(): Promise<SourceReport[]>
  source(id: number): Promise<SourceReport | null>
  /** Inspects an address; a feed becomes a source. */
  addSource(address: string): Promise<InspectedUrl & { id?: number }>
  /** Pauses a source, or resumes it. Returns false if no source has that id, as `removeSource` does. */
  pauseSource(id: number, isPaused: boolean): Promise<boolean>
  removeSource(id: number): Promise<boolean>
  /** Adopts the address that a permanent redirect points to; returns false if there is none or another source has it. */
  acceptMove(id: number): Promise<boolean>

  /** Saves a draft; `count` is the number of recipients. */
  draftBroadcast(
    byId: number,
    text: string,
    entities: readonly BroadcastEntity[],
  ): Promise<BroadcastReport & { count: number }>
  broadcast(id: number): Promise<BroadcastReport | null>
  /** Returns false if it is already being sent or was cancelled. */
  sendBroadcast(id: number): Promise<boolean>
  /** Cancels what has not been sent yet. Returns false if it was cancelled before. */
  cancelBroadcast(id: number): Promise<boolean>

  isOn(name: SwitchName): boolean
  turn(name: SwitchName, isOn: boolean, byId: number): Promise<void>

  budget(): Promise<BudgetReport>
  /** Sets the caps in `change` in place of the environment's; the others stay unchanged. */
  setBudget(change: Partial<BudgetCaps>, byId: number): Promise<void>
  /** Returns to the environment's caps. */
  resetBudget(byId: number): Promise<void>

  /** An invitation link for `uses` people, valid for `days` days. */
  invite(byId: number, uses: number, days: number): Promise<string>
  allow(personId: number, byId: number): Promise<void>
  /** Bans a person and cancels their planned deliveries. */
  ban(personId: number, byId: number): Promise<void>

  /** A one-time link to the pages, valid for ten minutes. */
  signInLink(adminId: number): Promise<string>
  /** Copies the database to a file; `null` if the database has its own tools for that. */
  backup(): Promise<Backup | null>
}
