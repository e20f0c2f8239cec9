// Which rows of a merge go on, and what that leaves of its fields.
import type { MergeConfig } from './config.ts'

export interface RowsKept {
  /** Rows that have met, side by side. */
  pairs: boolean
  /** Left rows without a partner. */
  left: boolean
  /** Right rows without a partner. */
  right: boolean
}

const kept: Readonly<Record<MergeConfig['how'], RowsKept>> = {
  left: { pairs: true, left: true, right: false },
  inner: { pairs: true, left: false, right: false },
  right: { pairs: true, left: false, right: true },
  full: { pairs: true, left: true, right: true },
  'left-only': { pairs: false, left: true, right: false },
  'right-only': { pairs: false, left: false, right: true },
}

export function rowsKept({ how }: Pick<MergeConfig, 'how'>): RowsKept {
  return kept[how]
}

/** The fields that are chosen of each side; of a side that never goes on, none. */
export function fieldsChosen(
  config: Pick<MergeConfig, 'how' | 'leftFields' | 'rightFields'>,
): Pick<MergeConfig, 'leftFields' | 'rightFields'> {
  const { pairs, left, right } = rowsKept(config)
  return {
    leftFields: pairs || left ? config.leftFields : [],
    rightFields: pairs || right ? config.rightFields : [],
  }
}

/** Of so many left rows, those that go no further. */
export function leftDropped({ pairs, left }: RowsKept, rows: number, matched: number): number {
  return (pairs ? 0 : matched) + (left ? 0 : rows - matched)
}
