import type { Schedule } from './schedule.ts'

/** A subscriber whose digest is due, with what planning needs. Times are epoch milliseconds. */
export interface DueSubscriber {
  readonly chatId: number
  readonly profileId: number
  readonly lastDigestId: number | null
  /** Whether a digest was skipped before this one. */
  readonly missed: boolean
  readonly schedule: Schedule
  readonly dueAt: number
}

/** Subscribers who are due and can share a digest: the same profile, the same last digest. */
export interface DueGroup {
  readonly profileId: number
  readonly lastDigestId: number | null
  /** Whether a digest was skipped before this one. */
  readonly missed: boolean
  /** One chat of the group, whose history stands for all. */
  readonly sampleChatId: number
  /** The earliest due time in the group. */
  readonly dueAt: number
  /** The latest due time in the group. */
  readonly latestDueAt: number
}

/** A position in the order of due subscribers, to continue after. */
export type DuePosition = Pick<DueSubscriber, 'dueAt' | 'chatId'>
