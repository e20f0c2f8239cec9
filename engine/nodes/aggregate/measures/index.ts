// Makes the measures that an aggregate asks for.
import { comparedAs } from '../../../value/key.ts'
import { createCanonical } from '../../../value/key-bytes.ts'
import type { FieldType } from '../../../value/schema.ts'
import { orderField } from '../config.ts'
import type { Measure } from '../config.ts'
import { ChosenValue, isBefore } from '../../../batch/groups/chosen.ts'
import { Counts } from '../../../batch/groups/counts.ts'
import { DistinctValues } from './distinct.ts'
import { average, decimalSum, ExactSum } from '../../../batch/groups/exact-sum.ts'
import { TextList } from './list.ts'
import { ValueList } from './value-list.ts'
import type { GroupMeasure } from '../../../batch/groups/measure.ts'

/** `type`: of the measure's field. */
export function createMeasure(measure: Measure, type: FieldType): GroupMeasure {
  const { kind, scale, rounding, separator, distinct, order } = measure
  switch (kind) {
    case 'rows':
    case 'count':
      return new Counts()
    case 'distinct':
      return new DistinctValues(createCanonical(comparedAs(type)))
    case 'sum':
      return new ExactSum(decimalSum)
    case 'average':
      return new ExactSum(average(scale, rounding))
    case 'min':
      return new ChosenValue(isBefore(type, 1))
    case 'max':
      return new ChosenValue(isBefore(type, -1))
    case 'first':
      return new ChosenValue(() => false)
    case 'last':
      return new ChosenValue(() => true)
    case 'list':
      return distinct || order !== 'rows'
        ? new ValueList({
            separator,
            distinct,
            order,
            type,
            isKeyed: orderField(measure) !== '',
          })
        : new TextList(separator)
  }
}
