// The `awase` command: finds the command that was asked for, and turns every error into words and an exit code.
import { readFileSync } from 'node:fs'
import { AwaseError } from '../../engine/error.ts'
import { Call } from './call.ts'
import type { CallShape } from './call.ts'
import { diff, diffShape } from './commands/diff.ts'
import { explain, explainShape } from './commands/explain.ts'
import { functions, functionsShape } from './commands/functions.ts'
import { nodes, nodesShape } from './commands/nodes.ts'
import { preview, previewShape } from './commands/preview.ts'
import { run, runShape } from './commands/run.ts'
import { schema, schemaShape } from './commands/schema.ts'
import { sniff, sniffShape } from './commands/sniff.ts'
import { validate, validateShape } from './commands/validate.ts'
import { exitCodes } from './exit-codes.ts'
import type { ExitCode } from './exit-codes.ts'
import { commandHelp, wholeHelp } from './help.ts'
import { printError, tellError } from './terminal.ts'
import type { Terminal } from './terminal.ts'

interface Command {
  shape: CallShape
  perform(call: Call, terminal: Terminal, signal: AbortSignal): Promise<ExitCode>
}

export const commands: readonly Command[] = [
  { shape: runShape, perform: run },
  { shape: validateShape, perform: validate },
  { shape: previewShape, perform: preview },
  { shape: explainShape, perform: explain },
  { shape: diffShape, perform: diff },
  { shape: sniffShape, perform: sniff },
  { shape: schemaShape, perform: schema },
  { shape: nodesShape, perform: nodes },
  { shape: functionsShape, perform: functions },
]

/** `args` as typed after `awase`. Answers the exit code; never throws. */
export async function awase(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) {
    terminal.err(helpOf(undefined, terminal))
    return exitCodes.wrongCall
  }
  if (name === '--version') {
    terminal.out(`${version()}\n`)
    return exitCodes.ok
  }
  try {
    if (name === 'help' || args.includes('--help')) {
      terminal.out(helpOf(name === 'help' || name === '--help' ? rest[0] : name, terminal))
      return exitCodes.ok
    }
    const command = commandNamed(name)
    return await command.perform(new Call(command.shape, rest), terminal, signal)
  } catch (error) {
    return report(error, rest.includes('--json'), terminal)
  }
}

/** Of a command, else of all. Error `call.command`. */
function helpOf(name: string | undefined, { texts }: Terminal): string {
  if (name !== undefined && name !== '--help')
    return commandHelp(commandNamed(name).shape, texts.help)
  return wholeHelp(
    commands.map(({ shape }) => shape),
    texts.help,
  )
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function commandNamed(name: string): Command {
  const command = commands.find(({ shape }) => shape.command === name)
  if (command !== undefined) return command
  const known = commands.map(({ shape }) => shape.command).join(', ')
  throw new AwaseError('call.command', { values: { command: name, known } })
}

/** A wrong call is told on stderr alone; of a failed run, `--json` gets the same as data. */
export function report(error: unknown, asJson: boolean, terminal: Terminal): ExitCode {
  if (!(error instanceof AwaseError)) {
    terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return exitCodes.failed
  }
  printError(error, terminal)
  const { code } = error
  if (code.startsWith('call.')) return exitCodes.wrongCall
  if (asJson) {
    const told = tellError(error, terminal.language)
    terminal.out(`${JSON.stringify({ status: 'failed', error: told })}\n`)
  }
  return code.startsWith('job.') ? exitCodes.problems : exitCodes.failed
}
