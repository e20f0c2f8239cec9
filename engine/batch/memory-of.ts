// The memory of an execution.
import type { ExecutionHost } from '../host.ts'
import { Memory } from './memory.ts'

const byHost = new WeakMap<ExecutionHost, Memory>()

/** The memory of an execution: the host's own when it brings one, else one made for this host object. */
export function memoryOf(host: ExecutionHost): Memory {
  if (host.memory !== undefined) return host.memory
  let memory = byHost.get(host)
  if (memory === undefined) {
    memory = new Memory({ kernels: host.kernels })
    byHost.set(host, memory)
  }
  return memory
}
