/** A model's answer in the shape that Daybrief asks for. */
export interface Extract {
  kind: 'summary'
  headline: string
  gist: string
  points: string[]
  why: null
}

const POINT_CHARACTERS = 140

/**
 * A digest of an article in its own sentences. `prompt` is what the model was sent: the article stands between two tags, with
 * `Title:` and other lines before its text.
 */
export function extractFrom(prompt: string): Extract {
  const inside = /<([\w-]+)[^>]*>\n?([\s\S]*?)\n?<\/\1>/.exec(prompt)?.[2] ?? prompt
  const [head = '', ...rest] = unescape(inside).split('\n\n')
  const title = /^Title: (.+)$/m.exec(head)?.[1] ?? ''
  const sentences = sentencesOf(title === '' ? [head, ...rest] : rest)
  const gist = sentences.slice(0, 2)
  const points = sentences
    .slice(2)
    .filter((sentence) => sentence.length <= POINT_CHARACTERS && /\d/.test(sentence))
  return {
    kind: 'summary',
    headline: title === '' ? (sentences[0] ?? 'Untitled') : title,
    gist: gist.join(' '),
    points: points.slice(0, 3),
    why: null,
  }
}

/** What a model says that has not read the article: well-formed, sure of itself, and false. */
export const INVENTED: Extract = {
  kind: 'summary',
  headline: 'Zorbex buys the Moon for 97 trillion crowns',
  gist: 'Zorbex chief Quentin Vashti signed the deal in Atlantis on 31 February. He called it "a bargain among bargains".',
  points: ['Zorbex employs 4,812,337 astronauts', 'The price rose by 9,400% in an afternoon'],
  why: null,
}

/** Whole sentences of the paragraphs; headings, list items and code are no sentences. */
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
