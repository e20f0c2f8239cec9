// A card that is put into a frame lies in it over nothing, and takes nobody along; one that is taken out lies in no frame.
import { describe, expect, it } from 'vitest'
import type { JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { boxOfNode, boxOfPart } from '../../../web/canvas/box.ts'
import { nodesIn } from '../../../web/canvas/frames/framing.ts'
import { placesIn, placesOutside } from '../../../web/canvas/frames/into-frame.ts'
import { jobNode } from '../../engine/routes-job.ts'

const at = (id: string, x: number, y: number) => ({
  ...jobNode(id, 'filter', {}),
  position: { x, y },
})
const frame = { id: 'f', title: 'F', position: { x: 400, y: 0 }, size: { width: 224, height: 208 } }

function job(...nodes: ReturnType<typeof at>[]): JobDocument {
  return { ...emptyDocument('job', 'Job'), nodes, frames: [frame] }
}

/** The job with the nodes in the frame. */
function after(document: JobDocument, ids: readonly string[]): JobDocument {
  const { nodes, frame: grown } = placesIn(document, ids, frame)
  return {
    ...document,
    nodes: document.nodes.map((node) => ({ ...node, position: nodes[node.id] ?? node.position })),
    frames: [{ ...frame, ...grown }],
  }
}

const inside = (document: JobDocument) =>
  nodesIn(document, boxOfPart(document.frames[0]!)).map(({ id }) => id)

function covered({ nodes }: JobDocument): string[] {
  const boxes = nodes.map((node) => ({ id: node.id, ...boxOfNode(node) }))
  return boxes.flatMap((a) =>
    boxes
      .filter(
        (b) =>
          a.id < b.id &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.id} ${b.id}`),
  )
}

describe('into a frame', () => {
  it('goes a card that finds room in it; the frame stays as it is', () => {
    const next = after(job(at('a', 0, 0)), ['a'])
    expect(inside(next)).toEqual(['a'])
    expect(next.frames[0]).toEqual(frame)
  })

  it('grows the frame where there is no room, over nobody', () => {
    const next = after(job(at('a', 0, 0), at('b', 424, 56), at('c', 664, 56)), ['a'])
    expect(inside(next).toSorted()).toEqual(['a', 'b'])
    expect(covered(next)).toEqual([])
    expect(next.frames[0]!.size).not.toEqual(frame.size)
  })

  it('keeps how several lie to each other', () => {
    const { nodes } = placesIn(job(at('a', 0, 0), at('b', 32, 160)), ['a', 'b'], frame)
    expect(nodes['b']!.x - nodes['a']!.x).toBe(32)
    expect(nodes['b']!.y - nodes['a']!.y).toBe(160)
  })
})

describe('out of a frame', () => {
  it('goes a card to a place in no frame and over nothing', () => {
    const document = job(at('a', 424, 56), at('b', 648, 56), at('c', 424, 232))
    const places = placesOutside(document, ['a'])
    const nodes = document.nodes.map((node) => ({
      ...node,
      position: places[node.id] ?? node.position,
    }))
    expect(inside({ ...document, nodes })).toEqual([])
    expect(covered({ ...document, nodes })).toEqual([])
  })
})
