// Which inputs a card shows: those it needs, those that are connected, and one more to connect.
import { describe, expect, it } from 'vitest'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { inputTop } from '../../../web/canvas/cards/port-place.ts'
import { shownInputs, usedInputs } from '../../../web/canvas/cards/ports.ts'

const edge = (port: string) => ({
  id: port,
  from: { node: 'a', port: 'out' },
  to: { node: 'n', port },
})

const shown = (type: string, ...ports: string[]) =>
  shownInputs(nodeFace(type), ports.map(edge), 'n').join(' ')

const used = (type: string, ...ports: string[]) =>
  usedInputs(nodeFace(type), ports.map(edge), 'n').join(' ')

describe('the inputs of a card', () => {
  it('are those that its type has, held ones below', () => {
    expect(shown('source')).toBe('')
    expect(shown('filter')).toBe('in')
    expect(shown('merge', 'right')).toBe('left right')
  })

  it('grow by one when the last is taken, and keep their places', () => {
    expect(shown('union')).toBe('first second third')
    expect(shown('union', 'first', 'second')).toBe('first second third')
    expect(shown('union', 'third')).toBe('first second third fourth')
    expect(shown('union', 'first', 'fifth')).toBe('first second third fifth')
    const all = nodeFace('union')!.inputs.map(({ name }) => name)
    expect(shown('union', ...all)).toBe(all.join(' '))
  })

  it('have rows to show where they are needed or connected', () => {
    expect(used('union', 'first', 'fifth')).toBe('first second fifth')
    expect(used('derived-mapping')).toBe('in')
    expect(used('derived-mapping', 'records')).toBe('in records')
    expect(shown('derived-mapping')).toBe('in records')
  })

  it('lie apart and within the card, however many', () => {
    for (let count = 1; count <= 10; count++) {
      const ports = Array.from({ length: count }, (_, index) => String(index))
      const tops = ports.map((port) => inputTop(ports, port))
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(25)
      expect(Math.max(...tops)).toBeLessThanOrEqual(95)
      const gaps = tops.slice(1).map((top, index) => top - tops[index]!)
      for (const gap of gaps) expect(gap).toBeGreaterThan(7)
    }
  })
})
