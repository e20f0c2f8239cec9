// Counts of all nodes come from as few runs as can be, and nothing is run behind a node where a run is known to stop.
import { expect, it } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { graphOf, upstreamOf } from '../../../engine/job/graph.ts'
import { nextInBackground } from '../../../web/preview/background.ts'
import { printOf, type PreviewState } from '../../../web/preview/store.ts'
import { edge, jobNode } from '../../engine/routes-job.ts'

/** One source feeds a chain of three and a node beside it; another source feeds one. */
const document = {
  ...emptyDocument('job', 'Job'),
  nodes: ['a', 'a1', 'a2', 'a3', 'aside', 'b', 'b1'].map((id) => jobNode(id, 'filter', {})),
  edges: ['a.out>a1.in', 'a1.out>a2.in', 'a2.out>a3.in', 'a.out>aside.in', 'b.out>b1.in'].map(edge),
}
const prints = Object.fromEntries(document.nodes.map(({ id }) => [id, `state of ${id}`]))
const print = (id: string) => printOf(prints, id)

/** Runs what is asked for until nothing is; where a run stops is said. Answers the nodes, in order. */
function runs(stopOf: (target: string) => string | undefined, failures: Failures = {}): string[] {
  const reportPrints: Record<string, string> = {}
  const [ran, tried]: [string[], Map<string, string>] = [[], new Map()]
  while (ran.length < 20) {
    const known = { reportPrints, prints, failures }
    const node = nextInBackground(document, known, tried)
    if (node === undefined) break
    ran.push(node)
    const stop = stopOf(node)
    if (stop === undefined) {
      for (const id of [node, ...upstreamOf(graphOf(document), node)]) reportPrints[id] = print(id)
    } else {
      tried.set(node, print(node))
      failures = { ...failures, [node]: stoppedAt(stop, print(node)) }
    }
  }
  return ran
}

type Failures = PreviewState['failures']

const stoppedAt = (node: string, state: string): Failures[string] => ({
  print: state,
  failure: { code: 'run.unknown-port', values: {}, node },
})

it('a run to each end counts all', () => {
  expect(runs(() => undefined)).toEqual(['a3', 'aside', 'b1'])
})

it('what lies behind a source that cannot be read is asked for once', () => {
  expect(runs((target) => (target.startsWith('a') ? 'a' : undefined))).toEqual(['a3', 'b1'])
})

it('what lies before a node that stops is counted', () => {
  expect(runs((target) => (/a[23]/.test(target) ? 'a2' : undefined))).toEqual([
    'a3',
    'a1',
    'aside',
    'b1',
  ])
})

it('where a run stopped in another state, it is run again', () => {
  expect(runs(() => undefined, { a3: stoppedAt('a', 'older') })).toEqual(['a3', 'aside', 'b1'])
})

it('a stop on the way to a node that is gone keeps nobody', () => {
  expect(runs(() => undefined, { gone: stoppedAt('a1', print('gone')) })).toEqual([
    'a3',
    'aside',
    'b1',
  ])
})

it('what was counted in a state between is counted again, also where all that follows is known', () => {
  const reportPrints = { ...prints, a2: 'the state between' }
  expect(nextInBackground(document, { reportPrints, prints, failures: {} }, new Map())).toBe('a2')
})
