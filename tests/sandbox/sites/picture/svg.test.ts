import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { scenes } from '../../../../sandbox/sites/picture/scenes.ts'
import { svgOf } from '../../../../sandbox/sites/picture/svg.ts'

test.each(Object.entries(scenes))('%s draws a sky, a disc and its ridges', (_, scene) => {
  const { document } = parseHTML(svgOf(scene))
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(scene.title)
  expect(document.querySelectorAll('circle').length).toBe(1)
  const paths = [...document.querySelectorAll('path')]
  expect(paths.length).toBe(scene.ridges.length)
  for (const path of paths)
    expect(path.getAttribute('d')).toMatch(/^M0 450(L\d+ \d+\.\d)+L800 450Z$/)
})
