// Measures the figures of one area or of all, prints a line each, writes test/SCORECARD.md, ends with one line of JSON.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { areas } from './areas.ts'
import { measureFigure } from './figure.ts'
import type { Figure, Result } from './figure.ts'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    figure: { type: 'string' },
    json: { type: 'boolean' },
    full: { type: 'boolean' },
  },
})

/** `--figure a,b` measures some alone; the table keeps the rows of the others as they were. */
const chosenFigures = options.figure?.split(',')

function chosenAreas(): [string, readonly Figure[]][] {
  const all = Object.entries(areas)
  if (options.only === undefined) return all
  const chosen = all.filter(([name]) => name === options.only)
  if (chosen.length === 0)
    throw new Error(`No area “${options.only}”; there are: ${Object.keys(areas).join(', ')}`)
  return chosen
}

function describe(id: string, result: Result): string {
  return `${result.ok ? '✓' : '✗'} ${id.padEnd(20)} ${String(result.value ?? 'failed').padStart(8)}   target ${result.target}${result.note === undefined ? '' : `   ${result.note}`}`
}

async function measureArea(figures: readonly Figure[]): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {}
  for (const figure of figures) {
    if (chosenFigures !== undefined && !chosenFigures.includes(figure.id)) continue
    const result = await measureFigure(figure)
    results[figure.id] = result
    process.stderr.write(`${describe(figure.id, result)}\n`)
  }
  return results
}

function row({ id, title }: Figure, result: Result): string {
  const note = (result.note ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ')
  return `| ${result.ok ? '✓' : '✗'} | \`${id}\` | ${result.value ?? 'failed'} | ${result.target} | ${title} | ${note} |`
}

/** Rows of figures that were not measured this time come from the page as it is. */
async function table(
  name: string,
  figures: readonly Figure[],
  results: Record<string, Result>,
): Promise<string> {
  const before = (await readPage()).split('\n')
  const rows = figures.map((figure) => {
    const result = results[figure.id]
    if (result !== undefined) return row(figure, result)
    const kept = before.find((line) => line.includes(`| \`${figure.id}\` |`))
    return kept ?? `| ✗ | \`${figure.id}\` | not measured | ${figure.target} | ${figure.title} | |`
  })
  const head = [
    '| | figure | value | target | what it counts | note |',
    '|---|---|---|---|---|---|',
  ]
  return [`## ${name}`, '', ...head, ...rows, ''].join('\n')
}

const page = join(import.meta.dirname, '../SCORECARD.md')

function readPage(): Promise<string> {
  return readFile(page, 'utf8').catch(() => '')
}

/** Replaces the sections of the areas just measured and keeps the others. */
async function writeScorecard(sections: Record<string, string>): Promise<void> {
  const before = await readPage()
  const kept = Object.fromEntries(
    before
      .split(/^(?=## )/m)
      .filter((part) => part.startsWith('## '))
      .map((part) => [part.slice(3, part.indexOf('\n')), `${part.trimEnd()}\n`]),
  )
  const all = { ...kept, ...sections }
  const head = '# Scorecard\n\nWritten by `npm run scorecard`; every figure is measured afresh.\n\n'
  await writeFile(
    page,
    head +
      Object.keys(areas)
        .flatMap((name) => all[name] ?? [])
        .join('\n'),
  )
}

const summary: Record<string, Record<string, Result>> = {}
const sections: Record<string, string> = {}
for (const [name, figures] of chosenAreas()) {
  const results = await measureArea(figures)
  summary[name] = results
  sections[name] = await table(name, figures, results)
}
await writeScorecard(sections)
if (options.json === true) process.stdout.write(`${JSON.stringify(summary)}\n`)
process.exitCode = Object.values(summary).every((area) =>
  Object.values(area).every((result) => result.ok),
)
  ? 0
  : 1
