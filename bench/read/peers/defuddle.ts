import { serve } from '../../peers/serve.ts'
import { blockText } from '../block-text.ts'
import { defuddleHtml } from '../extractors.ts'
import { loadPage } from '../page.ts'

await serve(loadPage, async ({ html, url }) => blockText(await defuddleHtml(html, url)))
