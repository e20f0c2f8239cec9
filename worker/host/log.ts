// The log: one JSON object a line. Neither secrets nor values of rows ever reach it.

type Values = Record<string, string | number>

/** Messages of these come from the language or from our own settings check and carry no data. */
const speaksPlainly = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SettingsError'])

/** Where it was thrown, without the message: database errors quote their parameters, JSON errors the text. */
function frames(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
}

/** The constraint or column that D1 names; its messages hold no values. */
function databaseReason(error: Error): string | undefined {
  const cause = error.cause instanceof Error ? error.cause.message : error.message
  return /\b(?:D1|SQLITE)_[A-Z_]+[^\n]{0,200}/.exec(cause)?.[0]
}

function describe(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { error: typeof thrown }
  const message = speaksPlainly.has(thrown.name) ? thrown.message : undefined
  return {
    error: thrown.name,
    message: message ?? databaseReason(thrown),
    frames: frames(thrown.stack),
  }
}

/** An error that nobody expected. */
export function logFailure(code: string, thrown: unknown, values: Values = {}): void {
  console.error(JSON.stringify({ level: 'error', code, ...values, ...describe(thrown) }))
}

export function logEntry(level: 'info' | 'notice' | 'error', code: string, values: Values): void {
  console.log(JSON.stringify({ level, code, ...values }))
}
