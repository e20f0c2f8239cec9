// The sample's counts, as the runs of a real start report them, against the stated ones.
import type { ObjectInfo } from '../../../worker/api/contract.ts'
import { countDifferences, countsOf } from '../../../local/sample/counts.ts'
import { exactly } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { jobNamed, runByCron } from '../../stack/runs.ts'
import type { Stack } from '../../stack/stack.ts'
import { withStack } from './with-stack.ts'

async function differences(stack: Stack): Promise<string[]> {
  const airports = await runByCron(stack, (await jobNamed(stack, 'Airports')).id)
  const routes = await runByCron(stack, (await jobNamed(stack, 'Routes')).id)
  const { objects } = await stack.api.call<{ objects: ObjectInfo[] }>('GET', '/api/objects')
  const records = (name: string) => objects.find((o) => o.name === name)?.recordCount ?? -1
  const counts = countsOf({
    airports: airports.nodes,
    routes: routes.nodes,
    airportRecords: records('Airport'),
    routeRecords: records('Route'),
  })
  const unmatched = counts.unmatchedOrigins + counts.unmatchedDestinations
  return [
    ...countDifferences(counts),
    ...(unmatched === 7 ? [] : [`unmatched ${unmatched}, not 7`]),
    ...(counts.fanOut === 3 ? [] : [`fan-out ${counts.fanOut}, not 3`]),
    ...(airports.balanced === true && routes.balanced === true ? [] : ['a balance is off']),
  ]
}

export const countsRight: Figure = {
  id: 'counts-right',
  title: 'Merged, unmatched, fan-out, rejected and case counts are as the README states',
  ...exactly(1),
  measure: () =>
    withStack(async (stack) => {
      const wrong = await differences(stack)
      return { value: wrong.length === 0 ? 1 : 0, note: wrong.join('; ') || 'all counts equal' }
    }),
}
