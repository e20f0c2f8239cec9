// The job document: the saved graph. Ours, never React Flow's; stable key order, two-space JSON, so that Git diffs read well.
import * as z from 'zod'
import { documentFormat, emptyDocument } from './empty-document.ts'

export { documentFormat, emptyDocument }

export const positionSchema = z.object({ x: z.number(), y: z.number() })

export const nodeSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  type: z.string().min(1),
  version: z.number().int().min(1),
  name: z.string().min(1).max(200),
  /** Checked by the node type's own schema, not here: an unfinished node is still a node. */
  config: z.record(z.string(), z.unknown()),
  position: positionSchema,
  disabled: z.boolean().optional(),
  note: z.string().max(2000).optional(),
})

const portRefSchema = z.object({ node: z.string(), port: z.string() })

export const edgeSchema = z.object({
  id: z.string().min(1),
  from: portRefSchema,
  to: portRefSchema,
})

export const frameSchema = z.object({
  id: z.string().min(1),
  title: z.string().max(200),
  position: positionSchema,
  size: z.object({ width: z.number().positive(), height: z.number().positive() }),
})

/** Free text on the canvas, for people; a run knows nothing of it. */
export const noteSchema = z.object({
  id: z.string().min(1),
  text: z.string().max(4000),
  position: positionSchema,
  size: z.object({ width: z.number().positive(), height: z.number().positive() }),
})

export const documentSchema = z.object({
  format: z.literal(documentFormat),
  id: z.string().min(1),
  name: z.string().min(1).max(200),
  nodes: z.array(nodeSchema).max(500),
  edges: z.array(edgeSchema).max(2000),
  frames: z.array(frameSchema).max(200),
  /** Absent where there are none. */
  notes: z.array(noteSchema).max(200).optional(),
})

export type JobNode = z.infer<typeof nodeSchema>
export type JobEdge = z.infer<typeof edgeSchema>
export type JobFrame = z.infer<typeof frameSchema>
export type JobNote = z.infer<typeof noteSchema>
export type JobDocument = z.infer<typeof documentSchema>
