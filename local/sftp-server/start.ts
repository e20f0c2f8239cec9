// Starts the sample's SFTP server as a process of its own; settings come as JSON in SFTP_SERVER_CONFIG (a file's path).
import { readFileSync } from 'node:fs'
import { startSftpServer, type SftpServerSettings } from './server.ts'

const path = process.env['SFTP_SERVER_CONFIG']
if (path === undefined) throw new Error('SFTP_SERVER_CONFIG is not set')
const settings = JSON.parse(readFileSync(path, 'utf8')) as SftpServerSettings
const server = await startSftpServer(settings)
process.stdout.write(`${JSON.stringify({ listening: server.port })}\n`)
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)))
}
