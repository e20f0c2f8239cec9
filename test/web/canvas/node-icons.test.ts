// Every node type shows the icon that it names.
import { expect, it } from 'vitest'
import { allNodeTypes } from '../../../engine/nodes/index.ts'
import { nodeIcons } from '../../../web/canvas/cards/node-icons.ts'

it.each(allNodeTypes().map(({ type, icon }) => ({ type, icon })))('$type: $icon', ({ icon }) => {
  expect(Object.keys(nodeIcons)).toContain(icon)
})

it('no two of them look alike', () => {
  const icons = allNodeTypes().map(({ icon }) => icon)
  expect(new Set(icons).size).toBe(icons.length)
})
