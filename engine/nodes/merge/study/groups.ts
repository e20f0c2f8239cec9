// The rows of each outcome of a merge, where somebody can see them: in what goes out, or, when they are left out, in what came in.
import { nullKey } from '../../../matching/distinct-keys.ts'
import type { RowGroup } from '../../study.ts'
import type { MergeConfig } from '../config.ts'
import { rowsKept } from '../rows-kept.ts'
import type { RowsKept } from '../rows-kept.ts'
import type { PairedKeys } from './pair-up.ts'

type Outcome = 'matched' | 'left-only' | 'null-keys' | 'fan-out'

/** Rows go out in left order, each with its partners; right rows without a left one follow. */
export function groupsOf(config: MergeConfig, paired: PairedKeys): Record<string, RowGroup> {
  const keeps = rowsKept(config)
  const { rows, inputRows, count } = walkLeft(paired, keeps)
  const left = (outcome: Outcome, goesOn: boolean): RowGroup =>
    goesOn ? group('out', rows[outcome]) : group('left', inputRows[outcome])
  return {
    matched: left('matched', keeps.pairs),
    'fan-out': left('fan-out', true),
    'left-only': left('left-only', keeps.left),
    'null-keys': left('null-keys', keeps.left),
    'right-only': rightOnly(paired, keeps.right ? count : null),
  }
}

type Rows = Record<Outcome, number[]>

const noRows = (): Rows => ({ matched: [], 'left-only': [], 'null-keys': [], 'fan-out': [] })

function walkLeft(
  { left, right, partnerOfKey }: PairedKeys,
  keeps: RowsKept,
): { rows: Rows; inputRows: Rows; count: number } {
  const [rows, inputRows] = [noRows(), noRows()]
  let count = 0
  left.keyOfRow.forEach((key, row) => {
    const partner = key === nullKey ? nullKey : partnerOfKey[key]!
    if (partner === nullKey) {
      const outcome = key === nullKey ? 'null-keys' : 'left-only'
      inputRows[outcome].push(row)
      if (keeps.left) rows[outcome].push(count++)
      return
    }
    inputRows.matched.push(row)
    const partners = keeps.pairs ? right.keys[partner]!.rows : 0
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
