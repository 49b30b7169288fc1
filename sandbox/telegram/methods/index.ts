import type { World } from '../world.ts'
import { profileMethods } from './bot.ts'
import { callbackMethods } from './callback.ts'
import { chatMethods } from './chats.ts'
import { editMethods } from './edit.ts'
import { inlineMethods } from './inline.ts'
import { sendMethods } from './send.ts'
import { updateMethods } from './updates.ts'

type AnyHandler = (world: World, parameters: never, gone: AbortSignal) => unknown

/** All supported methods, by name. */
export const HANDLERS: ReadonlyMap<string, AnyHandler> = new Map(
  [
    updateMethods,
    profileMethods,
    sendMethods,
    editMethods,
    callbackMethods,
    inlineMethods,
    chatMethods,
  ].flatMap((methods) => Object.entries(methods) as [string, AnyHandler][]),
)
