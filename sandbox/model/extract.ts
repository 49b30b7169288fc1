/** A model's answer in the shape that Daybrief asks for. */
export interface Summary {
  kind: 'summary'
  headline: string
  gist: string
  points: string[]
  why: null
  topics?: string[]
}

const HEADLINE_CHARACTERS = 90
const POINT_CHARACTERS = 140

/** The article as the model sees it: what the last message with the fenced tag holds, or else the last message whole. */
export function articleIn(messages: readonly { content: string }[]): string {
  const fenced = messages.map(
    ({ content }) => /<(article-[0-9a-f]+)>\n([\s\S]*?)\n<\/\1>/.exec(content)?.[2],
  )
  const found = fenced.findLast((text) => text !== undefined)
  return unescape(found ?? messages.at(-1)?.content ?? '')
}

/** Summarises an article by quoting it. `Title:` and other lines may stand in a paragraph of their own before its text. */
export function extractFrom(article: string): Summary {
  const [head = '', ...rest] = article.split('\n\n')
  const title = /^Title: (.+)$/m.exec(head)?.[1] ?? ''
  const sentences = sentencesOf(title === '' ? [head, ...rest] : rest)
  const points = sentences
    .slice(2)
    .filter((sentence) => sentence.length <= POINT_CHARACTERS && /\d/.test(sentence))
  return {
    kind: 'summary',
    headline: (title === '' ? (sentences[0] ?? 'Untitled') : title).slice(0, HEADLINE_CHARACTERS),
    gist: sentences.slice(0, 2).join(' '),
    points: points.slice(0, 3),
    why: null,
  }
}

/** What a model says that has not read the article: well-formed, sure of itself, and false. */
export const INVENTED: Summary = {
  kind: 'summary',
  headline: 'Zorbex buys the Moon for 97 trillion crowns',
  gist: 'Zorbex chief Quentin Vashti signed the deal in Atlantis on 31 February. He called it "a bargain among bargains".',
  points: ['Zorbex employs 4,812,337 astronauts', 'The price rose by 9,400% in an afternoon'],
  why: null,
}

/** Whole sentences of the paragraphs, without headings, list items and code. */
function sentencesOf(paragraphs: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  return paragraphs
    .filter(
      (paragraph) => /^[\p{L}\d"“„«]/u.test(paragraph) && /[.!?…]["”»]?$/.test(paragraph.trim()),
    )
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length > 30)
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
