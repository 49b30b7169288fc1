/**
 * Why nothing was recorded. `budget`: the day's characters or money are used up. `silent`: there is no voice for the language. `busy`:
 * another process is still at it. `sound`: what came is no sound that Telegram plays. The others say how the server failed.
 */
export type SpeechErrorReason =
  | 'budget'
  | 'silent'
  | 'busy'
  | 'deadline'
  | 'unreachable'
  | 'refused'
  | 'server'
  | 'sound'

/** Nothing was recorded. The message is for the operator, and has neither the text nor a key in it. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError'
  readonly reason: SpeechErrorReason

  constructor(reason: SpeechErrorReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
