// Every reader in every chunk size from one byte, every writer in every batch size from one row.
import { proveSizes } from '../../../engine/formats/sizes/proof.ts'
import { exactly } from '../../figure.ts'
import type { Figure } from '../../figure.ts'

export const chunkSizes: Figure = {
  id: 'chunk-sizes',
  title: 'Readings and writings, in every chunk size from 1 byte, that are not as in one piece',
  ...exactly(0),
  async measure() {
    const { files, readings, formats, writings, differing } = await proveSizes()
    const note = `${readings} readings of ${files} files (CSV, NDJSON, JSON; plain, gzip, zip; 18 encodings), ${writings} writings in ${formats} formats`
    return { value: differing.length, note: differing[0] ?? note }
  },
}
