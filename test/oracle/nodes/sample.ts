// Samples: rows by their number. A random share is tested elsewhere: which rows it takes is the engine's own choice.
import type { SampleConfig } from '../../../engine/nodes/sample/config.ts'
import { defineOracle } from '../oracle-node.ts'
import { column } from '../sql/literals.ts'

export const sample = defineOracle<SampleConfig>({
  type: 'sample',
  version: 1,
  ports: ['in'],
  make: (random) => ({
    config: {
      how: random.pick(['first', 'every', 'share']),
      rows: random.int(0, 30),
      skip: random.pick([0, 0, 1, 10]),
      step: random.int(1, 4),
      percent: random.pick([0, 100]),
      seed: random.int(0, 99),
    },
  }),
  select({ config: { how, rows, skip, step, percent } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const keep = {
      first: `n > ${skip} and n <= ${skip + rows}`,
      every: `(n - 1) % ${step} = 0`,
      share: String(percent === 100),
    }[how]
    const columns = schema.map((_, index) => column(index))
    return { schema, columns, from: table, keep, order: 'n', most }
  },
  covers: ['first', 'every', 'share', 'removes some', 'keeps some'],
  reached: ({ how }, { counters }) => [
    how,
    ...(counters['removed']! > 0 ? ['removes some'] : []),
    ...(counters['kept']! > 0 ? ['keeps some'] : []),
  ],
})
