// `--help`: of all commands, and of one with its options, an example and its exit codes.
import type { CallShape } from './call.ts'
import { exitCodes } from './exit-codes.ts'
import type { HelpTexts } from './texts/help/help.ts'
import { displayWidth } from './table.ts'

const call = 'npm run awase --'

/** What stands behind an option; a flag has nothing there. */
const optionValues: Readonly<Record<string, string>> = {
  in: 'NODE=FILE',
  object: 'NAME=FILE',
  out: 'DIR',
  memory: '96MB',
  at: 'MOMENT',
  zone: 'ZONE',
  node: 'NODE',
  rows: 'N',
  port: 'PORT',
  destination: 'NODE',
  source: 'NODE',
  file: 'NAME',
  row: 'N',
  line: 'N',
}

export function wholeHelp(shapes: readonly CallShape[], words: HelpTexts): string {
  const options = new Set(shapes.flatMap((shape) => Object.keys(shape.options)))
  return [
    `${words.opening}\n\n`,
    shapes.map(usageLines).join(''),
    '\n',
    listed(shapes.map(({ command }) => [command, words.commands[command]!])),
    `\n${words.options}\n`,
    optionLines([...options, 'help', 'version'], words),
    `\n${words.counting}\n${words.more}\n\n${words.exitCodes}\n`,
    exitLines(Object.keys(exitCodes) as (keyof typeof exitCodes)[], words),
  ].join('')
}

export function commandHelp(shape: CallShape, words: HelpTexts): string {
  const { command, options, example, exits } = shape
  return [
    `${words.commands[command]!.join('\n')}\n\n${words.usage}\n`,
    usageLines(shape),
    `\n${words.options}\n`,
    optionLines([...Object.keys(options), 'help'], words),
    `\n${words.example}\n  ${call} ${example}\n\n${words.exitCodes}\n`,
    exitLines(exits, words),
  ].join('')
}

function usageLines({ command, usage }: CallShape): string {
  return usage.map((line) => `  ${`${call} ${command} ${line}`.trimEnd()}\n`).join('')
}

function optionLines(names: readonly string[], words: HelpTexts): string {
  const lines = names.map((name): [string, readonly string[]] => {
    return [`--${name} ${optionValues[name] ?? ''}`.trimEnd(), [words.option[name]!]]
  })
  return listed(lines)
}

function exitLines(exits: readonly (keyof typeof exitCodes)[], words: HelpTexts): string {
  return exits.map((name) => `  ${exitCodes[name]} ${words.exit[name]!}\n`).join('')
}

/** Terms and, beside them, the lines that tell of each. */
function listed(entries: readonly (readonly [string, readonly string[]])[]): string {
  const width = Math.max(...entries.map(([term]) => displayWidth(term)))
  return entries
    .map(([term, [first, ...more]]) => {
      const begin = `  ${term}${' '.repeat(width - displayWidth(term))}  `
      return [begin + first!, ...more.map((line) => ' '.repeat(width + 4) + line)]
        .map((line) => `${line}\n`)
        .join('')
    })
    .join('')
}
