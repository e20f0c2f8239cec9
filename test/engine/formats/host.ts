// A host in memory for tests of operators: files by hash, what was staged, what was logged.
import type { ByteSink, Digest, ExecutionHost, LogEntry } from '../../../engine/host.ts'
import { bytesOf, digestOf, sinkOf, sourceOf } from './bytes.ts'
import type { MemorySink } from './bytes.ts'

export interface TestHost extends ExecutionHost {
  readonly staged: Map<string, MemorySink>
  readonly logged: LogEntry[]
}

/** `files`: content by hash. `chunk`: bytes given at a time. */
export function hostOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  chunk = 1000,
): TestHost {
  const staged = new Map<string, MemorySink>()
  const logged: LogEntry[] = []
  return {
    staged,
    logged,
    files: {
      open: (hash) => Promise.resolve(sourceOf(bytesOf(files[hash] ?? ''), chunk)),
      create(name): Promise<ByteSink> {
        const sink = sinkOf()
        staged.set(name, sink)
        return Promise.resolve(sink)
      },
    },
    digest: (): Digest => digestOf(),
    log: (entry) => void logged.push(entry),
    signal: new AbortController().signal,
  }
}
