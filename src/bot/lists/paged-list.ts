import type { Message } from '../../card/message.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { BotContext } from '../bot-context.ts'

/** What takes an act on an item back. */
export interface Undo {
  readonly act: ItemAct
  readonly id: number
}

/** A list with pages. Sent buttons carry its name in callbacks, so the name never changes. `Deps` is what the list uses. */
export interface PagedList<Deps> {
  /** One page, counted from 0; `undo` takes back what was just done. */
  readonly page: (ctx: BotContext, page: number, deps: Deps, undo?: Undo) => Promise<Message>
  /** The ids of the articles on a page, in a list of articles. */
  readonly articles?: (ctx: BotContext, page: number, deps: Deps) => Promise<number[]>
  /** Acts on an item. Returns the key of the text that answers the tap, `null` for an act that the list does not know. */
  readonly act?: (ctx: BotContext, act: ItemAct, id: number, deps: Deps) => Promise<string | null>
}
