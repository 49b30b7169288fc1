/**
 * A text without the characters at its end for which `pattern` is true; `pattern` sees one character at a time. Linear,
 * whereas `/[…]+$/` is tried again from each character of each such run and takes the square of its length.
 */
export function trimEndOf(text: string, pattern: RegExp): string {
  let end = text.length
  while (end > 0) {
    const start = endsInPair(text, end) ? end - 2 : end - 1
    if (!pattern.test(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}

function endsInPair(text: string, end: number): boolean {
  return (text.codePointAt(end - 2) ?? 0) > 0xffff
}
