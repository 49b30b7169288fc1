/** A made-up comment with its replies. */
export interface FakeComment {
  by: string
  /** HTML, as the sites give it. */
  text: string
  score?: number
  /** Taken down, by its author or by others. */
  state?: 'deleted' | 'dead' | 'flagged'
  replies?: readonly FakeComment[]
}

/** A made-up thread. */
export interface FakeThread {
  site: 'hacker-news' | 'lobsters' | 'reddit'
  /** As in its address: a number at Hacker News. */
  id: string
  title: string
  comments: readonly FakeComment[]
  /** In which order the site shows the comments to the article, by their places in `comments`; in theirs if left out. */
  order?: readonly number[]
}

/** A comment with its place in the tree. */
export interface Placed extends FakeComment {
  /** Unique within the thread, from 1. */
  number: number
  depth: number
  parent: number | null
  children: Placed[]
}

/** The comments of a thread, each with its replies. Not recursive, since tests nest deeply. */
export function placed(comments: readonly FakeComment[]): { roots: Placed[]; all: Placed[] } {
  const roots: Placed[] = []
  const all: Placed[] = []
  const waiting = comments
    .toReversed()
    .map((comment) => ({ comment, above: null as Placed | null }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { comment, above } = next
    const one: Placed = {
      ...comment,
      number: all.length + 1,
      depth: above === null ? 0 : above.depth + 1,
      parent: above?.number ?? null,
      children: [],
    }
    all.push(one)
    if (above === null) roots.push(one)
    else above.children.push(one)
    for (const reply of (comment.replies ?? []).toReversed()) {
      waiting.push({ comment: reply, above: one })
    }
  }
  return { roots, all }
}
