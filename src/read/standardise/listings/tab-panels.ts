import { containsElement, type DomDocument, type DomElement, elementsNamed } from '../../dom.ts'
import { CAPTION_ATTRIBUTE } from '../../marker-attributes.ts'
import { collapsed } from './label.ts'

/** In levels from a listing to the box that holds its panel and the others. */
const MAX_LEVELS = 6
const MAX_PANELS = 12

/**
 * Shows the panels of tabs that hold a listing, each with the tab's label: as the caption of its listing, or as a line
 * above it. A page shows one of them at a time and hides the others, but a reader may need any of them. Recognised by the
 * number of labels, which is that of the panels (Docusaurus, VitePress, Starlight, MkDocs, Sphinx, Bootstrap).
 */
export function showTabPanels(listing: DomElement, document: DomDocument): void {
  let panel = listing
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const outer = panel.parentNode
    if (!outer || outer.localName === 'body' || outer.localName === 'article') return
    const panels = panelsIn(outer, panel)
    const tabs = panels.length > 1 ? tabsOf(outer, panels) : null
    if (tabs) {
      panels.forEach((one, index) => {
        showPanel(one, tabs.labels[index] ?? '', document)
      })
      tabs.remove()
      return
    }
    panel = outer
  }
}

/** The element children of the same kind as a panel that hold a listing; none if one of them does not. */
function panelsIn(outer: DomElement, panel: DomElement): DomElement[] {
  const panels: DomElement[] = []
  for (let child = outer.firstElementChild; child; child = child.nextElementSibling) {
    if (
      child.localName === panel.localName &&
      child.getAttribute('role') === panel.getAttribute('role') &&
      !isTabHolder(child)
    )
      panels.push(child)
  }
  return panels.length > MAX_PANELS ? [] : panels
}

/** The labels of as many tabs as there are panels, beside the panels or beside the box around them. */
function tabsOf(
  outer: DomElement,
  panels: readonly DomElement[],
): { labels: string[]; remove: () => void } | null {
  for (
    let holder: DomElement | null = outer, level = 0;
    holder && level < 2;
    holder = holder.parentNode, level += 1
  ) {
    const tabs = elementsNamed(holder, TAB).filter(
      (element) => isTab(element) && !isIn(element, panels),
    )
    if (tabs.length === panels.length) {
      return {
        labels: tabs.map(collapsed),
        remove() {
          for (const tab of tabs) tab.remove()
        },
      }
    }
    if (tabs.length > 0 || holder.localName === 'article' || holder.localName === 'body')
      return null
  }
  return null
}

/** Whether an element is one tab: by its role, as the label of a radio button, or as a link in a list of tabs. */
function isTab(element: DomElement): boolean {
  if (element.getAttribute('role') === 'tab' || element.localName === 'label')
    return !containsElement(element, TAB) || element.localName === 'label'
  if (element.localName !== 'a' && element.localName !== 'button') return false
  for (
    let outer = element.parentNode, level = 0;
    outer && level < 2;
    outer = outer.parentNode, level += 1
  ) {
    if (isTabHolder(outer)) return outer.getAttribute('role') !== 'tablist' || !hasTabs(outer)
  }
  return false
}

function hasTabs(list: DomElement): boolean {
  return elementsNamed(list, TAB).some((element) => element.getAttribute('role') === 'tab')
}

function isTabHolder(element: DomElement): boolean {
  return (
    element.getAttribute('role') === 'tablist' ||
    (/(?:^|[\s_-])(?:tabs?|nav-tabs|tab-?list|tab-?nav)(?:$|[\s_-])/i.test(element.className) &&
      !containsElement(element, PRE))
  )
}

function isIn(element: DomElement, panels: readonly DomElement[]): boolean {
  for (let outer: DomElement | null = element; outer; outer = outer.parentNode)
    if (panels.includes(outer)) return true
  return false
}

function showPanel(panel: DomElement, label: string, document: DomDocument): void {
  for (const name of ['hidden', 'aria-hidden', 'role', 'class', 'id']) panel.removeAttribute(name)
  if (label === '') return
  const listing = onlyListing(panel)
  if (listing && !listing.hasAttribute(CAPTION_ATTRIBUTE)) {
    listing.setAttribute(CAPTION_ATTRIBUTE, label)
    return
  }
  const line = document.createElement('p')
  const bold = document.createElement('strong')
  bold.textContent = label
  line.appendChild(bold)
  const first = panel.localName === 'pre' ? panel : panel.firstChild
  if (!first) return
  first.parentNode?.insertBefore(line, first)
}

/** The listing of a panel that holds nothing else; null for other panels. */
function onlyListing(panel: DomElement): DomElement | null {
  if (panel.localName === 'pre') return panel
  const [listing, second] = elementsNamed(panel, PRE)
  if (!listing || second) return null
  return collapsed(panel).length === collapsed(listing).length ? listing : null
}

const TAB = new Set(['a', 'button', 'label', 'li', 'div', 'span'])
const PRE = new Set(['pre'])
