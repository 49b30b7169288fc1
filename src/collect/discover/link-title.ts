/** A piece of the text inside a link that the page shows apart from the others: an element of its own, or a line. */
export interface LinkPiece {
  text: string
  /** The element that it is in, lower case. */
  name: string
  /** The class of that element. */
  className: string
  isDate: boolean
}

/** Classes that themes give the headline of a card, and the parts of it that are not one. */
const HEADLINE = /title|headline|heading/i
const LABEL =
  /date|time|author|byline|categor|tag|label|badge|kicker|eyebrow|excerpt|summary|desc|lead|teaser-text|more/i
const HEADING = /^h[1-6]$/

/**
 * The headline of a card that is one link: its heading, else the piece that is named as the headline, else the first that is
 * not a date, a label or a paragraph and is long enough, else the longest. `''` if there is no text.
 *
 * @param isLong whether a text is long enough for a headline.
 */
export function cardTitle(pieces: readonly LinkPiece[], isLong: (text: string) => boolean): string {
  const texts = pieces.filter(({ text, isDate }) => text !== '' && !isDate)
  const [only] = texts
  if (only === undefined || texts.length === 1) return only?.text ?? ''
  const heading = texts.filter(({ name }) => HEADING.test(name))
  if (heading.length > 0) return heading.map(({ text }) => text).join(' ')
  const long = texts.filter(({ text }) => isLong(text))
  const found =
    long.find(({ className }) => HEADLINE.test(className)) ??
    long.find(({ name, className }) => name !== 'p' && !LABEL.test(className)) ??
    long[0] ??
    texts.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return found.text
}
