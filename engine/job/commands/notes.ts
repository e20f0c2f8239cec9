// Commands on notes: free text beside the nodes.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument, JobNote, PartColour } from '../document.ts'
import { edit, notesOf, partOf, refuseTaken, withPart } from './edit.ts'

export function addNote(document: JobDocument, { note }: { note: JobNote }): DocumentDiff {
  refuseTaken(notesOf(document), note.id)
  return edit(document, { notes: [...notesOf(document), note] })
}

export interface SetNote {
  id: string
  text?: string
  position?: JobNote['position']
  size?: JobNote['size']
  colour?: PartColour
}

export function editNote(document: JobDocument, { id, ...changes }: SetNote): DocumentDiff {
  const note = { ...partOf(notesOf(document), id), ...changes }
  return edit(document, { notes: withPart(notesOf(document), note) })
}

export function removeNotes(
  document: JobDocument,
  { ids }: { ids: readonly string[] },
): DocumentDiff {
  return edit(document, { notes: notesOf(document).filter(({ id }) => !ids.includes(id)) })
}
