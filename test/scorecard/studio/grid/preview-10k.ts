// How soon the grid shows what was typed when more than 10,000 rows go through the Routes job.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atMost } from '../../figure.ts'
import type { Figure } from '../../figure.ts'
import { measureEdits } from '../../spine/preview-ms.ts'
import { withStack } from '../../spine/with-stack.ts'
import type { Stack } from '../../../stack/stack.ts'

const wantedRows = 10_000

/** A further file of the partner, made of the one that is there, so that the source reads at least so many rows. */
function addRows(stack: Stack): void {
  const folder = join(stack.stateDir, 'sftp', 'in')
  const [header, ...lines] = readFileSync(join(folder, 'flights-airport.csv'), 'utf8')
    .trimEnd()
    .split('\n')
  const repeated = Array.from({ length: wantedRows }, (_, index) => lines[index % lines.length])
  writeFileSync(join(folder, 'flights-airport-zz.csv'), [header, ...repeated, ''].join('\n'))
}

export const previewAtTenThousand: Figure = {
  id: 'preview-ms-p95-10k',
  title: 'Milliseconds from key event to painted cell with over 10,000 rows (Routes job, p95)',
  ...atMost(150),
  measure: () =>
    withStack((stack) => {
      addRows(stack)
      return measureEdits(stack)
    }),
}
