// The job document: the saved graph. Ours, never React Flow's; stable key order, two-space JSON, so that Git diffs read well.
import * as z from 'zod/mini'
import { documentFormat } from './document-format.ts'

export const positionSchema = z.object({ x: z.number(), y: z.number() })

export const nodeSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  type: z.string().check(z.minLength(1)),
  version: z.int().check(z.minimum(1)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Checked by the node type's own schema, not here: an unfinished node is still a node. */
  config: z.record(z.string(), z.unknown()),
  position: positionSchema,
  disabled: z.optional(z.boolean()),
  note: z.optional(z.string().check(z.maxLength(2000))),
})

const portRefSchema = z.object({ node: z.string(), port: z.string() })

export const edgeSchema = z.object({
  id: z.string().check(z.minLength(1)),
  from: portRefSchema,
  to: portRefSchema,
})

/** Of frames and notes: names, so that each theme has its own shade. Absent is `plain`. */
export const partColours = ['plain', 'teal', 'blue', 'amber', 'violet', 'rose'] as const
const colourSchema = z.optional(z.enum(partColours))

export const frameSchema = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.maxLength(200)),
  position: positionSchema,
  size: z.object({ width: z.number().check(z.positive()), height: z.number().check(z.positive()) }),
  colour: colourSchema,
})

/** Free text on the canvas, for people; a run knows nothing of it. */
export const noteSchema = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string().check(z.maxLength(4000)),
  position: positionSchema,
  size: z.object({ width: z.number().check(z.positive()), height: z.number().check(z.positive()) }),
  colour: colourSchema,
})

export const documentSchema = z.object({
  format: z.literal(documentFormat),
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  nodes: z.array(nodeSchema).check(z.maxLength(500)),
  edges: z.array(edgeSchema).check(z.maxLength(2000)),
  frames: z.array(frameSchema).check(z.maxLength(200)),
  /** Absent where there are none. */
  notes: z.optional(z.array(noteSchema).check(z.maxLength(200))),
})

export type PartColour = (typeof partColours)[number]
export type JobNode = z.infer<typeof nodeSchema>
export type JobEdge = z.infer<typeof edgeSchema>
export type JobFrame = z.infer<typeof frameSchema>
export type JobNote = z.infer<typeof noteSchema>
export type JobDocument = z.infer<typeof documentSchema>
