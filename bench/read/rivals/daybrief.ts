import { plainText } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { serve } from '../../rivals/serve.ts'
import { loadPage } from '../page.ts'

// The text the product shows, without pictures: their captions are not part of an article's body.
await serve(loadPage, ({ html, url }) =>
  plainText(readPage(html, url).blocks.filter((block) => block.kind !== 'image')),
)
