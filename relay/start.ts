// Starts the relay as a process: configuration from RELAY_CONFIG, one JSON line a request on stdout, SIGTERM drains.
import { startRelay } from './server.ts'
import { loadConfig } from './service/config.ts'

const write = (line: object): void => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
}

try {
  const relay = await startRelay(loadConfig(process.env), { log: write })
  write({ listening: relay.url })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void relay.stop().then(() => process.exit(0)))
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
