// Arrow keys walk to the card that lies nearest that way.
import { describe, expect, it } from 'vitest'
import { neighbour } from '../../../web/canvas/selection/walking.ts'
import { jobNode } from '../../engine/routes-job.ts'

const at = (id: string, x: number, y: number) => ({
  ...jobNode(id, 'filter', {}),
  position: { x, y },
})
const nodes = [at('a', 0, 0), at('b', 234, 0), at('c', 234, 160), at('d', 470, 8)]

describe('walking', () => {
  it('goes straight ahead before it goes aside', () => {
    expect(neighbour(nodes, 'a', 'right')).toBe('b')
    expect(neighbour(nodes, 'b', 'right')).toBe('d')
    expect(neighbour(nodes, 'b', 'down')).toBe('c')
    expect(neighbour(nodes, 'd', 'left')).toBe('b')
  })

  it('stays where nothing lies', () => {
    expect(neighbour(nodes, 'a', 'left')).toBeUndefined()
    expect(neighbour(nodes, 'a', 'up')).toBeUndefined()
    expect(neighbour(nodes, 'gone', 'up')).toBeUndefined()
  })
})
