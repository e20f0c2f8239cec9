// The spill files of an execution, each under a name of its own.
import { AwaseError } from '../../error.ts'
import type { ExecutionHost, SpillFile } from '../../host.ts'

const numbered = new WeakMap<ExecutionHost, number>()

/** Error `memory.no-spill` where the host has no room for it. */
export function createSpillFile(host: ExecutionHost): Promise<SpillFile> {
  if (host.files.spill === undefined) throw new AwaseError('memory.no-spill')
  const number = (numbered.get(host) ?? 0) + 1
  numbered.set(host, number)
  return host.files.spill(`spill-${number}`)
}
