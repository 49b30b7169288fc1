import { describe, expect, test } from 'vitest'
import { readFeedHtml } from '../../../src/read/read-feed-html.ts'

const prose =
  'A paragraph above the list that is long enough to be read as prose, with a full stop. '
/** The items as the reader gives them: whether each is done, and its text. */
function tasksOf(list: string): [boolean | null, string][] {
  const { blocks } = readFeedHtml(
    `<p>${prose.repeat(2)}</p>${list}<p>${prose}</p>`,
    'https://a.example/',
  )
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ checked, text }): [boolean | null, string] => [checked, text])
      : [],
  )
}

describe('tasks', () => {
  test.each<[string, string]>([
    [
      'GitHub',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled checked> sweep</li><li class="task-list-item"><input type="checkbox" disabled> mop</li></ul>',
    ],
    [
      'GitLab',
      '<ul class="task-list"><li class="task-list-item"><task-button></task-button><input type="checkbox" checked disabled> sweep</li><li class="task-list-item"><task-button></task-button><input type="checkbox" disabled> mop</li></ul>',
    ],
    [
      'markdown-it with labels, pandoc',
      '<ul><li><label><input type="checkbox" checked="">sweep</label></li><li><label><input type="checkbox">mop</label></li></ul>',
    ],
    [
      'markdown-it with labels after the boxes',
      '<ul><li><input id="t1" checked="" type="checkbox"><label for="t1"> sweep</label></li><li><p><input id="t2" type="checkbox"><label for="t2"> mop</label></p></li></ul>',
    ],
    [
      'Asciidoctor with icons',
      '<ul class="checklist"><li><p><i class="fa fa-check-square-o"></i> sweep</p></li><li><p><i class="fa fa-square-o"></i> mop</p></li></ul>',
    ],
    [
      'Asciidoctor without icons',
      '<div class="ulist checklist"><ul class="checklist"><li><p>&#10003; sweep</p></li><li><p>&#10063; mop</p></li></ul></div>',
    ],
    [
      'Discourse',
      '<ul><li><span class="chcklst-box checked fa fa-square-check-o fa-fw"></span> sweep</li><li><span class="chcklst-box fa fa-square-o fa-fw"></span> mop</li></ul>',
    ],
    [
      'Notion',
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>sweep</span></li><li><div class="checkbox checkbox-off"></div> <span>mop</span></li></ul>',
    ],
    [
      'Asciidoctor with signs',
      '<div class="ulist checklist"><ul class="checklist"><li><p>&#10003; sweep</p></li><li><p>&#10063; mop</p></li></ul></div>',
    ],
    ['signs written by hand', '<ul><li>☑\ufe0f <b>sweep</b></li><li>☐ mop</li></ul>'],
  ])('of %s', (_, list) => {
    expect(tasksOf(list)).toEqual([
      [true, 'sweep'],
      [false, 'mop'],
    ])
  })

  test.each([
    ['not every item has a sign', '<ul><li>✓ sweep</li><li>mop</li></ul>'],
    ['there are only ticks', '<ul><li>✅ sweeps</li><li>✅ mops</li></ul>'],
  ])('are no tasks where %s', (_, list) => {
    expect(tasksOf(list).map(([checked]) => checked)).toEqual([null, null])
  })

  test('that are all done need a name', () => {
    expect(tasksOf('<ul class="checklist"><li>✓ sweep</li></ul>')).toEqual([[true, 'sweep']])
  })

  test('keep what is nested in them', () => {
    expect(
      tasksOf(
        '<ul><li><input type="checkbox" checked> sweep<ul><li><input type="checkbox"> below the stove</li><li>and behind</li></ul></li></ul>',
      ),
    ).toEqual([
      [true, 'sweep'],
      [false, 'below the stove'],
      [null, 'and behind'],
    ])
  })

  test.each([
    ['a box within the text', '<ul><li>Tick <input type="checkbox"> sweep</li></ul>', 'Tick sweep'],
    [
      'a box that opens a menu',
      '<ul><li><input type="checkbox" class="nav-toggle"> sweep</li></ul>',
      'sweep',
    ],
    ['another icon', '<ul><li><i class="icon-broom"></i> sweep</li></ul>', 'sweep'],
  ])('%s is none', (_, list, text) => {
    expect(tasksOf(list)).toEqual([[null, text]])
  })
})
