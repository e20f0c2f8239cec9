// Frames and notes are drawn beside cards: their ids in the drawing never meet those of nodes.

export type PartKind = 'node' | 'frame' | 'note'

export function idOfFrame(id: string): string {
  return `frame:${id}`
}

export function idOfNote(id: string): string {
  return `note:${id}`
}

/** What a part of the drawing is, and its id in the document. */
export function partOfDrawing(drawn: string): { kind: PartKind; id: string } {
  const at = drawn.indexOf(':')
  if (at < 0) return { kind: 'node', id: drawn }
  return { kind: drawn.startsWith('frame:') ? 'frame' : 'note', id: drawn.slice(at + 1) }
}
