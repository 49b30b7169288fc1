import type { Schedule } from './schedule.ts'

/** A subscriber whose digest is due, as the planner needs it. Times are epoch milliseconds. */
export interface DueSubscriber {
  readonly chatId: number
  readonly profileId: number
  readonly lastDigestId: number | null
  /** Whether a digest was skipped before this one. */
  readonly missed: boolean
  readonly schedule: Schedule
  readonly dueAt: number
}

/** Due subscribers who can share a digest because they have the same profile, the same last digest and the same weekdays. */
export interface DueGroup {
  readonly profileId: number
  readonly lastDigestId: number | null
  /** Whether a digest was skipped before this one. */
  readonly missed: boolean
  /** The weekdays of their schedules (see `Schedule`). */
  readonly weekdays: number
  /** One chat of the group, whose history is representative of all. */
  readonly sampleChatId: number
  /** The earliest due time in the group. */
  readonly dueAt: number
  /** The latest due time in the group. */
  readonly latestDueAt: number
}

/** A cursor in the order of due subscribers. */
export type DuePosition = Pick<DueSubscriber, 'dueAt' | 'chatId'>
