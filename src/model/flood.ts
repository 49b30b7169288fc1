/** From this many new items at once on, items without a date may be old ones that only look new. */
const FLOOD_ITEMS = 12

/**
 * Whether the undated items that a source has now and did not have at its last poll are a flood: so many, and so few known
 * ones beside them, that the source has changed its ids or its archive rather than published. The length of the document
 * says nothing. A feed that only grew at its beginning, where new items come, has published.
 *
 * @param isNew for each item of the document in its order, whether it was not known before; without an empty document.
 * @param options.needsKnown whether something known is needed at all: a page or sitemap that lists none of its former links may
 * be another one.
 */
export function isFlood(isNew: readonly boolean[], options: { needsKnown: boolean }): boolean {
  const count = isNew.filter(Boolean).length
  const known = isNew.length - count
  if (count === 0) return false
  if (known === 0) return options.needsKnown || count >= FLOOD_ITEMS
  const firstKnown = isNew.indexOf(false)
  return count >= FLOOD_ITEMS && count > known && isNew.includes(true, firstKnown)
}
