// Work in the background gives way: waiting messages are let through first, so that an abort can arrive.
import { AwaseError } from '../../engine/error.ts'

/** Settles after the messages that wait now; throws `run.cancelled` when the signal aborts. */
export async function giveWay(signal: AbortSignal): Promise<void> {
  await nextTask()
  if (signal.aborted) throw new AwaseError('run.cancelled')
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
