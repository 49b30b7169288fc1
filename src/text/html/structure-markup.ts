/**
 * Names by which reading tells what an element is where HTML has no element for it: text for screen readers, tooltips, notes in
 * the margin, boxes of tasks, captions, cards of links, formulas as source, numbers of lists, and boxes that are no part of an
 * article. Feeds are sanitised before they are read, and would lose them.
 */
const NAMES = [
  'sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|tooltip|tooltiptext',
  'side-?note|sidenote-number|margin-?note|margin-toggle|foot-?notes?|footnotes__note|ltx_note\\w*',
  'checkbox-(?:on|off)|fa-(?:check-)?square(?:-o)?|(?:lower|upper)-?(?:roman|alpha)',
  'caption|gallery|gallery-item|bookmark|onebox|link-?card|embed-?card|math|eqno',
  'toc|newsletter|sharedaddy|jp-relatedposts',
].join('|')
const NAMED = new RegExp(`(?:^|[\\s_-])(?:${NAMES})(?:$|[\\s_-])`, 'i')

/** Whether the class of an element names one of these. @param classes the attribute as it is */
export function isStructureClass(classes: string): boolean {
  return classes.length <= MAX_CLASSES && NAMED.test(classes)
}

/** In characters. */
const MAX_CLASSES = 300
