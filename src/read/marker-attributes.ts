/** Attributes that `standardise` and `cleanDocument` set on the tree for the steps after them. */

/** The caption of a picture, whose own element has been removed. */
export const CAPTION_ATTRIBUTE = 'data-daybrief-caption'

/**
 * The order number of a paragraph, heading or list on the page. A paragraph without one was not a paragraph on the page:
 * Readability turns `div` into `p`.
 */
export const ORDER_ATTRIBUTE = 'data-daybrief-order'

/** On an item of a task list: `true` if the task is done, `false` if it is not. */
export const CHECKED_ATTRIBUTE = 'data-daybrief-checked'
