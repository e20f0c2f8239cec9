// `npm run awase -- …`: runs, checks and explains jobs on this computer.
import { languageOf } from '../command-line/language.ts'
import { awase } from '../command-line/main.ts'
import { terminalFor } from '../command-line/terminal.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
// A reader that has seen enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const terminal = terminalFor(languageOf(process.env), {
  // npm changes to the project's folder; paths count from where the person stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  isScreen: process.stderr.isTTY,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
})
process.exitCode = await awase(process.argv.slice(2), terminal, stop.signal)
