import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'

const prose =
  '<p>The ferry goes at six in the morning and comes back at noon, whatever the weather on the other side of the bay is like.</p>'

function shown(between: string): string[] {
  const page = `<article><h1>The ferry</h1>${between}${prose.replace('six', 'seven')}</article>`
  const { blocks } = readPage(page, 'https://bay.example/ferry')
  return blocks.map((block) => ('text' in block ? block.text : block.kind))
}

const tabs =
  '<div class="tabs"><div role="tablist"><button role="tab">By boat</button><button role="tab">On foot</button></div><div role="tabpanel"><p>Go to the pier.</p></div><div role="tabpanel" hidden><p>Walk round the bay.</p></div></div>'

test('the text of every tab is shown below its name', () => {
  expect(shown(`${prose}${tabs}`).join('\n')).toContain(
    'By boat\nGo to the pier.\nOn foot\nWalk round the bay.',
  )
})

test('panels may stand in a box of their own', () => {
  const boxed = tabs.replace('</button></div>', '</button></div><div>').concat('</div>')
  expect(shown(`${prose}${boxed}`).join('\n')).toContain('On foot\nWalk round the bay.')
})

test('tabs beside the text stay folded', () => {
  expect(shown(`${prose}<div>${tabs}</div>`).join('\n')).not.toContain('Walk')
})
