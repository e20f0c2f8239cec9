// Key normalisation: what an analyst may ask for when two systems spell the same key differently. All of it explicit, none by default.
import * as z from 'zod'

export const normalisationSchema = z.lazy(() =>
  z.object({
    /** Removes ASCII white space and U+3000 at both ends. */
    trim: z.boolean(),
    /** Folds case by Unicode simple case folding of our own table (ASCII, Latin-1, Greek, Cyrillic, full-width Latin). */
    foldCase: z.boolean(),
    /** Full-width ASCII to half width, half-width katakana to full width, by our own table. */
    foldWidth: z.boolean(),
    /** Removes leading zeros, keeping the last character. */
    stripZeros: z.boolean(),
  }),
)
export type Normalisation = z.infer<typeof normalisationSchema>

export const asIs: Normalisation = {
  trim: false,
  foldCase: false,
  foldWidth: false,
  stripZeros: false,
}
