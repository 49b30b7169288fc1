import type { Command } from '../src/chat/context.ts'
import { look } from '../src/chat/own/look.ts'

/** `/add ADDRESS` shows what a site or feed would bring and adds it on a tap; alone it asks for the address. */
export const add: Command = {
  name: 'add',
  adminOnly: true,
  handle: (ctx, parts) => look(ctx, String(ctx.match ?? ''), parts),
}
