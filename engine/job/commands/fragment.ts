// A piece of a graph as JSON text.
import * as z from 'zod/mini'
import { AwaseError } from '../../error.ts'
import { edgeSchema, frameSchema, nodeSchema, noteSchema } from '../document.ts'

export const fragmentSchema = z
  .object({
    awase: z.literal('fragment'),
    nodes: z.array(nodeSchema).check(z.maxLength(500)),
    /** Between nodes of the fragment. */
    edges: z.array(edgeSchema).check(z.maxLength(2000)),
    /** From nodes outside into the fragment; kept on request, where those nodes exist. */
    incoming: z.array(edgeSchema).check(z.maxLength(2000)),
    frames: z._default(z.array(frameSchema).check(z.maxLength(200)), []),
    notes: z._default(z.array(noteSchema).check(z.maxLength(200)), []),
  })
  .check(z.refine(({ nodes, frames, notes }) => nodes.length + frames.length + notes.length > 0))
export type Fragment = z.infer<typeof fragmentSchema>

/** Error `command.not-a-fragment`. */
export function parseFragment(text: string): Fragment {
  try {
    return fragmentSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AwaseError('command.not-a-fragment', { cause })
  }
}
