import type { Command } from '../src/bot/context.ts'
import { previewSource } from '../src/bot/personal-sources/preview-source.ts'

/** `/add ADDRESS` shows what a site or feed would bring and adds it on a tap; alone it asks for the address. */
export const add: Command = {
  name: 'add',
  adminOnly: true,
  handle: (ctx, parts) => previewSource(ctx, String(ctx.match ?? ''), parts),
}
