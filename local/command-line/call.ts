// Reads what a person typed: options by node:util, what is wrong with them as errors that say what to type instead.
import { parseArgs } from 'node:util'
import { AwaseError } from '../../engine/error.ts'
import type { exitCodes } from './exit-codes.ts'

/** `list`: may be given several times. */
export type OptionKind = 'text' | 'list' | 'flag'

export interface CallShape {
  command: string
  options: Readonly<Record<string, OptionKind>>
  /** Names of what stands without an option, all needed: `JOB.json`. */
  operands: readonly string[]
  /** Ways to call it, each what stands behind the command. */
  usage: readonly string[]
  /** A whole call, from the command on. */
  example: string
  /** How it can end. */
  exits: readonly (keyof typeof exitCodes)[]
}

export class Call {
  readonly operands: readonly string[]
  private readonly command: string
  private readonly values: Readonly<
    Record<string, string | boolean | (string | boolean)[] | undefined>
  >

  constructor({ command, options, operands }: CallShape, args: readonly string[]) {
    const { values, positionals } = parsed(command, options, args)
    this.command = command
    this.values = values
    this.operands = positionals
    const missing = operands[positionals.length]
    if (missing !== undefined) {
      throw new AwaseError('call.operand-missing', { values: { command, operand: missing } })
    }
    const further = positionals[operands.length]
    if (further !== undefined) {
      throw new AwaseError('call.operand-unknown', { values: { command, operand: further } })
    }
  }

  flag(name: string): boolean {
    return this.values[name] === true
  }

  text(name: string): string | undefined {
    const value = this.values[name]
    return typeof value === 'string' ? value : undefined
  }

  needed(name: string): string {
    const value = this.text(name)
    if (value !== undefined) return value
    const { command } = this
    throw new AwaseError('call.option-missing', { values: { command, option: `--${name}` } })
  }

  list(name: string): string[] {
    const value = this.values[name]
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
  }

  /** A whole number from 0; undefined when the option is not there. */
  count(name: string): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    if (/^\d{1,15}$/.test(value)) return Number(value)
    throw new AwaseError('call.number', { values: { option: `--${name}`, value } })
  }

  /** Pairs `NAME=VALUE` of a list, in order. */
  pairs(name: string): { name: string; value: string }[] {
    return this.list(name).map((entry) => {
      const at = entry.indexOf('=')
      if (at > 0 && at < entry.length - 1) {
        return { name: entry.slice(0, at), value: entry.slice(at + 1) }
      }
      throw new AwaseError('call.pair', { values: { option: `--${name}`, value: entry } })
    })
  }
}

function parsed(command: string, options: CallShape['options'], args: readonly string[]) {
  const shapes = Object.entries(options).map(([name, kind]) => [
    name,
    {
      type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
      multiple: kind === 'list',
    },
  ])
  let read
  try {
    read = parseArgs({
      args: [...args],
      tokens: true,
      options: Object.fromEntries(shapes) as Record<
        string,
        { type: 'boolean' | 'string'; multiple: boolean }
      >,
      allowPositionals: true,
    })
  } catch (cause) {
    throw callError(command, options, cause)
  }
  const given = read.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = given.find((name, at) => options[name] !== 'list' && given.indexOf(name) < at)
  if (twice === undefined) return read
  throw new AwaseError('call.option-twice', { values: { command, option: `--${twice}` } })
}

/** What node:util says is English and for programmers. */
function callError(command: string, options: CallShape['options'], cause: unknown): unknown {
  if (!(cause instanceof TypeError)) return cause
  const option = /'(-[^'\s]*)/.exec(cause.message)?.[1] ?? '-'
  const { code } = cause as { code?: string }
  const known = Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new AwaseError('call.option-unknown', { values: { command, option, known }, cause })
  }
  return new AwaseError('call.option-value', { values: { command, option }, cause })
}
