import { serve } from '../../peers/serve.ts'
import { blockText } from '../block-text.ts'
import { readabilityHtml } from '../extractors.ts'
import { loadPage } from '../page.ts'

await serve(loadPage, ({ html }) => blockText(readabilityHtml(html)))
