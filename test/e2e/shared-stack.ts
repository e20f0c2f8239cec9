// One stack for all browser tests: started before the first, discarded after the last.
import * as z from 'zod'
import { reachStack, startStack } from '../stack/stack.ts'
import type { RunningStack } from '../stack/stack.ts'

/** Tests run in processes of their own and inherit it. */
const variable = 'AWASE_E2E_STACK'
const whereabouts = z.object({ stateDir: z.string(), port: z.number() })

/** Called by vitest; what it returns is called at the end. A stack that is up already, and named by the variable, is taken and left running. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[variable] !== undefined) return () => Promise.resolve()
  const { stateDir, port, discard } = await startStack()
  process.env[variable] = JSON.stringify({ stateDir, port })
  return discard
}

/** The stack, seen from a test file. */
export function sharedStack(): Promise<RunningStack> {
  return reachStack(whereabouts.parse(JSON.parse(process.env[variable] ?? 'null')))
}
