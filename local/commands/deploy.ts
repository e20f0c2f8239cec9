// `npm run deploy`: builds the studio, applies migrations to the remote database, deploys the Worker.
import { run } from './steps.ts'

for (const [command, args] of [
  ['vite', ['build', '--config', 'web/vite.config.ts']],
  ['wrangler', ['d1', 'migrations', 'apply', 'DB', '--remote']],
  ['wrangler', ['deploy', ...process.argv.slice(2)]],
] as const) {
  const code = await run(command, args)
  if (code !== 0) process.exit(code)
}
