import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TreeDocument } from '../../../src/read/tree/tree-document.ts'
import type { TreeElement } from '../../../src/read/tree/tree-node.ts'

const document = new TreeDocument('')
const textsOf = (element: TreeElement) => element.childNodes.map((node) => node.textContent)

describe('an element', () => {
  test('has the attributes that were set and not removed', () => {
    const element = document.createElement('A')
    element.setAttribute('href', '/a')
    element.setAttribute('rel', 'x')
    element.setAttribute('href', '/b')
    element.removeAttribute('rel')
    element.removeAttribute('absent')
    expect(element.attributes.map(({ name, value }) => [name, value])).toEqual([['href', '/b']])
    expect(element.getAttribute('rel')).toBeNull()
    expect(document.createElement('b').attributes).toEqual([])
  })

  test('is copied with all that is in it', () => {
    const { body } = new TreeDocument('<div class="a">one<p id="b">two</p><br></div>')
    const copy = body.copy()
    expect(copy.innerHTML).toBe('<div class="a">one<p id="b">two</p><br></div>')
    body.firstElementChild?.remove()
    copy.firstElementChild?.setAttribute('class', 'c')
    expect(copy.innerHTML).toBe('<div class="c">one<p id="b">two</p><br></div>')
    expect(copy.parentNode).toBeNull()
  })

  test('keeps its children in order through any changes, as a list would', () => {
    const change = fc.record({
      what: fc.constantFrom('append', 'insert', 'remove', 'replace', 'replaceWith'),
      at: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const parent = document.createElement('div')
        const list: string[] = []
        for (const [index, { what, at }] of changes.entries()) {
          const place = list.length === 0 ? 0 : at % list.length
          const child = parent.childNodes[place] ?? null
          const node = document.createElement('p')
          node.textContent = String(index)
          if (what === 'append' || child === null) {
            parent.appendChild(node)
            list.push(String(index))
          } else if (what === 'insert') {
            parent.insertBefore(node, child)
            list.splice(place, 0, String(index))
          } else if (what === 'remove') {
            child.remove()
            list.splice(place, 1)
          } else {
            if (what === 'replace') parent.replaceChild(node, child)
            else child.replaceWith(node)
            list.splice(place, 1, String(index))
          }
          expect(textsOf(parent)).toEqual(list)
          expect(parent.lastChild?.textContent ?? null).toBe(list.at(-1) ?? null)
          expect(parent.children.map((one) => one.previousElementSibling?.textContent)).toEqual(
            list.map((_, position) => list[position - 1]),
          )
        }
      }),
    )
  })

  test('moves a child that is appended elsewhere', () => {
    const from = document.createElement('div')
    const to = document.createElement('div')
    const child = from.appendChild(document.createElement('p'))
    to.appendChild(child)
    expect([from.childNodes, to.childNodes]).toEqual([[], [child]])
    expect(child.parentNode).toBe(to)
  })

  test('sees elements next to it past the text between them', () => {
    const parent = document.createElement('div')
    parent.innerHTML = 'a<b>1</b> and <i>2</i> end'
    const [first, second] = parent.children
    expect(first?.nextElementSibling).toBe(second)
    expect(second?.previousElementSibling).toBe(first)
    expect(second?.nextElementSibling).toBeNull()
    expect(parent.textContent).toBe('a1 and 2 end')
  })

  test('that is renamed keeps its place, attributes and children', () => {
    const parent = document.createElement('div')
    parent.innerHTML = '<p class="a">x<b>y</b></p>'
    parent.firstElementChild?.rename('section')
    expect(parent.innerHTML).toBe('<section class="a">x<b>y</b></section>')
    expect(parent.firstElementChild?.tagName).toBe('SECTION')
  })
})
