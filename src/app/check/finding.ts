/** What is checked, in this order. */
export const CHECK_NAMES = [
  'environment',
  'settings',
  'sources',
  'clock',
  'disk',
  'database',
  'redis',
  'port',
  'telegram',
  'model',
] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/** One thing that is wrong, and what to do about it. None of the texts has a secret. */
export interface Finding {
  /** An error prevents the bot from doing what it was set up for; a warning is something that is hardly meant. */
  level: 'error' | 'warning'
  /** A variable, a file or a server. */
  subject: string
  /** Continues the subject: "is not a bot token". */
  problem: string
  advice: string
}

/** What was found in one area. */
export interface Checked {
  name: CheckName
  /** What was looked at, in a few words, or why it was not. */
  detail: string
  isSkipped?: boolean
  findings: readonly Finding[]
}

export function error(subject: string, problem: string, advice: string): Finding {
  return { level: 'error', subject, problem, advice }
}

export function warning(subject: string, problem: string, advice: string): Finding {
  return { level: 'warning', subject, problem, advice }
}

/** An area that was not looked at, and why. */
export function skipped(name: CheckName, why: string): Checked {
  return { name, detail: why, isSkipped: true, findings: [] }
}
