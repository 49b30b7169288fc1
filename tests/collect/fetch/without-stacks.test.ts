import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withoutStacks } from '../../../src/collect/fetch/without-stacks.ts'

const server = createServer()
let socket: Socket

beforeEach(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
  await once(socket, 'connect')
})
afterEach(() => server.close())

/** The error that a socket reports once it is destroyed with one. */
async function destroyedWith(error: Error): Promise<unknown> {
  const reported = once(socket, 'error')
  withoutStacks(socket).destroy(error)
  return (await reported)[0]
}

test('a connection that is closed because it is idle ends with its error, without a stack', async () => {
  const idle = Object.assign(new Error('socket idle timeout'), { code: 'UND_ERR_INFO' })
  expect(await destroyedWith(idle)).toBe(idle)
  expect(idle.stack).toBe('Error: socket idle timeout')
  expect(socket.destroyed).toBe(true)
})

test('a failure keeps its stack', async () => {
  const failure = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
  expect(await destroyedWith(failure)).toBe(failure)
  expect(failure.stack).toContain('without-stacks.test')
})

test('a connection that ends without an error just closes', async () => {
  const closed = once(socket, 'close')
  withoutStacks(socket).destroy()
  expect(await closed).toEqual([false])
})
