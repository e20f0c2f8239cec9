// Hands rows that were held so far to a spilled join.
import { selectRows } from '../../batch.ts'
import type { Batch, Column } from '../../batch.ts'
import type { Memory } from '../../memory.ts'
import { SliceList } from '../../slice-list.ts'
import type { SpilledJoin } from './spilled-join.ts'

const rowsAtOnce = 4096

/** `keys` of the rows, null for one that never matches. */
export async function appendHeld(
  join: SpilledJoin,
  batch: Batch,
  keys: Column,
  memory: Memory,
): Promise<void> {
  const slices = new SliceList(memory)
  const keyed: Batch = { ...batch, columns: [keys, ...batch.columns] }
  for (let from = 0; from < batch.rowCount; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, batch.rowCount - from)
    const rows = Uint32Array.from({ length: count }, (_, i) => from + i)
    const [key, ...columns] = selectRows(keyed, rows).columns
    slices.point(key!, count, 0)
    const piece = { ...selectRows(batch, rows), columns }
    await join.appendRight(piece, slices.address)
  }
  slices.dispose()
}
