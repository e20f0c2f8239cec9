// Real workerd with local R2, running the bench's Worker as it would be deployed; its memory and time are read from the system.
import { spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import type { MiniflareOptions } from 'miniflare'
import type { SpillCounts } from '../../../worker/host/spill-counts.ts'
import type { EdgeRun, EdgeRunResult } from './contract.ts'

const root = join(import.meta.dirname, '../../..')
const built = join(root, '.awase/bench/workerd')

/** Bundles the Worker with wrangler, as `npm run deploy` does. */
export function buildWorker(): void {
  const config = join(import.meta.dirname, 'wrangler.toml')
  const args = ['deploy', '--dry-run', '--outdir', built, '--config', config]
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const { status, stderr, stdout } = spawnSync(process.execPath, [wrangler, ...args])
  if (status !== 0) throw new Error(`wrangler: ${stdout.toString()}${stderr.toString()}`)
}

export class EdgeProcess {
  readonly pid: number
  private readonly instances: readonly Miniflare[]
  private readonly url: URL

  private constructor(instances: readonly Miniflare[], url: URL, pid: number) {
    this.instances = instances
    this.url = url
    this.pid = pid
  }

  /**
   * Starts workerd and its isolate; local R2 keeps its bytes in `folder`. It runs in the same process unless `storeApart`: then it has a
   * workerd of its own, so that its buffers are not taken for the Worker's, and is slower. Call `buildWorker` before.
   */
  static async start(folder: string, { storeApart = false } = {}): Promise<EdgeProcess> {
    const instances: Miniflare[] = []
    const begin = async (options: MiniflareOptions): Promise<URL> => {
      const miniflare = new Miniflare(options)
      instances.push(miniflare)
      return miniflare.ready
    }
    const optionsOf = (name: string) => (storeApart ? shared(folder, name) : alone(folder))
    if (storeApart) await begin(optionsOf('store'))
    const others = childrenNamed('workerd')
    const url = await begin(optionsOf('bench'))
    const [pid] = childrenNamed('workerd').filter((child) => !others.includes(child))
    if (pid === undefined) throw new Error('workerd does not run')
    const edge = new EdgeProcess(instances, url, pid)
    await edge.text('GET', '/ready')
    return edge
  }

  /** Brings a file into R2, unless it is there. */
  async seed(name: string, path: string): Promise<void> {
    const there = await this.send('HEAD', `/files/${name}`)
    there.resume()
    if (there.statusCode === 200) return
    await this.text('PUT', `/files/${name}`, createReadStream(path), statSync(path).size)
  }

  async seedBytes(name: string, bytes: Uint8Array): Promise<void> {
    await this.text('PUT', `/files/${name}`, Readable.from([bytes]), bytes.length)
  }

  async run(asked: EdgeRun): Promise<EdgeRunResult> {
    return JSON.parse(await this.runText(asked)) as EdgeRunResult
  }

  runText(asked: EdgeRun): Promise<string> {
    return this.text('POST', '/run', JSON.stringify(asked))
  }

  /** For a run into the response: its body goes into a file. */
  async runInto(asked: EdgeRun, path: string): Promise<void> {
    const answer = await this.send('POST', '/run', JSON.stringify(asked))
    await pipeline(answer, createWriteStream(path, { highWaterMark: 4 * 2 ** 20 }))
  }

  async save(run: string, file: string, path: string): Promise<void> {
    await pipeline(await this.send('GET', `/runs/${run}/${file}`), createWriteStream(path))
  }

  async bytes(run: string, file: string): Promise<Uint8Array> {
    return Buffer.concat(await (await this.send('GET', `/runs/${run}/${file}`)).toArray())
  }

  /** Puts the bytes of a staged file once more. */
  async copy(run: string, file: string): Promise<void> {
    await this.text('POST', `/copy/${run}/${file}`)
  }

  /** Asks R2 what a run asked when it put rows aside, with nothing else going on. */
  async repeatTraffic(run: string, counts: SpillCounts): Promise<void> {
    await this.text('POST', `/traffic/${run}`, JSON.stringify(counts))
  }

  /** Removes a run's files; answers how many there were. */
  async remove(run: string): Promise<number> {
    return Number(await this.text('DELETE', `/runs/${run}`))
  }

  get memoryMb(): number {
    return this.status('VmRSS') / 1024
  }

  /** Most memory since the start or the last `resetPeak`. */
  get peakMb(): number {
    return this.status('VmHWM') / 1024
  }

  resetPeak(): void {
    writeFileSync(`/proc/${this.pid}/clear_refs`, '5')
  }

  /** User and system time since its start. */
  get cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    const ticksPerSecond = 100
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  }

  /** The Worker before its store. */
  async close(): Promise<void> {
    for (const instance of this.instances.toReversed()) await instance.dispose()
  }

  private status(name: string): number {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8')
    return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1])
  }

  private async text(
    method: string,
    path: string,
    body?: string | NodeJS.ReadableStream,
    length?: number,
  ): Promise<string> {
    const answer = await this.send(method, path, body, length)
    const text = Buffer.concat(await answer.toArray()).toString()
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${text}`)
    return text
  }

  private async send(
    method: string,
    path: string,
    body: string | NodeJS.ReadableStream = '',
    length = typeof body === 'string' ? Buffer.byteLength(body) : 0,
  ): Promise<IncomingMessage> {
    const headers = { 'Content-Length': length }
    const call = request(new URL(path, this.url), { method, headers, agent: false })
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      call.on('response', resolve)
      call.on('error', reject)
    })
    if (typeof body === 'string') call.end(body)
    else body.pipe(call)
    return answered
  }
}

function alone(folder: string): MiniflareOptions {
  return { ...workerNamed('bench'), resourcePersistencePath: join(folder, 'shared') }
}

/** Of instances that share their storage, the first one started keeps it. */
function shared(folder: string, name: string): MiniflareOptions {
  return {
    ...workerNamed(name),
    enableDevRegistry: true,
    unsafeEnableSharedStorage: true,
    resourcePersistencePath: join(folder, 'shared'),
    isolatedResourcePersistencePath: join(folder, name),
    unsafeDevRegistryPath: join(folder, 'registry'),
  }
}

function workerNamed(name: string): MiniflareOptions {
  return convertV4MiniflareOptions({
    name,
    log: new Log(LogLevel.WARN),
    host: '127.0.0.1',
    modulesRoot: built,
    modules: modules(),
    cf: false,
    compatibilityDate: '2026-11-01',
    compatibilityFlags: ['nodejs_compat'],
    r2Buckets: ['BYTES'],
  })
}

/** The program, and the kernels that it imports. */
function modules(): { type: 'ESModule' | 'CompiledWasm'; path: string }[] {
  const kernels = readdirSync(built).filter((name) => name.endsWith('.wasm'))
  return [
    { type: 'ESModule', path: join(built, 'worker.js') },
    ...kernels.map((name) => ({ type: 'CompiledWasm' as const, path: join(built, name) })),
  ]
}

/** Children of this process, by the name of their program. */
function childrenNamed(name: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      const [, program, parent] = /\((.*)\) \S (\d+)/.exec(statOf(entry)) ?? []
      return program === name && Number(parent) === process.pid
    })
    .map(Number)
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
