import { describe, expect, it, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

describe('tabs', () => {
  test.each<[string, string]>([
    [
      'Docusaurus',
      '<div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab" class="tabs__item">npm</li><li role="tab" class="tabs__item">pnpm</li></ul><div class="margin-top--md"><div role="tabpanel" class="tabItem"><pre>npm i x</pre></div><div role="tabpanel" class="tabItem" hidden=""><pre>pnpm add x</pre></div></div></div>',
    ],
    [
      'VitePress',
      '<div class="vp-code-group"><div class="tabs"><input type="radio" checked><label>npm</label><input type="radio"><label>pnpm</label></div><div class="blocks"><div class="language-sh active"><span class="lang">sh</span><pre>npm i x</pre></div><div class="language-sh"><span class="lang">sh</span><pre>pnpm add x</pre></div></div></div>',
    ],
    [
      'Starlight',
      '<starlight-tabs><div class="tablist-wrapper"><ul role="tablist"><li role="presentation"><a role="tab" href="#p1">npm</a></li><li role="presentation"><a role="tab" href="#p2">pnpm</a></li></ul></div><div id="p1" role="tabpanel"><pre>npm i x</pre></div><div id="p2" role="tabpanel" hidden><pre>pnpm add x</pre></div></starlight-tabs>',
    ],
    [
      'MkDocs',
      '<div class="tabbed-set"><input><input><div class="tabbed-labels"><label>npm</label><label>pnpm</label></div><div class="tabbed-content"><div class="tabbed-block"><div class="highlight"><pre>npm i x</pre></div></div><div class="tabbed-block"><div class="highlight"><pre>pnpm add x</pre></div></div></div></div>',
    ],
    [
      'sphinx-design',
      '<div class="sd-tab-set docutils"><input><label class="sd-tab-label">npm</label><div class="sd-tab-content docutils"><pre>npm i x</pre></div><input><label class="sd-tab-label">pnpm</label><div class="sd-tab-content docutils"><pre>pnpm add x</pre></div></div>',
    ],
    [
      'sphinx-tabs',
      '<div class="sphinx-tabs docutils container"><div role="tablist"><button role="tab">npm</button><button role="tab">pnpm</button></div><div role="tabpanel"><pre>npm i x</pre></div><div role="tabpanel" hidden="true"><pre>pnpm add x</pre></div></div>',
    ],
    [
      'Bootstrap',
      '<ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link" href="#n">npm</a></li><li class="nav-item"><a class="nav-link" href="#p">pnpm</a></li></ul><div class="tab-content"><div class="tab-pane" id="n"><pre>npm i x</pre></div><div class="tab-pane" id="p"><pre>pnpm add x</pre></div></div>',
    ],
  ])('%s', (_, html) => {
    const shown = readListings(html).map((line) => line.replace('[sh]', '[]'))
    expect(shown).toEqual(['npm: [] npm i x', 'pnpm: [] pnpm add x'])
  })

  it('finds the tabs of each of several sets among paragraphs', () => {
    const set = (a: string, b: string) =>
      `<div class="tab"><button class="tablinks">${a}</button><button class="tablinks">${b}</button></div><div class="tabcontent"><pre>for ${a}</pre></div><div class="tabcontent" style="display:none"><pre>for ${b}</pre></div>`
    const html = `<article><div>One.</div>${set('Go', 'C')}<p>Two.</p>${set('Lua', 'Zig')}</article>`
    expect(readListings(html)).toEqual([
      'One.',
      'Go: [] for Go',
      'C: [] for C',
      'Two.',
      'Lua: [] for Lua',
      'Zig: [] for Zig',
    ])
  })

  it('shows a hidden panel with a listing whose tab is not found', () => {
    expect(readListings('<div><div role="tabpanel" hidden><pre>a</pre></div></div>')).toEqual([
      '[] a',
    ])
  })

  it('keeps what else a panel holds, below its label', () => {
    const html =
      '<div><ul role="tablist"><li role="tab">macOS</li><li role="tab">Linux</li></ul><div role="tabpanel"><p>First:</p><pre>brew</pre></div><div role="tabpanel" hidden><p>First:</p><pre>apt</pre></div></div>'
    expect(readListings(html)).toEqual(['macOS', 'First:', '[] brew', 'Linux', 'First:', '[] apt'])
  })

  it('leaves a hidden box alone that is no panel', () => {
    expect(readListings('<div><pre>a</pre><div hidden><pre>a</pre></div></div>')).toEqual(['[] a'])
  })
})
