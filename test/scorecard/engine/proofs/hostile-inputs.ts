// Broken files of every format, packing and encoding, and bombs.
import { proveHostile } from '../../../engine/formats/hostile/prove.ts'
import { exactly } from '../../figure.ts'
import type { Figure } from '../../figure.ts'

const files = 10_000

export const hostileInputs: Figure = {
  id: 'hostile-inputs',
  title: `Of ${files} mutated files and 18 bombs, those that crash, hang over 2 s, take over 64 MB, differ by size, or are taken for whole when they are not`,
  ...exactly(0),
  async measure() {
    const { faults, ...counts } = await proveHostile(files)
    const note = `${counts.whole} read whole (${counts.counted} counted by another reader), ${counts.refused} refused; longest ${counts.longestMs} ms, most ${counts.growthMb} MB`
    return { value: faults.length, note: faults[0] ?? note }
  },
}
