// What a file looks like.
import type { GuessedFormat } from '../../engine/formats/guess-format.ts'
import type { FieldType } from '../../engine/value/schema.ts'

/** `values`: how many were looked at, all of which fit; null for text. `first`: the first row's value. */
export interface SniffedField {
  name: string
  type: FieldType
  values: number | null
  first: string | null
}

/** `rows`: how many were looked at; `whole`: there are no more. */
export interface SniffedFile extends GuessedFormat {
  file: string
  fields: SniffedField[]
  rows: number
  whole: boolean
}
