import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import type { Fault } from './fault.ts'

/**
 * Writes an answer, as the fault demands. HEAD and status 304 have no body. Resolves when everything has been handed over.
 */
export async function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  method: string,
): Promise<void> {
  if (fault?.kind === 'hang') return
  const body = Buffer.from(answer.body)
  if (answer.status === 304) {
    response.writeHead(304, answer.headers).end()
    return
  }
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length })
  if (method === 'HEAD') {
    response.end()
  } else if (fault?.kind === 'truncated') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy())
  } else if (fault?.kind === 'slow') {
    await trickle(response, body, fault.pauseMs)
  } else {
    response.end(body)
  }
}

/** Stops when the client has disconnected, and keeps no process alive. */
async function trickle(response: ServerResponse, body: Buffer, pauseMs: number): Promise<void> {
  const piece = Math.max(1, Math.ceil(body.length / SLOW_PIECES))
  for (let start = 0; start < body.length && !response.destroyed; start += piece) {
    response.write(body.subarray(start, start + piece))
    await sleep(pauseMs, undefined, { ref: false })
  }
  response.end()
}

const SLOW_PIECES = 20
