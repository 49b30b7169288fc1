/** A text in the admin's language, by its key in `locales/`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** One figure of the day, in words. */
export interface Figure {
  label: string
  value: string
  /** A second line, or `null`. */
  note: string | null
  /** Whether it deserves a second look. */
  isIll: boolean
}

/** One day's sums, UTC. */
export interface Day {
  /** Its first moment, epoch ms. */
  at: number
  articles: number
  sent: number
  failed: number
  /** Sent within a minute of their time, of 100; `null` where nothing was sent. */
  punctual: number | null
  usd: number
}

/** A part that can be turned off. */
export interface Switch {
  name: string
  isOn: boolean
  /** What is so at present. */
  words: string
}

/** What models may cost in a day. */
export interface Budget {
  /** As the fields of the form hold them; empty for no cap. */
  usd: string
  tokens: string
  /** What is so at present. */
  lines: string[]
  /** Whether a cap was set by hand, so that there is a way back to the environment. */
  isByHand: boolean
}

export interface Overview {
  figures: Figure[]
  /** Jobs that failed for good: which, how often, when and why, in words. */
  failedJobs: string[]
  /** Parts of the product and what is wrong with each; `null` is well. */
  health: { name: string; problem: string | null }[]
  /** Thirty days, oldest first, none left out. */
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
  /** Worst first decides the order. */
  kind: 'failing' | 'moved' | 'silent' | 'paused' | 'new' | 'well' | 'removed'
  /** How it is and what to do about it. */
  words: string
  lastGoodAt: number | null
  acts: SourceAction[]
}

/** A delivery that did not arrive. */
export interface UndeliveredLine {
  chat: string
  at: number
  isGone: boolean
  reason: string
  attempts: number
}

export interface ProfileLine {
  id: number
  /** Its wishes, in words. */
  words: string
  subscribers: number
  nextDueAt: number | null
}

/** A place of the digest that a profile would get next. */
export interface PreviewLine {
  title: string
  link: string
  source: string
  publishedAt: number
  /** Why it is there, in words. */
  why: string
}

/** What the operator's pages show and do. The composition root makes it out of the product. */
export interface Dashboard {
  overview(t: Translate): Promise<Overview>
  sources(t: Translate): Promise<SourceLine[]>
  /** False where it cannot be done any more. */
  actOnSource(id: number, act: SourceAction): Promise<boolean>
  /** Looks at an address and adds it if it is a feed. Gives what came of it in words. */
  addSource(address: string, t: Translate): Promise<string>
  unarrived(): Promise<UndeliveredLine[]>
  profiles(t: Translate): Promise<ProfileLine[]>
  /** The next digest of a profile, `null` where nobody has it. */
  preview(profileId: number, t: Translate): Promise<PreviewLine[] | null>
  /** Tries what failed again. Gives what came of it in words. */
  retryJobs(t: Translate): Promise<string>
  /** False where there is no such switch. */
  turn(name: string, isOn: boolean, byId: number): Promise<boolean>
  /** Sets both caps as they were written, empty for none. Gives what came of it in words. */
  setBudget(usd: string, tokens: string, byId: number, t: Translate): Promise<string>
  /** As the environment says again. */
  resetBudget(byId: number, t: Translate): Promise<string>
}
