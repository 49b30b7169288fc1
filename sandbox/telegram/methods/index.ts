import type { World } from '../world.ts'
import { presenting } from './bot.ts'
import { answeringTaps } from './callback.ts'
import { lookingAround } from './chats.ts'
import { editing } from './edit.ts'
import { answeringInline } from './inline.ts'
import { sending } from './send.ts'
import { gettingUpdates } from './updates.ts'

type AnyHandler = (world: World, parameters: never, gone: AbortSignal) => unknown

/** All methods that are played, by name. */
export const HANDLERS: ReadonlyMap<string, AnyHandler> = new Map(
  [
    gettingUpdates,
    presenting,
    sending,
    editing,
    answeringTaps,
    answeringInline,
    lookingAround,
  ].flatMap((family) => Object.entries(family) as [string, AnyHandler][]),
)
