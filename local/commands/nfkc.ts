// Makes the table of engine/value/nfkc from what the Node that comes with the project knows of Unicode: `npm run nfkc`. The table is
// committed: all places must read the same one, whatever Unicode their platform carries. See `engine/value/nfkc/table.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const lastCode = 0x10ffff
const hangul = { first: 0xac00, last: 0xd7a3 }

function codesOf(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0)!)
}

function* characters(): Generator<[code: number, character: string]> {
  for (let code = 0; code <= lastCode; code++) {
    if (code === 0xd800) code = 0xe000
    if (code < hangul.first || code > hangul.last) yield [code, String.fromCodePoint(code)]
  }
}

type Form = 'NFD' | 'NFKD'

interface Run {
  first: number
  /** Of the first one; those that follow become the code points that follow. */
  becomes: number[]
  count: number
}

/** What `wanted` names of what a form makes of characters. */
function decompositions(form: Form, wanted: (character: string) => boolean): Run[] {
  const runs: Run[] = []
  for (const [code, character] of characters()) {
    if (!wanted(character)) continue
    const becomes = codesOf(character.normalize(form))
    const last = runs.at(-1)
    const goesOn = last !== undefined && code === last.first + last.count
    const single = becomes.length === 1 && last?.becomes.length === 1
    if (goesOn && single && becomes[0] === last.becomes[0]! + last.count) last.count++
    else runs.push({ first: code, becomes, count: 1 })
  }
  return runs
}

function changes(form: Form): (character: string) => boolean {
  return (character) => character.normalize(form) !== character
}

/** Stays in canonical form, or becomes something else there. */
function differs(character: string): boolean {
  return character.normalize('NFD') !== character.normalize('NFKD')
}

/** First, second and what they are together, where canonical composition joins them. */
function compositions(): [number, number, number][] {
  const found: [number, number, number][] = []
  for (const [code, character] of characters()) {
    const parts = codesOf(character.normalize('NFD'))
    if (parts.length < 2 || character.normalize('NFC') !== character) continue
    const first = codesOf(String.fromCodePoint(...parts.slice(0, -1)).normalize('NFC'))
    if (first.length === 1) found.push([first[0]!, parts.at(-1)!, code])
  }
  return found
}

function isBefore(a: string, b: string): boolean {
  return (b + a).normalize('NFD') !== b + a
}

/** Marks by the order in which they stand behind a character, those of one rank in one list: no platform tells their classes. */
function ranks(): number[][] {
  const classes: string[][] = []
  for (const [, mark] of characters()) {
    // Marks that decompose take the ranks of what they become.
    if (mark.normalize('NFKD') !== mark || !isMark(mark)) continue
    const own = classes.find(([one]) => !isBefore(one!, mark) && !isBefore(mark, one!))
    if (own === undefined) classes.push([mark])
    else own.push(mark)
  }
  return classes
    .toSorted(([a], [b]) => (isBefore(a!, b!) ? -1 : 1))
    .map((marks) => marks.map((mark) => mark.codePointAt(0)!))
}

/** U+0334 has the lowest class there is, U+0345 the highest. */
function isMark(character: string): boolean {
  const [lowest, highest] = ['̴', 'ͅ']
  return (
    character === highest ||
    (character + lowest).normalize('NFD') !== character + lowest ||
    (highest + character).normalize('NFD') !== highest + character
  )
}

function digits(code: number): string {
  return code.toString(36)
}

/** `distance from the one before[*count]:code.code…` */
function decompositionLine(runs: readonly Run[]): string {
  let before = 0
  return runs
    .map(({ first, becomes, count }) => {
      const distance = digits(first - before)
      before = first
      return `${distance}${count === 1 ? '' : `*${digits(count)}`}:${becomes.map(digits).join('.')}`
    })
    .join(' ')
}

/** `distance[*count]`, those of one rank in a line. */
function rankLine(codes: readonly number[]): string {
  const runs: { first: number; count: number }[] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last !== undefined && code === last.first + last.count) last.count++
    else runs.push({ first: code, count: 1 })
  }
  return decompositionLine(runs.map((run) => ({ ...run, becomes: [] }))).replaceAll(':', '')
}

const version = process.versions['unicode']
const path = join(import.meta.dirname, '../../engine/value/nfkc/table.ts')
const made = `// Made by \`npm run nfkc\` from Unicode ${version}. Code points to base 36; see \`local/commands/nfkc.ts\`.
// oxlint-disable max-lines -- data

export const unicodeVersion = '${version}'

/** By compatibility: \`distance from the one before[*count]:what it becomes\`, without Hangul. */
export const decompositions =
  '${decompositionLine(decompositions('NFKD', changes('NFKD')))}'

/** Those of them that are otherwise in canonical form, in which most of these stay. */
export const canonicalDecompositions =
  '${decompositionLine(decompositions('NFD', differs))}'

/** \`first.second.together\`. */
export const compositions =
  '${compositions()
    .map((codes) => codes.map(digits).join('.'))
    .join(' ')}'

/** Marks by rank, the lowest first: a line each of \`distance[*count]\`. */
export const ranks = \`
${ranks().map(rankLine).join('\n')}
\`
`
writeFileSync(path, made)
process.stdout.write(`engine/value/nfkc/table.ts: ${made.length} bytes\n`)
