// The command line as a process: what was typed, its streams, and how it ends.
import { fileFault } from './file-faults.ts'
import { languageOf } from './language.ts'
import { awase, report } from './main.ts'
import { terminalFor } from './terminal.ts'

const stop = new AbortController()
let stoppedBy: NodeJS.Signals | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stoppedBy = signal
    stop.abort()
  })
}

const terminal = terminalFor(languageOf(process.env), {
  // npm changes to the project's folder; paths count from where the person stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  isScreen: process.stderr.isTTY,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
})
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no error of ours.
  if (cause.code === 'EPIPE') return
  process.exit(report(fileFault(cause, 'stdout', 'write'), false, terminal))
})
process.exitCode = await awase(process.argv.slice(2), terminal, stop.signal)

const graceMs = 1000
// Whoever waits for a pipe that nobody writes to cannot give up: a thread of the process stays in it. All else is done by now.
if (stoppedBy !== undefined) setTimeout(() => process.kill(process.pid, stoppedBy), graceMs).unref()
