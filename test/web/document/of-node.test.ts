// What a list says of one node, without going through the list for each of them.
import { expect, it } from 'vitest'
import { ofNode, oncePer } from '../../../web/document/of-node.ts'

it('gives those of a node in their order, and one array for all that have none', () => {
  const items = [
    { node: 'a', at: 1 },
    { node: 'b', at: 2 },
    { node: 'a', at: 3 },
  ]
  expect(ofNode(items, 'a').map(({ at }) => at)).toEqual([1, 3])
  expect(ofNode(items, 'a')).toBe(ofNode(items, 'a'))
  expect(ofNode(items, 'c')).toEqual([])
  expect(ofNode(items, 'c')).toBe(ofNode([], 'd'))
})

it('makes a thing once per object, also where nothing comes of it', () => {
  const asked: object[] = []
  const made = oncePer((whole: object) => void asked.push(whole))
  const [one, other] = [{}, {}]
  for (const whole of [one, one, other, one]) made(whole)
  expect(asked).toEqual([one, other])
})
