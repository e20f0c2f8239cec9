// What node types may ask about the world outside the job.
import type { FieldType } from '../value/schema.ts'

/** What is known outside the graph while inferring. Absent entries are problems, not crashes. */
export interface Catalog {
  connections: readonly { slug: string; name: string; connector: string }[]
  objects: readonly {
    name: string
    fields: readonly { name: string; type: FieldType; required: boolean }[]
    key: readonly string[]
  }[]
}
