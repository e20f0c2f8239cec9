// The text of a formula once more behind the field, with a wave under what is wrong.
import type { Problem } from '../../../engine/nodes/node-type.ts'

export function FormulaInk({ text, problems }: { text: string; problems: readonly Problem[] }) {
  const values = problems.find(
    ({ values: found }) => typeof found?.['position'] === 'number',
  )?.values
  // Nothing is wrong with the example that stands where nothing was written.
  if (values === undefined || text === '') return null
  const start = Number(values['position']) - 1
  const end = start + Number(values['length'] ?? 1)
  return (
    <span className="in-formula-ink mono" aria-hidden>
      {text.slice(0, start)}
      <span data-wrong>{text.slice(start, end) || ' '}</span>
      {text.slice(end)}
    </span>
  )
}
