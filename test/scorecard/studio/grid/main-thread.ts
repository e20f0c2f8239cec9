// The tasks of a page's main thread, from the browser's own trace.
import type { Page } from '@playwright/test'

export interface Tasks {
  count: number
  /** What the thread itself worked: waiting for a processor that others use does not count. */
  longestCpuMs: number
  /** By the clock. */
  longestMs: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** Begins to watch; the answer ends it. */
export async function traceTasks(page: Page): Promise<() => Promise<Tasks>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-toplevel'] },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return tasksOf(events)
  }
}

function tasksOf(events: readonly TraceEvent[]): Tasks {
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(key),
  )
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.includes('RunTask') && main.has(key(event)),
  )
  const longest = (of: (event: TraceEvent) => number | undefined) =>
    Math.round(Math.max(0, ...tasks.map((event) => of(event) ?? 0)) / 1000)
  if (tasks.length === 0) throw new Error('The trace holds no task of the main thread')
  return {
    count: tasks.length,
    longestCpuMs: longest(({ tdur }) => tdur),
    longestMs: longest(({ dur }) => dur),
  }
}
