// What can be pasted of a text: nodes that were copied, or all of a job that was exported.
import type { Fragment } from '../../../engine/job/commands/fragment.ts'
import { copyParts } from '../../../engine/job/commands/paste.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Engine } from '../../document/engine.ts'

/** Undefined where the text is neither. */
export function fragmentIn(engine: Engine, text: string): Fragment | undefined {
  return tried(() => engine.parseFragment(text)) ?? tried(() => wholeOf(engine.parseDocument(text)))
}

/** Undefined of a job without anything in it. */
function wholeOf(job: JobDocument): Fragment | undefined {
  const [nodes, frames, notes] = [job.nodes, job.frames, job.notes ?? []].map((parts) =>
    parts.map(({ id }) => id),
  )
  const isEmpty = [nodes, frames, notes].every((ids) => ids!.length === 0)
  return isEmpty ? undefined : copyParts(job, { nodes: nodes!, frames: frames!, notes: notes! })
}

function tried(read: () => Fragment | undefined): Fragment | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
