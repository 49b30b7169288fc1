import { serve } from '../../../peers/serve.ts'
import { readabilityHtml } from '../../extractors.ts'
import { foundInHtml } from '../found-in-html.ts'
import { loadGenerated } from '../generated-page.ts'

await serve(loadGenerated, ({ html }) => foundInHtml(readabilityHtml(html)))
