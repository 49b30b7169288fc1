/** Takes back `escapeMarkup`. A model that wrote a sign as it is meant the same. */
export function unescapeMarkup(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
