// One text for the usual spellings of a key, in little time: to find out which fields are alike, not what keeps keys apart (`spelling.ts`).
import { foldWidths } from '../value/kana.ts'

/** Most keys are in this form already. */
const settled = /^[1-9a-z][!-@[-~]*$/

/** Without spaces around, width, case and zeros in front. */
export function roughly(text: string): string {
  if (settled.test(text)) return text
  return foldWidths(text)
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, '')
}
