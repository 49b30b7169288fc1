import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A process that answers one request at a time. */
export interface Talk {
  ask<Answer>(message: object): Promise<Answer>
  /** The message that it sent when it was ready. */
  readonly ready: unknown
  close(): Promise<void>
}

/** Starts the script, with these options for Node, and waits until it is ready. @throws Error if it ends instead of answering. */
export async function talkTo(script: string, options: string[] = []): Promise<Talk> {
  const child = fork(script, {
    execPath: process.execPath,
    execArgv: options,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = () => reject(new Error(`${script} ended`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message)
      })
    })
  const ready = await answer()
  return {
    ready,
    async ask<Answer>(message: object) {
      const answered = answer()
      child.send(message)
      return (await answered) as Answer
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
