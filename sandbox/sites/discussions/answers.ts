import { escape } from '../escape.ts'
import { type FakeThread, type Placed, placed } from './thread-tree.ts'

const AT = '2026-11-28T09:30:00.000Z'

/** The id of a comment at Hacker News: numbers of threads and comments are of one sequence there. */
export function hackerNewsId(thread: string, number: number): number {
  return Number(thread) + number
}

/** What `/api/v1/items/ID` answers, in its own JSON: nested as deep as the thread is. */
export function algoliaItem(thread: FakeThread): string {
  const { roots } = placed(thread.comments)
  const story = {
    id: Number(thread.id),
    created_at: AT,
    type: 'story',
    author: 'submitter',
    title: thread.title,
    text: null,
    points: 100,
    parent_id: null,
    story_id: Number(thread.id),
  }
  // By hand, since JSON.stringify is recursive.
  const open = (fields: object) => `${JSON.stringify(fields).slice(0, -1)},"children":[`
  let json = open(story)
  const waiting: (Placed | string)[] = roots.toReversed().flatMap((root, i) => {
    return i === 0 ? [root] : [',', root]
  })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      json += next
      continue
    }
    const isGone = next.state === 'deleted'
    json += open({
      id: hackerNewsId(thread.id, next.number),
      created_at: AT,
      type: 'comment',
      author: isGone ? null : next.by,
      title: null,
      url: null,
      text: isGone ? null : next.state === 'flagged' ? '[flagged]' : next.text,
      points: null,
      parent_id: next.parent === null ? Number(thread.id) : hackerNewsId(thread.id, next.parent),
      story_id: Number(thread.id),
      ...(next.state === 'dead' ? { dead: true } : {}),
    })
    waiting.push(']}')
    for (const [i, reply] of next.children.toReversed().entries()) {
      if (i > 0) waiting.push(',')
      waiting.push(reply)
    }
  }
  return `${json}]}`
}

/** What `/v0/item/ID.json` answers. */
export function firebaseItem(thread: FakeThread): string {
  const { roots, all } = placed(thread.comments)
  const order = thread.order ?? roots.map((_, i) => i)
  return JSON.stringify({
    id: Number(thread.id),
    type: 'story',
    by: 'submitter',
    title: thread.title,
    score: 100,
    time: Date.parse(AT) / 1000,
    descendants: all.filter(({ state }) => state === undefined).length,
    kids: order.flatMap((at) => {
      const root = roots[at]
      return root === undefined ? [] : [hackerNewsId(thread.id, root.number)]
    }),
  })
}

/** What `/s/ID.json` of Lobsters answers: a flat list, each reply below what it replies to. */
export function lobstersStory(thread: FakeThread): string {
  const { all } = placed(thread.comments)
  const short = (number: number) => `${thread.id.slice(0, 3)}${number.toString(36)}`
  return JSON.stringify({
    short_id: thread.id,
    created_at: AT,
    title: thread.title,
    score: 40,
    comment_count: all.filter(({ state }) => state === undefined).length,
    submitter_user: 'submitter',
    comments: all.map((one) => ({
      short_id: short(one.number),
      short_id_url: `https://lobste.rs/c/${short(one.number)}`,
      created_at: AT,
      is_deleted: one.state === 'deleted',
      is_moderated: one.state === 'dead',
      score: one.state === 'flagged' ? -3 : (one.score ?? 1),
      flags: one.state === 'flagged' ? 4 : 0,
      parent_comment: one.parent === null ? null : short(one.parent),
      comment: one.state === 'deleted' ? '<p>Comment removed by author</p>' : one.text,
      comment_plain: one.text.replace(/<[^>]*>/g, ''),
      depth: one.depth,
      commenting_user: one.by,
    })),
  })
}

/** The feed of a thread of Reddit: the post, then at most `limit` comments without telling what they reply to. */
export function redditFeed(thread: FakeThread, place: string, limit: number): string {
  const { all } = placed(thread.comments)
  const base = `https://www.reddit.com/${place}/comments/${thread.id}/a_title/`
  const entry = (id: string, by: string, title: string, html: string, link: string) =>
    `<entry><author><name>/u/${escape(by)}</name><uri>https://www.reddit.com/user/${escape(by)}</uri></author><category term="${escape(place)}" label="${escape(place)}"/><content type="html">${escape(html)}</content><id>${id}</id><link href="${link}"/><updated>${AT}</updated><title>${escape(title)}</title></entry>`
  const comments = all.slice(0, limit).map((one) => {
    const id = one.number.toString(36).padStart(6, 'c')
    const isGone = one.state !== undefined
    const by = isGone ? '[deleted]' : one.by
    const html = `<!-- SC_OFF --><div class="md">${isGone ? '<p>[removed]</p>' : one.text}</div><!-- SC_ON -->`
    return entry(`t1_${id}`, by, `/u/${by} on ${thread.title}`, html, `${base}${id}/`)
  })
  const post = entry(`t3_${thread.id}`, 'submitter', thread.title, '<p>The post</p>', base)
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>/${place}/comments/${thread.id}/.rss</id><title>${escape(thread.title)}</title><updated>${AT}</updated><link rel="alternate" href="${base}"/>${post}${comments.join('')}</feed>`
}
