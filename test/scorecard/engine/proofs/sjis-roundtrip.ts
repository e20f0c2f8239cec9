// Shift_JIS against Python's cp932, code by code, and every character through the CSV writer and back.
import { proveCp932 } from '../../../engine/formats/encoding/cp932-proof.ts'
import { exactly } from '../../figure.ts'
import type { Figure } from '../../figure.ts'

export const sjisRoundtrip: Figure = {
  id: 'sjis-roundtrip',
  title:
    "Code points and codes that are not as in Python's cp932, and characters replaced in silence",
  ...exactly(0),
  async measure() {
    const { decoded, encoded, differing, written, refused, replaced } = await proveCp932()
    const note = `${decoded} codes read, ${encoded} code points written; of all characters ${written} written, ${refused} reported, ${replaced} replaced`
    return { value: differing + replaced, note }
  },
}
