// Collects the problems of one node while it is inferred.
import { fieldIndex } from '../value/schema.ts'
import type { Field, Schema } from '../value/schema.ts'
import type { Problem } from '../nodes/node-type.ts'

/** Where a problem is. `field` is also a value of the message, so that texts can say `{field}`. */
export type ProblemPlace = Pick<Problem, 'field' | 'formKey' | 'values'>

export class Problems {
  readonly found: Problem[] = []
  readonly #node: string

  constructor(node: string) {
    this.#node = node
  }

  error(code: string, place: ProblemPlace = {}): void {
    this.#add('error', code, place)
  }

  notice(code: string, place: ProblemPlace = {}): void {
    this.#add('notice', code, place)
  }

  /**
   * The field of that name. Undefined, with a problem, when the schema lacks it; undefined without one while nothing arrives
   * (the missing input is a problem already).
   */
  field(schema: Schema | undefined, name: string, formKey: string): Field | undefined {
    if (schema === undefined) return undefined
    const index = fieldIndex(schema, name)
    if (index < 0) this.error('schema.field-missing', { field: name, formKey })
    return schema[index]
  }

  #add(severity: Problem['severity'], code: string, { field, formKey, values }: ProblemPlace) {
    const all = field === undefined ? values : { field, ...values }
    this.found.push({
      node: this.#node,
      severity,
      code,
      ...(field === undefined ? {} : { field }),
      ...(formKey === undefined ? {} : { formKey }),
      ...(all === undefined ? {} : { values: all }),
    })
  }
}
