/** Attributes that the cleaner leaves on the tree for those who come after it. */

/** A picture's caption, whose own element has been taken out. */
export const CAPTION = 'data-daybrief-caption'

/**
 * The number of a paragraph, heading or list in the page. A paragraph without one is not the page's own:
 * Readability turns `div` into `p`.
 */
export const ORDER = 'data-daybrief-order'
