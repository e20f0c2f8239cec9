// A Worker that executes jobs as a run's execute phase does: sources from R2, spill in R2, memory by grant.
import { Memory } from '../../../engine/batch/memory.ts'
import type { ByteSink, ExecutionHost } from '../../../engine/host.ts'
import { execute } from '../../../engine/run/execute.ts'
import { rejectedFile } from '../../../engine/nodes/destination-writer.ts'
import { createDigest } from '../../../worker/host/digest.ts'
import { createFileStore, fileKey, stagedKey } from '../../../worker/host/files.ts'
import { memoryGrants } from '../../../worker/host/memory-grants.ts'
import { removeBelow } from '../../../worker/host/spill-log.ts'
import { createSpillStore, spillPrefix } from '../../../worker/host/spill.ts'
import { workspace } from './contract.ts'
import type { EdgeRun, EdgeRunResult } from './contract.ts'
import { repeatTraffic } from './traffic.ts'

interface Env {
  BYTES: R2Bucket
}

export default {
  async fetch(request, env, context): Promise<Response> {
    const { pathname } = new URL(request.url)
    const [, what, name = '', file = ''] = pathname.split('/')
    switch (`${request.method} ${what}`) {
      case 'HEAD files':
        return headOf(await env.BYTES.head(fileKey(workspace, name)))
      case 'PUT files':
        await env.BYTES.put(fileKey(workspace, name), request.body)
        return new Response('')
      case 'GET runs':
        return bodyOf(await env.BYTES.get(stagedKey(workspace, name, file)))
      case 'DELETE runs':
        return Response.json(await removeBelow(env.BYTES, stagedKey(workspace, name, '')))
      case 'POST copy':
        return copy(env, stagedKey(workspace, name, file))
      case 'POST traffic':
        await repeatTraffic(env.BYTES, spillPrefix(workspace, name), await request.json())
        return new Response('')
      case 'POST run':
        return run(env, context, await request.json<EdgeRun>())
      default:
        return new Response('ready')
    }
  },
} satisfies ExportedHandler<Env>

const headOf = (object: R2Object | null): Response =>
  new Response(null, { status: object === null ? 404 : 200 })

const bodyOf = (object: R2ObjectBody | null): Response =>
  object === null ? new Response(null, { status: 404 }) : new Response(object.body)

/** What writing an object of the same bytes costs at least. */
async function copy({ BYTES }: Env, key: string): Promise<Response> {
  const object = await BYTES.get(key)
  if (object === null) return new Response(null, { status: 404 })
  await BYTES.put(`${key}.copy`, object.body)
  return new Response('')
}

async function run(env: Env, context: ExecutionContext, asked: EdgeRun): Promise<Response> {
  if (asked.into === 'r2') {
    return Response.json(await executed(env, asked, filesInR2(env, asked).create))
  }
  const { readable, writable } = new IdentityTransformStream()
  context.waitUntil(stream(env, asked, writable))
  return new Response(readable)
}

const filesInR2 = ({ BYTES }: Env, { run: name }: EdgeRun) =>
  createFileStore(BYTES, workspace, name)

/** The body is the output of a job that has one, else its report; it breaks off when the run fails. */
async function stream(env: Env, asked: EdgeRun, into: WritableStream<Uint8Array>): Promise<void> {
  const writer = into.getWriter()
  let written = false
  const sink: ByteSink = {
    write: async (bytes) => {
      written = true
      await writer.write(bytes)
    },
    close: async () => undefined,
    abort: async () => undefined,
  }
  try {
    const create = async (name: string): Promise<ByteSink> =>
      name === rejectedFile ? nowhere : sink
    const { report } = await executed(env, asked, create)
    if (!report.balanced) throw new Error('the balance does not hold')
    if (!written) await writer.write(new TextEncoder().encode(JSON.stringify(report)))
    await writer.close()
  } catch (error) {
    await writer.abort(error)
  }
}

const nowhere: ByteSink = {
  write: async () => undefined,
  close: async () => undefined,
  abort: async () => undefined,
}

async function executed(
  { BYTES }: Env,
  asked: EdgeRun,
  create: ExecutionHost['files']['create'],
): Promise<EdgeRunResult> {
  const { signal } = new AbortController()
  const { budgetBytes } = asked
  const grant = await memoryGrants.take({ budgetBytes, signal, waits: () => undefined })
  const grantedAt = Date.now()
  const memory = asked.kernels === 'wasm' ? grant.memory : new Memory({ budgetBytes })
  const spilled = createSpillStore(BYTES, spillPrefix(workspace, asked.run))
  const { open } = filesInR2({ BYTES }, asked)
  const files = { open, create, spill: spilled.spill }
  try {
    const host = { files, digest: createDigest, log: () => undefined, signal, memory }
    const report = await execute({ ...asked, host })
    const memoryBytes = memory.capacityBytes
    return { report, memoryBytes, spilled: spilled.counts, grantedAt, endedAt: Date.now() }
  } finally {
    await spilled.close()
    grant.release()
  }
}
