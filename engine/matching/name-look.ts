// Names that look the same to a person who does not look closely.
import { composed } from '../value/combining-marks.ts'
import { foldWidths } from '../value/kana.ts'

/** Without what is easily overlooked: spaces, case, width, whether a mark is a character of its own (names from macOS). */
export function nameLook(name: string): string {
  return foldWidths(composed(name)).replaceAll(/\s/gu, '').toLowerCase()
}
