import { Defuddle } from 'defuddle/node'
import { serve } from '../../peers/serve.ts'
import { blockText } from '../block-text.ts'
import { loadPage } from '../page.ts'

await serve(loadPage, async ({ html, url }) => {
  const { content } = await Defuddle(html, url, { useAsync: false })
  return blockText(content)
})
