// What every random job may know about its run.
import type { RunContext } from '../../engine/run/snapshot.ts'

export const context: RunContext = {
  runId: 'run-1',
  sequence: 0,
  dueAt: '2026-11-21T15:30:00.000Z',
  startedAt: '2026-11-21T15:30:02.000Z',
  zone: 'Asia/Tokyo',
  startedAtLocal: '2026-11-22T00:30:02',
}
