import type { ApiMethods, Opts } from 'grammy/types'
import type { World } from '../world.ts'

/** A method: what it does to the world and what it answers. The parameters have been checked against the table. */
type Handler<M extends keyof ApiMethods> = (
  world: World,
  parameters: Opts<M>,
  gone: AbortSignal,
) => unknown

/** The methods of one file, by name. */
export type Handlers = { readonly [M in keyof ApiMethods]?: Handler<M> }
