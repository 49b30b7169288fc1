import { describe, expect, test } from 'vitest'
import { commentText } from '../../../src/collect/discussion/comment-text.ts'
import { hackerNewsComments } from '../../../src/collect/discussion/hacker-news-thread.ts'
import { lobstersComments } from '../../../src/collect/discussion/lobsters-thread.ts'
import { threadAt } from '../../../src/collect/discussion/thread-address.ts'

describe('the address of a thread', () => {
  test.each([
    ['https://news.ycombinator.com/item?id=42', 'https://news.ycombinator.com/item?id=42'],
    ['http://news.ycombinator.com/item?id=42&p=2#43', 'https://news.ycombinator.com/item?id=42'],
    ['https://lobste.rs/s/abc123/some_title', 'https://lobste.rs/s/abc123'],
    ['https://lobste.rs/s/abc123.json', 'https://lobste.rs/s/abc123'],
    [
      'https://old.reddit.com/r/rust/comments/1AbC/x/',
      'https://www.reddit.com/r/rust/comments/1abc/',
    ],
    ['https://reddit.com/user/ann/comments/1abc', 'https://www.reddit.com/user/ann/comments/1abc/'],
  ])('%s', (address, url) => expect(threadAt(address)?.url).toBe(url))

  test.each([
    'https://news.ycombinator.com/item?id=042',
    'https://news.ycombinator.com/item?id=1/../../x',
    'https://news.ycombinator.com/newest',
    'https://news.ycombinator.com.evil.example/item?id=42',
    'https://lobste.rs/c/abc123',
    'https://lobste.rs/s/../../admin',
    'https://reddit.com.evil.example/r/rust/comments/1abc/',
    'https://www.reddit.com/r/rust/',
    'ftp://lobste.rs/s/abc123',
    'javascript:alert(1)',
    'lemmy.world/post/3',
    '',
  ])('%j is none', (address) => expect(threadAt(address)).toBeNull())
})

describe('the text of a comment', () => {
  test.each([
    ['entities', 'It&#x27;s 5 &gt; 3 &amp;amp; so on', "It's 5 > 3 &amp; so on"],
    ['paragraphs', 'One.<p>Two.<p>Three.', 'One.\nTwo.\nThree.'],
    ['quoted lines', '<p>&gt; They said so.</p><p>They did not.</p>', 'They did not.'],
    ['quotations', '<blockquote><p>They said so.</p></blockquote><p>No.</p>', 'No.'],
    ['listings', 'See:<pre><code>rm -rf /</code></pre>Do not.', 'See:\nDo not.'],
    ['code in a line', 'Use <code>a &lt; b</code> there', 'Use a < b there'],
    [
      'links',
      'Read <a href="https://x.example/y">https://x.example/y</a>.',
      'Read https://x.example/y.',
    ],
    ['scripts', 'a<script>alert(1)</script>b', 'a\nb'],
    ['hidden characters', 'a\u202eb\u{e0041}c', 'abc'],
    ['nothing but a quotation', '<p>&gt; They said so.</p>', ''],
    ['tags that never close', '<i>'.repeat(50) + 'deep', 'deep'],
  ])('%s', (_, html, text) => expect(commentText(html)).toBe(text))

  test('is of limited length, however it is nested', () => {
    expect(commentText('<div>'.repeat(100_000) + 'x').length).toBeLessThan(10)
    expect(commentText('word '.repeat(100_000)).length).toBeLessThanOrEqual(4_000)
  })
})

describe('answers that are no threads', () => {
  test.each([null, 7, 'text', [], {}, { id: 'x' }, { comments: 'none' }, { status: 404 }])(
    '%j',
    (value) => {
      expect(hackerNewsComments(value, null)).toBeNull()
      expect(lobstersComments(value)).toBeNull()
    },
  )

  test('odd comments are left out, the others stay', () => {
    const odd = [
      null,
      1,
      [],
      {},
      { id: 'a' },
      { id: 2, author: 3 },
      { id: 3, text: {}, author: 'x' },
    ]
    const good = { id: 9, author: 'ann', text: 'Hello there.', children: 'none' }
    const found = hackerNewsComments({ id: 1, children: [...odd, good] }, null)
    expect(found?.comments.map(({ id }) => id)).toEqual(['9'])
    const lobsters = { short_id: 'aa', comment: 'Hello.', commenting_user: 'ann' }
    const others = [
      { short_id: '../x', comment: 'a', commenting_user: 'b' },
      { ...lobsters, commenting_user: 7 },
    ]
    expect(lobstersComments({ comments: [...odd, ...others, lobsters] })?.comments).toHaveLength(1)
  })
})
