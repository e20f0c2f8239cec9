// Texts of the formula in English.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Formula',
  purpose: 'Fill a field by an expression',
  help: [
    'An expression is made of fields (`name`, or `[order no]` when there is a space in it), texts in quotes, numbers, the signs `+ - * / % & = != < <= > >=`, `and`, `or`, `not`, `in (…)`, `is null`, `is empty`, and functions such as `if(amount > 100, upper(name), null)`.',
    'Arithmetic is exact: 0.1 + 0.2 is 0.3. `/` keeps ten places at most; `divide(a, b, 2)` states them. Null in most functions and signs gives null; a comparison with null does not hold, except `!=` and `not in`. `concat` takes null as empty, `&` does not.',
    'A row in which the expression has no value (a division by zero, a text that is no number) is rejected with the reason, or gets null. `now()` and `today()` are the start of the run.',
  ].join('\n\n'),
  synonyms: [
    'expression',
    'calculate',
    'compute',
    'derive',
    'concatenate',
    'arithmetic',
    'function',
  ],
  fields: {
    field: { label: 'Field', help: 'A field of this name that already exists is replaced.' },
    expression: { label: 'Expression' },
    type: { label: 'Type', options: { inferred: 'As the expression', ...typeNames.en } },
    onError: {
      label: 'A row without a value',
      options: { reject: 'Reject the row', null: 'Set null' },
    },
  },
  counters: { in: 'Rows in', out: 'Rows out', nulled: 'Set to null', rejected: 'Rejected' },
}
