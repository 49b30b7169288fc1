import { expect, test } from 'vitest'
import { discussionOf } from '../../src/card-views/discussion-of.ts'

const link = 'https://clay.example/kiln'
const REDDIT = 'https://www.reddit.com/r/pottery/comments/k1/a_kiln/'
const HN = 'https://news.ycombinator.com/item?id=71'

test.each([
  ['at another site', { link, commentsUrl: REDDIT, points: null }, REDDIT],
  ['of a question on Hacker News', { link: HN, commentsUrl: HN, points: 3 }, HN],
  ['below the article', { link, commentsUrl: `${link}#comments`, points: null }, null],
  ['of a text post', { link: REDDIT, commentsUrl: REDDIT, points: null }, null],
  ['of none', { link, commentsUrl: null, points: null }, null],
])('the discussion %s', (_, article, url) => expect(discussionOf(article)).toBe(url))
