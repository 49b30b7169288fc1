import { parentPort } from 'node:worker_threads'

/** A message from the thread: it is loaded, a reply, or why there is no reply. */
export type Message<Reply> =
  | { kind: 'ready' }
  | { kind: 'reply'; reply: Reply }
  | { kind: 'failure'; message: string }

/**
 * The thread's side of `worker-thread.ts`: answers one request at a time. If `answer` throws or rejects, the request fails with a
 * ThreadError of code `failure` and the error's message. Does nothing outside a thread.
 */
export function answerRequests<Request, Reply>(
  answer: (request: Request) => Reply | Promise<Reply>,
): void {
  const port = parentPort
  if (port === null) return
  const send = (message: Message<Reply>) => port.postMessage(message)
  const reply = async (request: Request): Promise<void> => {
    try {
      send({ kind: 'reply', reply: await answer(request) })
    } catch (error) {
      send({ kind: 'failure', message: error instanceof Error ? error.message : String(error) })
    }
  }
  port.on('message', (request: Request) => void reply(request))
  send({ kind: 'ready' })
}
