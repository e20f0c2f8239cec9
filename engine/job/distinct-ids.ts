// Ids are the next free number: two people who add a node at the same time give it the same one. Here mine gets another.
import type { JobDocument } from './document.ts'
import { sameContent } from './same-content.ts'

type Parts = readonly { id: string }[]

/** `mine` with new ids for what both added, each something else. Error-free: ids are only ever lengthened by a number. */
export function distinctIds(
  base: JobDocument,
  mine: JobDocument,
  theirs: JobDocument,
): JobDocument {
  const nodes = newIds(base.nodes, mine.nodes, theirs.nodes)
  const edges = newIds(base.edges, mine.edges, theirs.edges)
  const frames = newIds(base.frames, mine.frames, theirs.frames)
  const notes = newIds(base.notes ?? [], mine.notes ?? [], theirs.notes ?? [])
  const node = (id: string) => nodes.get(id) ?? id
  return {
    ...mine,
    nodes: mine.nodes.map((part) => ({ ...part, id: node(part.id) })),
    edges: mine.edges.map(({ id, from, to }) => ({
      id: edges.get(id) ?? id,
      from: { ...from, node: node(from.node) },
      to: { ...to, node: node(to.node) },
    })),
    frames: mine.frames.map((part) => ({ ...part, id: frames.get(part.id) ?? part.id })),
    ...(mine.notes === undefined
      ? {}
      : { notes: mine.notes.map((part) => ({ ...part, id: notes.get(part.id) ?? part.id })) }),
  }
}

function newIds(base: Parts, mine: Parts, theirs: Parts): Map<string, string> {
  const before = new Set(base.map(({ id }) => id))
  const others = new Map(theirs.map((part) => [part.id, part]))
  const taken = new Set([...before, ...others.keys(), ...mine.map(({ id }) => id)])
  const renamed = new Map<string, string>()
  for (const part of mine) {
    const other = others.get(part.id)
    if (before.has(part.id) || other === undefined || sameContent(part, other)) continue
    const id = freeId(part.id, taken)
    taken.add(id)
    renamed.set(part.id, id)
  }
  return renamed
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/-\d+$/, '').slice(0, 56)
  let n = 2
  while (taken.has(`${stem}-${n}`)) n++
  return `${stem}-${n}`
}
