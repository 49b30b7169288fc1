import type { InspectedUrl } from '../collect/inspect-url.ts'
import type { SourceHealth } from '../collect/source-health.ts'
import type { BroadcastEntity, BroadcastState } from '../model/broadcast.ts'
import type { DeliveryState } from '../model/delivery.ts'
import type { Activity } from '../model/operator-stats.ts'
import type { Source } from '../model/source.ts'

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
  /** How late digests arrived, ms; `null` where none did yet. */
  lateness: { p50: number; p99: number } | null
  usd: number
  tokens: number
  caps: BudgetCaps
}

/** What models may cost in a day, UTC; `null` where there is no cap. */
export interface BudgetCaps {
  usd: number | null
  tokens: number | null
}

/** The caps in force, what the day came to so far, and whether a cap was set by hand. */
export interface BudgetReport {
  caps: BudgetCaps
  spent: { usd: number; tokens: number }
  isByHand: boolean
}

/** A broadcast and how far it has come. */
export interface BroadcastReport {
  id: number
  state: BroadcastState
  text: string
  entities: readonly BroadcastEntity[]
  deliveries: Record<DeliveryState, number>
}

/** Parts of the product that can be turned off. */
export type SwitchName = 'collect' | 'deliver' | 'models'

/** Jobs of one name that failed for good, for one reason. */
export interface FailedJobs {
  name: string
  reason: string
  /** When one of them failed last, epoch ms. */
  at: number
  times: number
}

/** A copy of everything. */
export interface Backup {
  file: string
  bytes: number
}

/** What the operator can see and do, by command and on the pages alike. */
export interface Operator {
  today(): Promise<Today>
  /** The problem of each part; `null` where it is healthy. */
  health(): Promise<Record<string, string | null>>
  /** Jobs that failed for good within the last days, newest first. */
  failedJobs(): Promise<FailedJobs[]>
  /** Retries all of them. Returns how many. */
  retryJobs(): Promise<number>

  sources(): Promise<SourceReport[]>
  source(id: number): Promise<SourceReport | null>
  /** Looks at an address; a feed becomes a source. */
  addSource(address: string): Promise<InspectedUrl & { id?: number }>
  /** Looks at an address and stores nothing. */
  examine(address: string): Promise<InspectedUrl>
  /** Pauses a source, or resumes it. Like the next one, returns false where no source has that id. */
  pauseSource(id: number, isPaused: boolean): Promise<boolean>
  removeSource(id: number): Promise<boolean>
  /** Adopts the address that a permanent redirect points to; false where there is none or another source has it. */
  acceptMove(id: number): Promise<boolean>

  /** Keeps a text to be sent to everybody; `count` is how many that are. */
  draftBroadcast(
    byId: number,
    text: string,
    entities: readonly BroadcastEntity[],
  ): Promise<BroadcastReport & { count: number }>
  broadcast(id: number): Promise<BroadcastReport | null>
  /** Returns false where it is being sent or cancelled already. */
  sendBroadcast(id: number): Promise<boolean>
  /** Stops what is not sent yet. */
  cancelBroadcast(id: number): Promise<boolean>

  isOn(name: SwitchName): boolean
  turn(name: SwitchName, isOn: boolean, byId: number): Promise<void>

  budget(): Promise<BudgetReport>
  /** Sets the caps that are named in place of the environment's; the others stay as they are. */
  setBudget(change: Partial<BudgetCaps>, byId: number): Promise<void>
  /** Returns to the environment's caps. */
  resetBudget(byId: number): Promise<void>

  /** A link that lets `uses` people in within `days` days. */
  invite(byId: number, uses: number, days: number): Promise<string>
  allow(personId: number, byId: number): Promise<void>
  /** Shuts a person out; what is planned for them is not sent. */
  ban(personId: number, byId: number): Promise<void>

  /** A one-time link to the pages, good for ten minutes; `null` where no page is served. */
  signInLink(adminId: number): Promise<string>
  /** Copies the store to a file; `null` where the database has tools of its own for that. */
  backup(): Promise<Backup | null>
}
