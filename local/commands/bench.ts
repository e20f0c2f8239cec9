// `npm run bench`: the engine's speed beside its peers. It lives in test/, which nothing imports, so it runs as a program of its own.
import { run } from './steps.ts'

process.exitCode = await run('node', ['test/bench/main.ts', ...process.argv.slice(2)])
