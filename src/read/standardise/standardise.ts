import { type DomDocument, parseDocument } from '../dom.ts'
import { standardiseAriaTables } from './aria-tables.ts'
import { standardiseCallOuts } from './call-outs.ts'
import { standardiseCaptions } from './captions.ts'
import { standardiseDefinitionLists } from './definition-lists.ts'
import { standardiseDetails } from './details.ts'
import { discloseButtons } from './disclosure-buttons.ts'
import { standardiseEmbeds } from './embeds.ts'
import { standardiseFormulas } from './formulas.ts'
import { standardiseInlinePictures } from './inline-pictures.ts'
import { standardiseLinkCards } from './link-cards.ts'
import { standardiseListings } from './listings/standardise-listings.ts'
import { standardiseNoscriptPictures } from './noscript-pictures.ts'
import { standardiseNotes } from './notes.ts'
import { indexElements, type PageElements } from './page-elements.ts'
import { standardisePictureRows } from './picture-rows.ts'
import { plainHeadings } from './plain-headings.ts'
import { standardiseQuotes } from './quotes.ts'
import { standardiseRaisedSpans } from './raised-spans.ts'
import { removeComments } from './remove-comments.ts'
import { removeOtherArticles } from './remove-other-articles.ts'
import { removePortraits } from './remove-portraits.ts'
import { removeSignUps } from './remove-sign-ups.ts'
import { removeScreenReaderText } from './screen-reader-text.ts'
import { forgetSectionNames } from './section-names.ts'
import { standardiseSideNotes } from './side-notes.ts'
import { standardiseTableIcons } from './table-icons.ts'
import { standardiseTaskLists } from './task-lists.ts'
import { showTextTabs } from './text-tabs.ts'

/** One step: rewrites one kind of construction into plain HTML. Never throws, and costs nothing on a page without it. */
type Step = (page: PageElements, document: DomDocument) => void

/**
 * The steps in the order in which they run. A step may rely on those above it: listings are plain text before anything
 * looks at class names.
 */
const STEPS: readonly Step[] = [
  // What belongs to other articles, comments and people, while ids and names still tell them apart.
  removeOtherArticles,
  removeComments,
  removePortraits,
  removeSignUps,
  standardiseListings,
  standardiseAriaTables,
  standardiseTaskLists,
  showTextTabs,
  standardiseRaisedSpans,
  standardiseEmbeds,
  standardiseLinkCards,
  standardiseFormulas,
  standardiseNotes,
  standardiseSideNotes,
  standardiseCallOuts,
  standardiseDetails,
  standardiseNoscriptPictures,
  standardiseInlinePictures,
  removeScreenReaderText,
  standardiseTableIcons,
  standardiseCaptions,
  standardisePictureRows,
  standardiseQuotes,
  // These forget ids, which others need: keep them last.
  discloseButtons,
  plainHeadings,
  forgetSectionNames,
  // Rewrites terms, which the step before looks at.
  standardiseDefinitionLists,
]

/**
 * Rewrites what site generators, highlighters and themes do in their own ways into the plain HTML that means the same:
 * listings, headings, notes, formulas, call-outs, embeds. Runs before `cleanDocument` and the extractors, which judge
 * elements by their names and would take parts of such constructions for boilerplate.
 */
export function standardise(document: DomDocument): void {
  const page = indexElements(document)
  for (const step of STEPS) step(page, document)
}

/** Parses a page and standardises it. */
export function parsePage(html: string): DomDocument {
  const document = parseDocument(html)
  standardise(document)
  return document
}
