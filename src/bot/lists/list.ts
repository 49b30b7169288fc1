import type { Message } from '../../card/message.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { BotDeps, Ctx } from '../context.ts'

/** A list with pages. Its name stands in callbacks, so it stays what it is for ever. */
export interface List {
  /** A page of it; `undo` is the item that was just taken out. */
  page(ctx: Ctx, page: number, deps: BotDeps, undo?: number): Promise<Message>
  /** Does something with an item. Gives the key of the line to answer with, `null` for an act that there is none of. */
  act?(ctx: Ctx, act: ItemAct, id: number, deps: BotDeps): Promise<string | null>
}
