import { plainText } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { serve } from '../../peers/serve.ts'
import { loadPage } from '../page.ts'

// The text that the product shows, without image captions, which are not part of the article body.
await serve(loadPage, ({ html, url }) =>
  plainText(readPage(html, url).blocks.filter((block) => block.kind !== 'image')),
)
