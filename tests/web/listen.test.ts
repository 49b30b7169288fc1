import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { listen, PortTaken } from '../../src/web/listen.ts'

test('a port in use is reported in one line', async () => {
  const app = new Hono().get('/', (c) => c.text('here'))
  const first = await listen(app, '127.0.0.1', 0)
  try {
    expect(await (await fetch(`http://127.0.0.1:${first.port}/`)).text()).toBe('here')
    const second = listen(app, '127.0.0.1', first.port)
    await expect(second).rejects.toThrow(PortTaken)
    await expect(second).rejects.toThrow(
      `Port ${first.port} on 127.0.0.1 is already used by another program. Set PORT to a free one. Example: PORT=8081`,
    )
  } finally {
    await first.close()
  }
})

test('a request in progress is answered before closing', async () => {
  let answer = (): void => {}
  let asked = (): void => {}
  const begun = new Promise<void>((resolve) => {
    asked = resolve
  })
  const app = new Hono().get('/', async (c) => {
    asked()
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    return c.text('late but there')
  })
  const server = await listen(app, '127.0.0.1', 0)
  const response = fetch(`http://127.0.0.1:${server.port}/`)
  await begun
  const closed = server.close()
  answer()
  expect(await (await response).text()).toBe('late but there')
  await closed
})
