// Values taken from several columns of the same batch, row by row: what a case field with field results carries.
import { locate } from '../../batch/batch.ts'
import type { Column } from '../../batch/batch.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Slice, Vector } from '../../batch/vector.ts'

export class ChoiceVector implements Vector {
  readonly rowCount: number
  private readonly columns: readonly Column[]
  private readonly choice: Uint8Array

  /** Row i has the value of `columns[choice[i]]` at row i. */
  constructor(columns: readonly Column[], choice: Uint8Array) {
    this.rowCount = choice.length
    this.columns = columns
    this.choice = choice
  }

  locate(row: number, into: Slice): boolean {
    return locate(this.columns[this.choice[row]!]!, row, into)
  }

  isNull(row: number): boolean {
    const { vector, rows } = this.columns[this.choice[row]!]!
    const inner = rows === undefined ? row : rows[row]!
    return inner === missingRow || vector.isNull(inner)
  }
}
