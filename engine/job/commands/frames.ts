// Commands on frames: titled rectangles behind nodes.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument, JobFrame, PartColour } from '../document.ts'
import { edit, partOf, refuseTaken, withPart } from './edit.ts'

/** The studio knows how large its cards are, so the frame comes with position and size. */
export function groupIntoFrame(
  document: JobDocument,
  { frame }: { frame: JobFrame },
): DocumentDiff {
  refuseTaken(document.frames, frame.id)
  return edit(document, { frames: [...document.frames, frame] })
}

export interface SetFrame {
  id: string
  title?: string
  position?: JobFrame['position']
  size?: JobFrame['size']
  colour?: PartColour
}

export function setFrame(document: JobDocument, { id, ...changes }: SetFrame): DocumentDiff {
  const frame = { ...partOf(document.frames, id), ...changes }
  return edit(document, { frames: withPart(document.frames, frame) })
}

/** The nodes in it stay. */
export function removeFrames(
  document: JobDocument,
  { ids }: { ids: readonly string[] },
): DocumentDiff {
  return edit(document, { frames: document.frames.filter(({ id }) => !ids.includes(id)) })
}
