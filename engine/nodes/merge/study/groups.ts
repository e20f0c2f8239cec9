// The rows of each outcome of a merge, where somebody can see them: in what goes out, or, when they are left out, in what came in.
import { nullKey } from '../../../matching/distinct-keys.ts'
import type { RowGroup } from '../../study.ts'
import type { MergeConfig } from '../config.ts'
import type { PairedKeys } from './pair-up.ts'

type Outcome = 'matched' | 'left-only' | 'null-keys' | 'fan-out'

/** Rows go out in left order, each with its partners; right rows without a left one follow. */
export function groupsOf({ how }: MergeConfig, paired: PairedKeys): Record<string, RowGroup> {
  const keepsLeft = how === 'left' || how === 'full'
  const { rows, inputRows, count } = walkLeft(paired, keepsLeft)
  const port = keepsLeft ? 'out' : 'left'
  const seen = keepsLeft ? rows : inputRows
  return {
    matched: group('out', rows.matched),
    'fan-out': group('out', rows['fan-out']),
    'left-only': group(port, seen['left-only']),
    'null-keys': group(port, seen['null-keys']),
    'right-only': rightOnly(paired, how === 'right' || how === 'full' ? count : null),
  }
}

type Rows = Record<Outcome, number[]>

const noRows = (): Rows => ({ matched: [], 'left-only': [], 'null-keys': [], 'fan-out': [] })

function walkLeft(
  { left, right, partnerOfKey }: PairedKeys,
  keepsLeft: boolean,
): { rows: Rows; inputRows: Rows; count: number } {
  const [rows, inputRows] = [noRows(), noRows()]
  let count = 0
  left.keyOfRow.forEach((key, row) => {
    const partner = key === nullKey ? nullKey : partnerOfKey[key]!
    if (partner === nullKey) {
      const outcome = key === nullKey ? 'null-keys' : 'left-only'
      inputRows[outcome].push(row)
      if (keepsLeft) rows[outcome].push(count++)
      return
    }
    const partners = right.keys[partner]!.rows
    for (let met = 0; met < partners; met++, count++) {
      rows.matched.push(count)
      if (partners > 1) rows['fan-out'].push(count)
    }
  })
  return { rows, inputRows, count }
}

/** `firstOut`: number of the first right row that goes out without a partner; null when none does. */
function rightOnly({ right, met }: PairedKeys, firstOut: number | null): RowGroup {
  const rows: number[] = []
  right.keyOfRow.forEach((key, row) => {
    if (key !== nullKey && met[key] === 1) return
    rows.push(firstOut === null ? row : firstOut + rows.length)
  })
  return group(firstOut === null ? 'right' : 'out', rows)
}

function group(port: string, rows: readonly number[]): RowGroup {
  return { port, rows: Uint32Array.from(rows) }
}
