import { LONGEST_WAIT_MS, WaitTimeout } from '../events.ts'

/** How long a person waits for the bot, in milliseconds of real time; Infinity waits forever. */
export interface WaitOptions {
  within?: number | undefined
}

/**
 * Sends the bot something and waits for its answer.
 *
 * @throws WaitTimeout if none comes within the time (90,000 ms by default)
 */
export function waitForBot<T>(
  what: string,
  { within = LONGEST_WAIT_MS }: WaitOptions,
  ask: (answered: (answer: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new WaitTimeout(what, within))
    const timer = within === Infinity ? undefined : setTimeout(giveUp, within)
    ask((answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
  })
}
