// Lets waiting messages in while the worker is busy, as seldom as nobody notices.

/** A key waits no longer than this before it is heard. */
const busyMs = 12
let since = performance.now()

/** Undefined while there is no need: nothing is awaited then. */
export function pause(): Promise<void> | undefined {
  return performance.now() - since < busyMs ? undefined : nextTask()
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      since = performance.now()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

/** Runs work that yields now and then to its end; `stillWanted` is asked after each pause, and undefined is the answer once it says no. */
export async function inParts<T>(
  steps: Iterator<void, T>,
  stillWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await pause()
    if (!stillWanted()) return undefined
  }
}
