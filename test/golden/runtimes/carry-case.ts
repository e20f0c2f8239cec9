// Packs a golden case for another place.
import { readFileSync } from 'node:fs'
import type { SnapshotFile } from '../../../engine/run/snapshot.ts'
import { openCase } from '../golden-case.ts'
import type { Bytes, CarriedCase } from './carried.ts'

export function carryCase(name: string): CarriedCase {
  const { document, snapshot } = openCase(name, {})
  const inputs: SnapshotFile[] = [
    ...Object.values(snapshot.sources).flat(),
    ...Object.values(snapshot.objects).map(({ file }) => file),
  ]
  const read = ({ name: file }: SnapshotFile): Bytes => [
    ...readFileSync(new URL(`../${name}/input/${file}`, import.meta.url)),
  ]
  const files = Object.fromEntries(inputs.map((file) => [file.hash, read(file)]))
  return { name, document, snapshot, files }
}
