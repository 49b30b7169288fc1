import { createServer, isIP } from 'node:net'
import { healthAddress, healthProblem } from '../healthcheck.ts'
import { errorCode } from '../../model/error-code.ts'
import { type Checked, error, skipped } from './finding.ts'

const PROBE_MS = 1000

/** Checks that the HTTP server can listen where it is told to: the port is opened for a moment, unless the bot has it. */
export async function checkPort(host: string, port: number): Promise<Checked> {
  if (isIP(host) === 0 && host !== 'localhost') {
    return skipped('port', `${host} is a name, which only a start looks up`)
  }
  const detail = `${port === 0 ? 'any free port' : port} on ${host}`
  const code = await openedFor(host, port)
  if (code === null) return { name: 'port', detail, findings: [] }
  const address = healthAddress({ HOST: host, PORT: String(port) })
  if (code === 'EADDRINUSE' && address !== null && (await isDaybrief(address))) {
    return { name: 'port', detail: `${detail}, where Daybrief is running`, findings: [] }
  }
  const found =
    code === 'EADDRINUSE'
      ? error('PORT', `${port} is used by another program`, 'Set a free one. Example: PORT=8081')
      : code === 'EACCES'
        ? error('PORT', `${port} may not be opened by this user`, 'Example: PORT=8080')
        : error(
            'HOST',
            `is no address of this machine: ${host} (${code})`,
            'HOST=127.0.0.1 for this machine only, HOST=0.0.0.0 for all of its addresses',
          )
  return { name: 'port', detail, findings: [found] }
}

async function isDaybrief(address: { host: string; port: number }): Promise<boolean> {
  return (await healthProblem(address, PROBE_MS)) === null
}

/** Opens a port and closes it again. Returns the code of the error, `null` without one. */
function openedFor(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (failure) => resolve(errorCode(failure) ?? failure.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)))
  })
}
