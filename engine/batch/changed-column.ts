// A column in which some values change: it is copied only if one does.
import type { ByteBuffer } from '../value/byte-buffer.ts'
import { locate } from './batch.ts'
import type { Column } from './batch.ts'
import { TextBuilder } from './text-vector.ts'
import { newSlice } from './vector.ts'

/** The column itself until a value changes, then a copy of all values before it, and so on. */
export class ChangedColumn {
  private readonly column: Column
  private readonly slice = newSlice()
  private builder: TextBuilder | null = null

  constructor(column: Column) {
    this.column = column
  }

  change(row: number, value: ByteBuffer | null): void {
    const builder = (this.builder ??= new TextBuilder())
    this.copyUpTo(row, builder)
    if (value === null) builder.appendNull()
    else builder.append(value.bytes, 0, value.length)
  }

  finish(rowCount: number): Column {
    if (this.builder === null) return this.column
    this.copyUpTo(rowCount, this.builder)
    return { vector: this.builder.build() }
  }

  private copyUpTo(row: number, builder: TextBuilder): void {
    for (let copied = builder.rowCount; copied < row; copied++) {
      if (locate(this.column, copied, this.slice)) builder.appendSlice(this.slice)
      else builder.appendNull()
    }
  }
}
