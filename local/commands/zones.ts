// Makes the zone tables of engine/value/zones from compiled zone files: `npm run zones -- FOLDER`, by default the machine's own. The tables
// are committed: all places must read the same ones. Take the newest tzdata; a test compares them with what this Node knows.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface ZoneFile {
  /** Seconds since 1970 at which the clock changed, and how far ahead of UTC it was after each, in seconds. */
  changes: number[]
  offsets: number[]
  /** Before the first change. */
  first: number
  /** What holds after the last change, without names: `-1|,M3.5.0,M10.5.0/3`. */
  rule: string
}

const zoneName = /^[A-Z]\w*(?:[/+-][\w+-]+)*$/

/** RFC 9636: the second, 64-bit block of a version 2 file, and the rule behind it. */
export function readZoneFile(bytes: Buffer): ZoneFile {
  const counts = (at: number): number[] =>
    [0, 1, 2, 3, 4, 5].map((index) => bytes.readUInt32BE(at + 20 + index * 4))
  const [isUt = 0, isStandard = 0, leaps = 0, times = 0, types = 0, letters = 0] = counts(0)
  const second = 44 + times * 5 + types * 6 + letters + leaps * 8 + isStandard + isUt
  const [ut = 0, standard = 0, leap = 0, changes = 0, kinds = 0, names = 0] = counts(second)
  const at = second + 44
  const kindsAt = at + changes * 9
  const offsetOf = (kind: number): number => bytes.readInt32BE(kindsAt + kind * 6)
  const footer = kindsAt + kinds * 6 + names + leap * 12 + standard + ut
  const all = Array.from({ length: changes }, (_, index) => index)
  return {
    changes: all.map((index) => Number(bytes.readBigInt64BE(at + index * 8))),
    offsets: all.map((index) => offsetOf(bytes[at + changes * 8 + index]!)),
    first: offsetOf(0),
    rule: withoutNames(bytes.subarray(footer).toString('latin1').trim()),
  }
}

/** `CET-1CEST,M3.5.0,M10.5.0/3` becomes `-1|,M3.5.0,M10.5.0/3`. */
function withoutNames(rule: string): string {
  return rule.replace(/<[^>]*>|[A-Za-z]{3,}/g, '|').slice(1)
}

/** Minutes where a number of seconds is whole minutes, else `~` and seconds; both to base 36. */
function short(seconds: number, unit: number): string {
  return seconds % unit === 0 ? (seconds / unit).toString(36) : `~${seconds.toString(36)}`
}

/** `offsets;which of them after each change;time between changes in quarters of an hour;rule`. */
export function zoneLine({ changes, offsets, first, rule }: ZoneFile): string {
  const distinct = [...new Set([first, ...offsets])]
  const gaps = changes.map((change, index) => short(change - (changes[index - 1] ?? 0), 900))
  return [
    distinct.map((offset) => short(offset, 60)).join(' '),
    offsets.map((offset) => distinct.indexOf(offset).toString(36)).join(''),
    gaps.join(' '),
    rule,
  ].join(';')
}

/** Names by their line: zones that were never told apart share one. */
function zonesOf(folder: string): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!zoneName.test(name) || name === 'Factory') continue
    const path = join(folder, name)
    if (statSync(path).isDirectory()) continue
    const bytes = readFileSync(path)
    if (bytes.subarray(0, 4).toString('latin1') !== 'TZif') continue
    const line = zoneLine(readZoneFile(bytes))
    names.set(line, [...(names.get(line) ?? []), name])
  }
  return names
}

function write(name: string, text: string): void {
  const path = join(import.meta.dirname, '../../engine/value/zones', name)
  writeFileSync(path, text)
  process.stdout.write(`engine/value/zones/${name}: ${text.length} bytes\n`)
}

if (import.meta.main) {
  const folder = process.argv[2] ?? '/usr/share/zoneinfo'
  const version = /^# version (\w+)/.exec(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))![1]!
  const zones = [...zonesOf(folder)]
  const data = '// oxlint-disable max-lines -- data'
  const made = `Made by \`npm run zones\` from tzdata ${version}, which is in the public domain.`
  write(
    'zone-names.ts',
    `// ${made} Names of zones, those of one zone in a line.\n${data}\n\nexport const zoneNameLines = \`\n${zones.map(([, names]) => names.join(' ')).join('\n')}\n\`\n`,
  )
  write(
    'tzdata-version.ts',
    `// ${made} Alone, so that who only names it need not load the tables.\n\nexport const tzdataVersion = '${version}'\n`,
  )
  write(
    'zone-table.ts',
    `// ${made} A line for each line of names; see \`Zone\`.\n${data}\n\nexport const zoneLines = \`\n${zones.map(([line]) => line).join('\n')}\n\`\n`,
  )
}
