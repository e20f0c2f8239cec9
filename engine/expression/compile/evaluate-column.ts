// Evaluates an expression over a batch: a column of canonical text, and the rows that have no value.
import type { Batch, Column } from '../../batch/batch.ts'
import { CodedVector, constantVector } from '../../batch/coded-vector.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Evaluate } from '../functions/function-entry.ts'
import { RowFault } from '../functions/row-fault.ts'
import { valueText } from '../functions/value-text.ts'
import type { View } from './field-reader.ts'
import { TextWriter } from './text-writer.ts'

/** Told of every row without a value; the column is null there. */
export type OnFault = (row: number, fault: RowFault) => void

/** The value's text, null, or why there is none. */
type Outcome = string | null | RowFault

/** Which rows are wanted: those whose entry in `choice` is `is`. The others are null, and have no faults. */
export interface Wanted {
  readonly choice: Uint8Array
  readonly is: number
}

export class ColumnEvaluator {
  readonly #evaluate: Evaluate
  readonly #view: View
  /** The only column that the expression reads, -1 when it reads none or several. */
  readonly #single: number
  readonly #isConstant: boolean
  readonly #finish: (text: string) => string | RowFault

  /** `finish` makes the text fit the type that was asked for, or says why it does not. */
  constructor(
    evaluate: Evaluate,
    view: View,
    columns: ReadonlySet<number>,
    finish: (text: string) => string | RowFault,
  ) {
    this.#evaluate = evaluate
    this.#view = view
    this.#single = columns.size === 1 ? [...columns][0]! : -1
    this.#isConstant = columns.size === 0
    this.#finish = finish
  }

  run(batch: Batch, onFault: OnFault, wanted?: Wanted): Column {
    if (this.#isConstant) return this.#constant(batch, onFault, wanted)
    const column = batch.columns[this.#single]
    const vector = column?.vector
    if (vector instanceof CodedVector && vector.dictionary.length * 2 < batch.rowCount) {
      return this.#byCode(vector, column!.rows, batch, onFault, wanted)
    }
    this.#view.columns = batch.columns
    const writer = new TextWriter()
    for (let row = 0; row < batch.rowCount; row++) {
      const outcome = isWanted(wanted, row) ? this.#outcome(row) : null
      if (outcome instanceof RowFault) onFault(row, outcome)
      if (typeof outcome === 'string') writer.append(outcome)
      else writer.appendNull()
    }
    return { vector: writer.build() }
  }

  #constant(batch: Batch, onFault: OnFault, wanted: Wanted | undefined): Column {
    const outcome = this.#outcome(0)
    if (outcome instanceof RowFault) {
      for (let row = 0; row < batch.rowCount; row++) {
        if (isWanted(wanted, row)) onFault(row, outcome)
      }
    }
    return { vector: constantVector(outcome instanceof RowFault ? null : outcome, batch.rowCount) }
  }

  /** A dictionary is evaluated once per entry; rows then only look their code up. */
  #byCode(
    { codes, dictionary }: CodedVector,
    rows: Column['rows'],
    batch: Batch,
    onFault: OnFault,
    wanted: Wanted | undefined,
  ): Column {
    const outcomes = this.#ofDictionary(batch, dictionary)
    const missing = dictionary.length
    const results = new Uint32Array(batch.rowCount)
    for (let row = 0; row < batch.rowCount; row++) {
      const inner = rows === undefined ? row : rows[row]!
      const code = inner === missingRow ? missing : codes[inner]!
      results[row] = code
      const outcome = outcomes[code]
      if (outcome instanceof RowFault && isWanted(wanted, row)) onFault(row, outcome)
    }
    const texts = outcomes.map((outcome) =>
      typeof outcome === 'string' ? encoder.encode(outcome) : null,
    )
    return { vector: new CodedVector(results, texts) }
  }

  /** Outcomes of the dictionary's entries, and after them the one of null, for rows that are missing. */
  #ofDictionary(batch: Batch, dictionary: CodedVector['dictionary']): Outcome[] {
    const entries = new CodedVector(
      Uint32Array.from({ length: dictionary.length + 1 }, (_, code) => code),
      [...dictionary, null],
    )
    this.#view.columns = batch.columns.with(this.#single, { vector: entries })
    return Array.from(entries.codes, (code) => this.#outcome(code))
  }

  #outcome(row: number): Outcome {
    try {
      const value = this.#evaluate(row)
      return value === null ? null : this.#finish(valueText(value))
    } catch (fault) {
      if (fault instanceof RowFault) return fault
      throw fault
    }
  }
}

const encoder = new TextEncoder()

function isWanted(wanted: Wanted | undefined, row: number): boolean {
  return wanted === undefined || wanted.choice[row] === wanted.is
}
