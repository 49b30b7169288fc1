import { afterEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../../../src/collect/fetch/fetcher.ts'
import { leaveByOneClick } from '../../../src/collect/mail/leave-by-one-click.ts'
import { type Hostile, startHostile } from './hostile.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

const serverOf = async (...answer: Parameters<typeof startHostile>): Promise<Hostile> => {
  const server = await startHostile(...answer)
  opened.push(server)
  return server
}
const fetcherFor = (allowPrivate: readonly string[]): Fetcher => {
  const fetcher = createFetcher({ userAgent: 'Daybrief (test)', allowPrivate, now: Date.now })
  opened.push(fetcher)
  return fetcher
}

test('a form arrives as it was given, without cookies', async () => {
  const bodies: string[] = []
  const server = await serverOf((request, response) => {
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
    request.on('end', () => response.setHeader('set-cookie', 'a=1').end('done'))
  })
  const fetcher = fetcherFor([server.host])
  for (const _ of [1, 2]) {
    const { status, bytes } = await fetcher.postForm(server.url('/leave?t=1'), {
      'List-Unsubscribe': 'One-Click',
    })
    expect([status, Buffer.from(bytes).toString()]).toEqual([200, 'done'])
  }
  expect(bodies).toEqual(['List-Unsubscribe=One-Click', 'List-Unsubscribe=One-Click'])
  for (const { method, url, headers } of server.requests) {
    expect([method, url]).toEqual(['POST', '/leave?t=1'])
    expect(headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Daybrief (test)',
    })
    expect(headers.cookie).toBeUndefined()
  }
})

test('a redirect is the answer, and nothing is asked of where it leads', async () => {
  const other = await serverOf((_, response) => response.end())
  const server = await serverOf((_, response) =>
    response.writeHead(307, { location: other.url('/') }).end(),
  )
  const fetcher = fetcherFor([server.host, other.host])
  expect((await fetcher.postForm(server.url('/'), { a: 'b' })).status).toBe(307)
  expect(other.hits()).toBe(0)
})

test('of an endless answer only the beginning is read', async () => {
  const server = await serverOf((_, response) => {
    const more = (): void => void response.write(Buffer.alloc(16_384, 'a'), more)
    response.on('error', () => {})
    more()
  })
  const { bytes } = await fetcherFor([server.host]).postForm(server.url('/'), { a: 'b' })
  expect(bytes).toHaveLength(64_000)
})

test('a private address is refused before anything is sent', async () => {
  const server = await serverOf((_, response) => response.end())
  const asked = fetcherFor([]).postForm(server.url('/'), { a: 'b' })
  await expect(asked).rejects.toMatchObject({ code: 'refused-address' })
  expect(server.hits()).toBe(0)
})

const answering = (status: number) => ({
  asked: [] as [string, object, object | undefined][],
  async postForm(url: string, form: object, options?: object) {
    this.asked.push([url, form, options])
    return { status, headers: {}, bytes: new Uint8Array() }
  },
})

test.each([
  [200, 'left'],
  [202, 'left'],
  [302, 'refused'],
  [404, 'refused'],
  [500, 'refused'],
])('a list that answers %i is %s', async (status, outcome) => {
  const fetcher = answering(status)
  expect(await leaveByOneClick('https://list.example/leave', fetcher)).toBe(outcome)
  expect(fetcher.asked).toEqual([
    ['https://list.example/leave', { 'List-Unsubscribe': 'One-Click' }, { deadlineMs: 10_000 }],
  ])
})

test('only https is asked', async () => {
  const fetcher = answering(200)
  for (const url of ['http://list.example/leave', 'mailto:a@list.example', 'no address']) {
    expect(await leaveByOneClick(url, fetcher)).toBe('unreachable')
  }
  expect(fetcher.asked).toEqual([])
})

test('a server that cannot be reached is said to be', async () => {
  const fetcher = fetcherFor([])
  expect(await leaveByOneClick('https://127.0.0.1:9/', fetcher)).toBe('unreachable')
  expect(await leaveByOneClick('https://list.invalid/', fetcher)).toBe('unreachable')
})
