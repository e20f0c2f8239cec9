// How keys are compared: by value where the types say so, and in the spellings that an analyst declares equal. No spelling is by default.
import * as z from 'zod/mini'
import { isNumeric, isTemporal } from './schema.ts'
import type { FieldType } from './schema.ts'

export const normalisationSchema = z.lazy(() =>
  z.object({
    /** Removes white space at both ends (`white-space.ts`). */
    trim: z.boolean(),
    /** Folds case by Unicode simple case folding of our own table (ASCII, Latin-1, Greek, Cyrillic, full-width Latin). */
    foldCase: z.boolean(),
    /** Full-width ASCII to half width, half-width katakana to full width, by our own table. */
    foldWidth: z.boolean(),
    /** Unicode's compatibility form NFKC by our own table (`nfkc/`): beyond width also ① to 1, ㈱ to (株), combining marks joined. */
    nfkc: z._default(z.boolean(), false),
    /** Removes leading zeros, keeping the last character. */
    stripZeros: z.boolean(),
    /** Removes the zeros in front of every number in it, keeping a zero that is all of it: K-007 is K-7, 2024-01-02 is 2024-1-2, 1.05 is 1.5. */
    stripNumberZeros: z._default(z.boolean(), false),
  }),
)
export type Normalisation = z.infer<typeof normalisationSchema>

export const asIs: Normalisation = {
  trim: false,
  foldCase: false,
  foldWidth: false,
  nfkc: false,
  stripZeros: false,
  stripNumberZeros: false,
}

/** Numbers by value (1.50 = 1.5), moments by their instant (without an offset: as UTC), all else by its normalised text. */
export type ComparedAs = 'number' | 'moment' | 'text'

export function comparedAs(type: FieldType): ComparedAs {
  if (isNumeric(type)) return 'number'
  return type === 'datetime' ? 'moment' : 'text'
}

/** How fields of two types are compared with each other; null: a number never equals a text. A day is its midnight. */
export function comparedTogether(a: FieldType, b: FieldType): ComparedAs | null {
  if (isNumeric(a) !== isNumeric(b)) return null
  const areMoments = isTemporal(a) && isTemporal(b) && (a === 'datetime' || b === 'datetime')
  return areMoments ? 'moment' : isNumeric(a) ? 'number' : 'text'
}
