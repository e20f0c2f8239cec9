// How much a card tells, by zoom.
import { expect, it } from 'vitest'
import { blockZoom, distanceAt, readableZoom } from '../../../web/canvas/viewport/distance.ts'

it('a card tells all from near, kind and name from far, the name alone as a block', () => {
  expect([1, readableZoom].map(distanceAt)).toEqual(['near', 'near'])
  expect([0.59, blockZoom].map(distanceAt)).toEqual(['names', 'names'])
  expect([0.39, 0.2].map(distanceAt)).toEqual(['blocks', 'blocks'])
})
