import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { healthAddress, healthProblem } from '../../src/app/healthcheck.ts'

/** A server on this machine and its port. */
async function serving(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

test.each([
  [{}, { host: '127.0.0.1', port: 8080 }],
  [
    { PORT: '', HOST: ' ' },
    { host: '127.0.0.1', port: 8080 },
  ],
  [
    { PORT: '9000', HOST: '0.0.0.0' },
    { host: '127.0.0.1', port: 9000 },
  ],
  [{ HOST: '::' }, { host: '::1', port: 8080 }],
  [{ HOST: '10.0.0.7' }, { host: '10.0.0.7', port: 8080 }],
  [{ PORT: '0' }, null],
  [{ PORT: 'http' }, null],
])('of %o, the bot is asked at %o', (environment, address) => {
  expect(healthAddress(environment)).toEqual(address)
})

test('a bot that answers is alive', async () => {
  const asked: (string | undefined)[] = []
  const port = await serving((request, response) => {
    asked.push(request.url)
    response.end('{"status":"alive"}')
  })
  expect(await healthProblem({ host: '127.0.0.1', port })).toBeNull()
  expect(asked).toEqual(['/healthz'])
})

test('another answer, none, or half of one is a problem', async () => {
  const wrong = await serving((_, response) => response.writeHead(404).end())
  expect(await healthProblem({ host: '127.0.0.1', port: wrong })).toBe(
    `127.0.0.1:${wrong} answered 404 to /healthz`,
  )
  const other = await serving((_, response) => response.end('<h1>It works!</h1>'))
  expect(await healthProblem({ host: '127.0.0.1', port: other })).toBe(
    `127.0.0.1:${other} is another program`,
  )
  const silent = await serving(() => {})
  expect(await healthProblem({ host: '127.0.0.1', port: silent }, 50)).toBe(
    `127.0.0.1:${silent} did not answer within 0.05 s`,
  )
  const broken = await serving((_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half')
    setImmediate(() => response.destroy())
  })
  expect(await healthProblem({ host: '127.0.0.1', port: broken })).toMatch(
    /broke off its answer|cannot be reached/,
  )
  expect(await healthProblem({ host: '127.0.0.1', port: 1 })).toBe(
    '127.0.0.1:1 cannot be reached (ECONNREFUSED)',
  )
})
