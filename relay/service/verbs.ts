// What the relay does for a verified request: one connection, one verb, one answer.
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { ServerResponse } from 'node:http'
import {
  RelayError,
  sizeHeader,
  type CheckAnswer,
  type Credentials,
  type Endpoint,
  type ListAnswer,
  type WriteAnswer,
} from '../protocol.ts'
import { connect, type Connected, type Deadlines } from '../sftp/connect.ts'
import { listFolder } from '../sftp/list.ts'
import { openFile } from '../sftp/read.ts'
import { writeFile } from '../sftp/write.ts'
import type { Memory } from './memory.ts'
import { pathOf, writeOf } from './shapes.ts'

/** A request after signature, nonce and fence were found good. */
export interface Asked {
  runId: string
  fence: number
  endpoint: Endpoint
  credentials: Credentials
  json: Record<string, unknown>
  /** Of a write. */
  source: AsyncIterable<Uint8Array>
}

export interface Verbs {
  check(asked: Asked): Promise<CheckAnswer>
  list(asked: Asked): Promise<ListAnswer>
  /** Writes the answer itself, as the bytes come. */
  read(asked: Asked, response: ServerResponse): Promise<void>
  write(asked: Asked): Promise<WriteAnswer>
}

export function createVerbs(deadlines: Deadlines, memory: Memory, now: () => number): Verbs {
  const withSession = async <T>(asked: Asked, use: (connected: Connected) => Promise<T>) => {
    const connected = await connect(asked.endpoint, asked.credentials, deadlines)
    try {
      return await use(connected)
    } finally {
      connected.session.close()
    }
  }
  const inTurn = createTurns()

  return {
    check: (asked) =>
      withSession(asked, async ({ session, hostKey }) => {
        const folder = await session.call<string>('realpath', (done) =>
          session.sftp.realpath('.', done),
        )
        return { hostKey, folder }
      }),
    list: (asked) => {
      const folder = pathOf(asked.json, 'folder')
      return withSession(asked, async ({ session }) => ({
        files: await listFolder(session, folder),
      }))
    },
    read: (asked, response) => {
      const path = pathOf(asked.json, 'path')
      return withSession(asked, async ({ session }) => {
        const file = await openFile(session, path)
        const headers = { 'content-type': 'application/octet-stream' }
        response.writeHead(200, { ...headers, [sizeHeader]: String(file.sizeBytes) })
        await pipeline(Readable.from(file.blocks(), { highWaterMark: 4 }), response)
      })
    },
    write: (asked) => {
      const wanted = writeOf(asked.json)
      const server = `${asked.endpoint.username}@${asked.endpoint.host}:${asked.endpoint.port}`
      const key = { runId: asked.runId, server, path: wanted.path, sha256: wanted.sha256 }
      return inTurn(`${server} ${wanted.path}`, async () => {
        const known = memory.resultOf(key)
        if (known !== null) return known
        const stillOurs = () => memory.checkFence(asked.runId, asked.fence, now())
        stillOurs()
        const { runId, fence, source } = asked
        const answer = await withSession(asked, ({ session }) =>
          writeFile(session, { ...wanted, runId, fence, source, stillOurs }),
        )
        memory.keepResult(key, answer, now())
        return answer
      })
    },
  }
}

/** One after the other for the same name: a repeat waits for the first and finds its result. */
function createTurns(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return async (name, work) => {
    const before = last.get(name) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(name, mine)
    try {
      return await mine
    } finally {
      if (last.get(name) === mine) last.delete(name)
    }
  }
}

/** HTTP status of an error's answer. */
export function httpStatusOf(error: RelayError): number {
  const byCode: Partial<Record<RelayError['code'], number>> = {
    'relay.signature': 401,
    'relay.clock': 401,
    'relay.replay': 409,
    'relay.fence': 409,
    'relay.bad-request': 400,
    'relay.busy': 503,
    'relay.failed': 500,
    'sftp.exists': 409,
    'sftp.no-such-file': 404,
    'sftp.no-such-folder': 404,
    'sftp.timeout': 504,
  }
  return byCode[error.code] ?? 502
}
