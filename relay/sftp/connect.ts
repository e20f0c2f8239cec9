// Connects and logs in: the host key is compared before any credential leaves this process.
import ssh2, { type Client, type SFTPWrapper } from 'ssh2'
import { RelayError, type Credentials, type Endpoint } from '../protocol.ts'
import { connectionFailure } from './failure.ts'
import { fingerprintOf, hostKeyAlgorithms, parsePin } from './host-key.ts'
import { openSession, type Session } from './session.ts'

export interface Deadlines {
  /** From the first packet to the end of login. */
  connectMs: number
  /** Each operation after that. */
  operationMs: number
}

export interface Connected {
  session: Session
  /** Fingerprint of the key that the server showed. */
  hostKey: string
}

/** Opens a session; the caller closes it. Throws `sftp.host-key-changed`, `sftp.auth-failed`, `sftp.unreachable`, `sftp.timeout`. */
export async function connect(
  endpoint: Endpoint,
  credentials: Credentials,
  deadlines: Deadlines,
): Promise<Connected> {
  const server = `${endpoint.username}@${endpoint.host}:${endpoint.port}`
  const pin = parsePin(endpoint.hostKey)
  checkKey(credentials)
  const client = new ssh2.Client()
  let shown = ''
  try {
    const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
      startClock(deadlines.connectMs, server, reject, client)
      // Small packets wait for no others: without this every round trip of the handshake costs 40 ms.
      client.on('connect', () => client.setNoDelay(true))
      client.on('ready', () => {
        client.sftp((error, opened) => (error ? reject(error) : resolve(opened)))
      })
      client.on('error', reject)
      client.on('close', () => reject(new Error('connection closed')))
      answerPrompts(client, credentials)
      client.connect({
        host: endpoint.host,
        port: endpoint.port,
        username: endpoint.username,
        ...credentials,
        tryKeyboard: credentials.password !== undefined,
        readyTimeout: deadlines.connectMs,
        keepaliveInterval: Math.max(1000, Math.floor(deadlines.operationMs / 3)),
        keepaliveCountMax: 3,
        algorithms: { serverHostKey: hostKeyAlgorithms(pin.type) },
        hostVerifier: (key: Buffer) => {
          shown = fingerprintOf(key)
          return shown === pin.fingerprint
        },
      })
    })
    return { session: openSession(client, sftp, server, deadlines.operationMs), hostKey: shown }
  } catch (error) {
    client.on('error', () => undefined)
    client.destroy()
    if (error instanceof RelayError) throw error
    if (shown !== '' && shown !== pin.fingerprint) {
      const values = { server, expected: pin.fingerprint, shown }
      throw new RelayError('sftp.host-key-changed', { values, cause: error })
    }
    throw connectionFailure(error as Error, server)
  }
}

/** ssh2 counts only the handshake; opening the SFTP channel can hang as well. */
function startClock(
  connectMs: number,
  server: string,
  reject: (error: RelayError) => void,
  client: Client,
): void {
  const values = { server, operation: 'connect', seconds: connectMs / 1000 }
  const late = () => reject(new RelayError('sftp.timeout', { values, retry: 'later' }))
  const timer = setTimeout(late, connectMs)
  timer.unref()
  client.on('close', () => clearTimeout(timer))
}

/** Servers that ask for the password by keyboard-interactive ask exactly once. */
function answerPrompts(client: Client, credentials: Credentials): void {
  client.on('keyboard-interactive', (_name, _instructions, _language, prompts, finish) => {
    finish(prompts.length === 1 ? [credentials.password ?? ''] : [])
  })
}

/** A key that cannot be read is refused here, so that its text never reaches an error of ssh2. */
function checkKey(credentials: Credentials): void {
  if (credentials.privateKey === undefined) return
  const parsed = ssh2.utils.parseKey(credentials.privateKey, credentials.passphrase)
  if (parsed instanceof Error) throw new RelayError('sftp.bad-key')
}
