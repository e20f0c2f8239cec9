// `npm run scorecard`: the long proofs. They live in test/, which nothing imports, so they run as a program of their own.
import { run } from './steps.ts'
import { ensureSystemParts } from './system-parts.ts'

ensureSystemParts()
process.exitCode = await run('node', ['test/scorecard/main.ts', ...process.argv.slice(2)])
