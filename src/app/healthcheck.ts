import { request } from 'node:http'
import { isIP } from 'node:net'
import { loadEnvironment } from './load-environment.ts'

/** Less than the 5 s that the image's HEALTHCHECK allows. */
const DEADLINE_MS = 4000
/** Characters; the bot's own answer has 18. */
const MOST_READ = 1000

/** Where a process with this environment listens, seen from the same machine; `null` for a port that is not fixed. */
export function healthAddress(environment: Readonly<Record<string, string | undefined>>): {
  host: string
  port: number
} | null {
  const given = environment.PORT?.trim() ?? ''
  const port = given === '' ? 8080 : Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null
  const host = environment.HOST?.trim() ?? ''
  // Of "all addresses", the one of this machine is asked.
  if (host === '' || host === '0.0.0.0') return { host: '127.0.0.1', port }
  return { host: host === '::' ? '::1' : host, port }
}

/**
 * Asks a process on this machine whether it is alive. Returns `null` if it is, otherwise what is wrong. It never throws, and is
 * done within `deadlineMs`.
 */
export function healthProblem(
  { host, port }: { host: string; port: number },
  deadlineMs = DEADLINE_MS,
): Promise<string | null> {
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`
  return new Promise((resolve) => {
    const asking = request(
      // A connection of its own: none is kept open behind the answer.
      { host, port, path: '/healthz', agent: false, signal: AbortSignal.timeout(deadlineMs) },
      (answer) => {
        const { statusCode } = answer
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          if (text.length < MOST_READ) text += part
        })
        answer.on('error', () => resolve(`${place} broke off its answer`))
        answer.on('end', () => {
          if (statusCode !== 200) resolve(`${place} answered ${statusCode} to /healthz`)
          else resolve(/"status":\s*"alive"/.test(text) ? null : `${place} is another program`)
        })
      },
    )
    asking.on('error', (error: NodeJS.ErrnoException) => {
      const isLate = error.name === 'TimeoutError' || error.name === 'AbortError'
      resolve(
        isLate
          ? `${place} did not answer within ${deadlineMs / 1000} s`
          : `${place} cannot be reached (${error.code ?? error.message})`,
      )
    })
    asking.end()
  })
}

/** The command `healthcheck`. Prints one line and returns the exit code. */
export async function healthcheckCommand(print: (line: string) => void): Promise<number> {
  const address = healthAddress(loadEnvironment())
  if (address === null) {
    print('PORT has to be a number from 1 to 65535 for the bot to be asked')
    return 1
  }
  const problem = await healthProblem(address)
  print(problem ?? 'alive')
  return problem === null ? 0 : 1
}
