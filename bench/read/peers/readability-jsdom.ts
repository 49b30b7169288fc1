import { Readability } from '@mozilla/readability'
import { loadPeer } from '../../peers/load.ts'
import { serve } from '../../peers/serve.ts'
import { blockText } from '../block-text.ts'
import { loadPage } from '../page.ts'

/** The part of jsdom that is used. */
interface Jsdom {
  JSDOM: new (
    html: string,
    options: { url: string; virtualConsole: object },
  ) => { window: { document: never; close(): void } }
  VirtualConsole: new () => object
}

const { JSDOM, VirtualConsole } = await loadPeer<Jsdom>('jsdom')

await serve(loadPage, ({ html, url }) => {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  const content = new Readability(window.document).parse()?.content ?? ''
  window.close()
  return blockText(content)
})
