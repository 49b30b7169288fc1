import type { SendRecording } from '../../deliver/voice/send-recording.ts'
import type { Recorder } from '../../speech/recorder.ts'
import type { Asking } from '../ask/asking.ts'
import type { PerPersonLimit } from '../per-person-limit.ts'

/** What reading out on request needs. */
export interface Listening {
  readonly recorder: Recorder
  readonly sendRecording: SendRecording
  /** What is being recorded, one thing at a time for each person. */
  readonly running: Pick<Asking, 'start'>
  /** How many recordings one person may have made. */
  readonly limit: PerPersonLimit
}

/** Recordings in a day for one person: hours of listening. */
export const RECORDINGS_PER_DAY = 20
