import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { serve } from '../../peers/serve.ts'
import { blockText } from '../block-text.ts'
import { loadPage } from '../page.ts'

await serve(loadPage, ({ html }) => {
  const { document } = parseHTML(html)
  return blockText(new Readability(document as never).parse()?.content ?? '')
})
