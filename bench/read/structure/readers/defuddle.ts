import { serve } from '../../../peers/serve.ts'
import { defuddleHtml } from '../../extractors.ts'
import { foundInHtml } from '../found-in-html.ts'
import { loadGenerated } from '../generated-page.ts'

await serve(loadGenerated, async ({ html, url }) => foundInHtml(await defuddleHtml(html, url)))
