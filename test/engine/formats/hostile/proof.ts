// The proof over broken files: each ends in rows or an error of ours, in time, alike in every size, within memory, and never does a part
// of a file pass for the whole.
import { sniff } from '../../../../engine/formats/sniff.ts'
import { Random } from '../../../oracle/random.ts'
import { encodings } from '../../../../engine/formats/csv/format.ts'
import { mutated } from './mutation.ts'
import { outcomeOf } from './reading.ts'
import type { Outcome } from './reading.ts'
import { bombs, sound } from './seeds.ts'
import type { HostileFile } from './seeds.ts'
import { rowsOfWhole } from './whole-file.ts'

const longestMs = 2000
const mostGrowthMb = 64

export interface HostileResult {
  files: number
  /** Files that were read to the end, and files that were refused. */
  whole: number
  refused: number
  /** Of those read to the end: compared with the count of another reader. */
  counted: number
  /** Processor time: the clock on the wall says more about what else the machine does. */
  longestMs: number
  /** What the process took at most for one file, beyond what it had before. */
  growthMb: number
  /** What is wrong, a line each. */
  faults: string[]
}

export class HostileProof {
  readonly result: HostileResult = {
    files: 0,
    whole: 0,
    refused: 0,
    counted: 0,
    longestMs: 0,
    growthMb: 0,
    faults: [],
  }

  /** Broken files of seeds `first` and on, then the bombs. */
  async run(first: number, files: number, bombsToo = Infinity): Promise<HostileResult> {
    for (let seed = first; seed < first + files; seed++) {
      await this.meet(`seed ${seed}`, brokenFile(seed), new Random(seed))
    }
    let bomb = 0
    for (const file of bombs()) {
      if (++bomb <= bombsToo) await this.meetBomb(`bomb ${bomb}`, file)
    }
    return this.result
  }

  private async meet(name: string, file: HostileFile, random: Random): Promise<void> {
    const begun = this.begin()
    try {
      const outcome = await outcomeOf(file, random.int(1, 4000), 65536)
      const again = await outcomeOf(file, 100_000, random.int(16, 3000))
      sniff(file.bytes, random.chance(0.5))
      this.compare(name, file, outcome, again)
    } catch (error) {
      this.fault(name, String(error))
    }
    this.measure(name, begun)
  }

  private async meetBomb(name: string, bomb: HostileFile): Promise<void> {
    collect()
    const begun = this.begin()
    try {
      const { code } = await outcomeOf(bomb, 65536, 262144)
      if (code === undefined) this.fault(name, 'was taken for a file')
    } catch (error) {
      this.fault(name, String(error))
    }
    this.result.refused++
    this.measure(name, begun)
  }

  private compare(name: string, file: HostileFile, outcome: Outcome, again: Outcome): void {
    const { result } = this
    const isWhole = outcome.code === undefined
    if (isWhole) result.whole++
    else result.refused++
    // What is wrong with a packed file may be seen before or after what is wrong with its contents.
    const isSame =
      file.compression === 'none'
        ? JSON.stringify(again) === JSON.stringify(outcome)
        : (again.code === undefined) === isWhole
    if (!isSame) this.fault(name, `${JSON.stringify(outcome)}, then ${JSON.stringify(again)}`)
    if (isWhole) this.count(name, file, outcome)
  }

  private count(name: string, file: HostileFile, { rows, rejected }: Outcome): void {
    const expected = rowsOfWhole(file)
    // An element that is no JSON is rejected alone: where the array ends is seen by its brackets.
    const isMendable = expected === null && file.format.kind === 'json' && rejected > 0
    if (expected === undefined || isMendable) return
    this.result.counted++
    if (expected !== rows + rejected) {
      this.fault(name, `${rows} rows and ${rejected} rejected, but the file has ${expected}`)
    }
  }

  private begin(): Begun {
    if (this.result.files % filesPerCollection === 0) collect()
    return { cpu: process.cpuUsage(), takenBytes: process.memoryUsage.rss() }
  }

  private measure(name: string, { cpu, takenBytes }: Begun): void {
    const { result } = this
    const { user, system } = process.cpuUsage(cpu)
    const tookMs = Math.round((user + system) / 1000)
    const growthMb = Math.round((process.memoryUsage.rss() - takenBytes) / 2 ** 20)
    if (tookMs > longestMs) this.fault(name, `took ${tookMs} ms`)
    if (growthMb > mostGrowthMb) this.fault(name, `took ${growthMb} MB`)
    result.files++
    result.longestMs = Math.max(result.longestMs, tookMs)
    result.growthMb = Math.max(result.growthMb, growthMb)
  }

  private fault(name: string, what: string): void {
    this.result.faults.push(`${name}: ${what}`)
  }
}

interface Begun {
  cpu: NodeJS.CpuUsage
  takenBytes: number
}

/** What earlier files have left behind is not this one's. */
const filesPerCollection = 20

function collect(): void {
  globalThis.gc?.()
}

/** A quarter is read in another encoding than it was written in. */
export function brokenFile(seed: number): HostileFile {
  const random = new Random(seed)
  const file = sound[seed % sound.length]!
  const bytes = mutated(file.bytes, random)
  if (!random.chance(0.25)) return { ...file, bytes }
  return { ...file, bytes, format: { ...file.format, encoding: random.pick(encodings) } }
}
