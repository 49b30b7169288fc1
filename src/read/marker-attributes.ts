/** Attributes that `cleanDocument` sets on the tree for the steps after it. */

/** The caption of a picture, whose own element has been removed. */
export const CAPTION_ATTRIBUTE = 'data-daybrief-caption'

/**
 * The order number of a paragraph, heading or list on the page. A paragraph without one was not a paragraph on the page:
 * Readability turns `div` into `p`.
 */
export const ORDER_ATTRIBUTE = 'data-daybrief-order'
