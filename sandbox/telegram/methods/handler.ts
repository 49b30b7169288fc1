import type { ApiMethods, Opts } from 'grammy/types'
import type { World } from '../world.ts'

/** Executes a method on the world and returns its result. The parameters have been checked against the table. */
type Handler<M extends keyof ApiMethods> = (
  world: World,
  parameters: Opts<M>,
  gone: AbortSignal,
) => unknown

/** The handlers of one file, by method name. */
export type Handlers = { readonly [M in keyof ApiMethods]?: Handler<M> }
