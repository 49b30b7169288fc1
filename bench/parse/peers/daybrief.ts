import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { serve } from '../../peers/serve.ts'
import { answer } from '../answer.ts'
import { loadFeed } from '../feed.ts'

await serve(loadFeed, ({ bytes, url, headers, isTimedOnly }) => {
  const parsed = parseFeed(bytes, { url, headers })
  return isTimedOnly ? parsed.items.length : answer(parsed, url)
})
