// What a person may say to `npm start`.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface StartOptions {
  /** Run the sample once and stop. */
  once: boolean
  /** The last line on stdout is the result as JSON. */
  json: boolean
  /** Port of the edge on 127.0.0.1. */
  port: number
  /** Folder of everything that is kept between starts. */
  stateDir: string
  /** Variables for the edge (worker/env.ts), e.g. shorter deadlines in tests: `AWASE_EDGE_STALE_MS=3000`. */
  edgeVariables: Readonly<Record<string, string>>
}

/** Root of the checkout. */
export const rootDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

export class StartError extends Error {
  override readonly name = 'StartError'
}

/** `npm start -- --once --json`; PORT and AWASE_STATE from the environment. Throws StartError. */
export function parseOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const unknown = args.find((arg) => arg !== '--once' && arg !== '--json')
  if (unknown !== undefined) {
    throw new StartError(`Unknown option ${unknown}. There are --once and --json.`)
  }
  const port = Number(environment['PORT'] ?? 8787)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`PORT must be a number from 1 to 65535, not ${environment['PORT']}.`)
  }
  return {
    once: args.includes('--once'),
    json: args.includes('--json'),
    port,
    stateDir: resolve(environment['AWASE_STATE'] ?? `${rootDir}/.awase`),
    edgeVariables: edgeVariables(environment),
  }
}

const edgePrefix = 'AWASE_EDGE_'

function edgeVariables(environment: Readonly<Record<string, string | undefined>>) {
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith(edgePrefix) && value !== undefined
      ? [[name.slice(edgePrefix.length), value] as const]
      : [],
  )
  return Object.fromEntries(entries)
}
