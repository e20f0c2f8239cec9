// What is put between two cards comes to stand between them: its followers make room, frames keep who lies in them.
import { describe, expect, it } from 'vitest'
import type { JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { roomBetween } from '../../../web/canvas/adding/making-room.ts'
import { rightOf } from '../../../web/canvas/adding/placing.ts'
import { boxOfPart } from '../../../web/canvas/box.ts'
import { nodesIn } from '../../../web/canvas/frames/framing.ts'
import { jobNode } from '../../engine/routes-job.ts'

const column = 234
const height = 122
const at = (id: string, x: number, y = 0) => ({
  ...jobNode(id, 'filter', {}),
  position: { x, y },
})
const row = [at('a', 0), at('b', column), at('c', 2 * column)]

interface Frame {
  x?: number
  y?: number
  width?: number
  height?: number
}

function job(nodes: ReturnType<typeof at>[], ...frames: Frame[]): JobDocument {
  const drawn = frames.map(({ x = -24, y = -56, width = 960, height: high = 208 }, index) => ({
    id: `f${index}`,
    title: 'F',
    position: { x, y },
    size: { width, height: high },
  }))
  return { ...emptyDocument('job', 'Job'), nodes, frames: drawn }
}

function behindFirst(document: JobDocument, wished = rightOf(document.nodes[0]!)) {
  return roomBetween(document, document.nodes[0]!, wished, height)
}

describe('a card that goes between others', () => {
  it('takes the place of its follower, which goes on, as do those behind it', () => {
    expect(behindFirst(job(row))).toEqual({
      position: { x: 232, y: 0 },
      moved: { b: { x: 472, y: 0 }, c: { x: 712, y: 0 } },
      frames: [],
    })
  })

  it('moves nobody where there is room, nor in another row', () => {
    const apart = job([at('a', 0), at('b', 3 * column), at('c', column, 300)])
    expect(behindFirst(apart)).toEqual({ position: { x: 232, y: 0 }, moved: {}, frames: [] })
    const wished = { x: 280, y: 40 }
    expect(behindFirst(apart, wished)).toMatchObject({ position: wished, moved: {} })
  })

  it('moves a follower that stands near by only as far as it must', () => {
    const { moved } = behindFirst(job([at('a', 0), at('b', 300)]))
    expect(moved).toEqual({ b: { x: 472, y: 0 } })
  })

  it('stands right of its maker where the place that was asked for is taken', () => {
    const { position } = behindFirst(job(row), { x: 200, y: 8 })
    expect(position).toEqual({ x: 232, y: 0 })
  })
})

describe('frames', () => {
  it('grow along with those who lie in them', () => {
    const document = job(row, { width: 700 })
    const { moved, frames } = behindFirst(document)
    expect(Object.keys(moved)).toEqual(['b', 'c'])
    expect(frames).toEqual([
      { id: 'f0', position: { x: -24, y: -56 }, size: { width: 936, height: 208 } },
    ])
  })

  it('take in nobody by the way: then all stay, and the new card lies below', () => {
    const document = job([...row, at('d', 720, 200)], { width: 700, height: 400 })
    const { position, moved, frames } = behindFirst(document)
    expect({ moved, frames }).toEqual({ moved: {}, frames: [] })
    expect(position).toEqual({ x: 232, y: 152 })
  })

  it('of others are no place for it', () => {
    const document = job([at('a', 0), at('b', column), at('in', column, 240)], {
      x: 200,
      y: 100,
      width: 400,
      height: 300,
    })
    const { position, moved } = behindFirst(document)
    const { frames } = document
    expect(moved).toEqual({})
    expect(position.y).toBeGreaterThanOrEqual(400)
    expect(nodesIn(document, boxOfPart(frames[0]!)).map(({ id }) => id)).toEqual(['in'])
  })
})
