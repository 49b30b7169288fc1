import type { Outcome } from './outcome.ts'

/** Who measures deliveries. */
export interface DeliveryMetrics {
  /** A delivery was claimed so many milliseconds after it might have been sent: the wait at the gate. */
  claimed(waitMs: number): void
  /** What came of a send, and how many milliseconds after it was due. */
  settled(outcome: Outcome['kind'], lateMs: number): void
  /** Telegram said 429. */
  flooded(): void
}
