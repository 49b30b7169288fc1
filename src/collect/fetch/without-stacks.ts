import type { Socket } from 'node:net'

/** undici's code for what is no failure: an idle connection is closed, or one that nobody needs any more. */
const NO_FAILURE = 'UND_ERR_INFO'

/**
 * Keeps a socket from writing out the stack of an error that is no failure. undici closes each idle connection with one, a stream
 * that is destroyed with an error asks for its stack, and Node takes a seventh of a millisecond to write that, at each poll.
 */
export function withoutStacks(socket: Socket): Socket {
  const destroy = socket.destroy.bind(socket)
  socket.destroy = (error?: Error) => {
    if (error !== undefined && 'code' in error && error.code === NO_FAILURE) {
      error.stack = `${error.name}: ${error.message}`
    }
    return destroy(error)
  }
  return socket
}
