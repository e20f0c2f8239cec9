// Settings of a select: which fields go on, under which name, in which order, cast to which type.
import * as z from 'zod/mini'
import { fieldTypes } from '../../value/schema.ts'

export const selectTypes = ['kept', ...fieldTypes] as const

export const selectedFieldSchema = z.lazy(() =>
  z.object({
    field: z.string(),
    /** Empty: the name stays. */
    name: z.string(),
    /** `kept`: the type stays, and the value byte for byte. */
    type: z.enum(selectTypes),
    /** How text is read as the type, or written from it: `dd.MM.yyyy`, `1.234,56`, `yes/no`. Empty: the canonical form. */
    format: z.string(),
  }),
)
export type SelectedField = z.infer<typeof selectedFieldSchema>

export const selectConfigSchema = z.lazy(() =>
  z.object({
    fields: z.array(selectedFieldSchema).check(z.maxLength(5000)),
    /**
     * Fields that are not listed. `keep`: everything stays in its place, and the listed ones change there; `after`: they follow the
     * listed ones; `drop`: exactly the listed ones go on.
     */
    others: z.enum(['keep', 'after', 'drop']),
    /** Fields that are not listed and do not go on; without effect where all others are dropped. */
    dropped: z.array(z.string()),
  }),
)
export type SelectConfig = z.infer<typeof selectConfigSchema>
