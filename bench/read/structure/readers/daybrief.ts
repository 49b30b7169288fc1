import { readPage } from '../../../../src/read/read-page.ts'
import { serve } from '../../../peers/serve.ts'
import { foundInBlocks } from '../found-in-blocks.ts'
import { loadGenerated } from '../generated-page.ts'

await serve(loadGenerated, ({ html, url }) => foundInBlocks(readPage(html, url).blocks))
