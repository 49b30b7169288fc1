/** One candidate of a `srcset`: an address and the width or density of its picture, such as `640w` or `2x`. */
export interface SrcsetCandidate {
  url: string
  descriptor: string
}

/** The candidates of a `srcset` attribute, in order. Addresses may contain commas, so only a comma before a space separates. */
export function readSrcset(value: string): SrcsetCandidate[] {
  return value.split(/,\s|,(?=https?:)/).flatMap((part) => {
    const [url = '', descriptor = ''] = part.trim().split(/\s+/, 2)
    if (url === '') return []
    return [{ url, descriptor: /^\d+(?:\.\d+)?[wx]$/.test(descriptor) ? descriptor : '1x' }]
  })
}

/**
 * A `srcset` in its plainest form, for readers that are not ours: defuddle 0.19.4 searches it with an expression that takes
 * the third power of the length of a run of spaces.
 */
export function tidySrcset(value: string): string {
  return readSrcset(value)
    .map(({ url, descriptor }) => `${url} ${descriptor}`)
    .join(', ')
}
