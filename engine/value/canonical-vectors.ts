// Vectors whose every value is known to be canonical text of a type: a field that passes several casts is looked at once.
import { RawVector } from '../batch/raw-vector.ts'
import { SliceList } from '../batch/slice-list.ts'
import type { Vector } from '../batch/vector.ts'
import type { FieldType } from './schema.ts'

const known = new WeakMap<Vector, Map<FieldType, boolean>>()

/** Undefined when nobody has looked yet. */
export function isCanonical(vector: Vector, type: FieldType): boolean | undefined {
  return known.get(vector)?.get(type)
}

export function remember(vector: Vector, type: FieldType, canonical: boolean): void {
  const types = known.get(vector)
  if (types === undefined) known.set(vector, new Map([[type, canonical]]))
  else types.set(type, canonical)
}

/** Whether the numbers of a file's field all stand there in canonical form, by a kernel; undefined where none can tell. */
export function numbersAreCanonical(vector: Vector, type: FieldType): boolean | undefined {
  if (!(vector instanceof RawVector) || (type !== 'integer' && type !== 'decimal')) return undefined
  const { memory } = vector.rows
  const { rowCount } = vector
  const slices = new SliceList(memory)
  const column = { vector }
  slices.point(column, rowCount, 0)
  const fraction = type === 'decimal' ? 1 : 0
  const first = memory.kernels.canonicalNumbers(slices.address, rowCount, fraction)
  slices.dispose()
  return first === rowCount
}
