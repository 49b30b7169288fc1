import { expect, test } from 'vitest'
import { phrasesIn } from '../../../src/digest/interests/phrases-in.ts'
import { plain } from '../../../src/digest/muting.ts'

test.each([
  ['Startup closes funding round', ['word:funding* round*']],
  ['Why Go is fast', ['word:go']],
  ['数据库新版本发布', ['word:数据库']],
  // A whole word is a feature of the title already.
  ['Kubernetes and topic ai', []],
  ['Nothing of it', []],
])('%s', (title, found) => {
  const interests = {
    'word:funding* round*': -2,
    'word:go': 2,
    'word:数据库': 2,
    'word:kubernetes': 2,
    'topic:ai': 2,
  }
  expect(phrasesIn(plain(title), interests)).toEqual(found)
})
