// Several fields of a schema; none chosen explicitly (null) means all. Many are searched, and drawn as they come into sight.
import type { Schema } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { problemsUnder, valueAt } from './config-path.ts'
import { useEditedNode, usePanel } from '../panel.ts'
import { searchedFrom } from './field-found.ts'
import { FieldTick, type Choice } from './field-tick.tsx'
import { ManyFields } from './many-fields.tsx'
import { ProblemList } from './problem-lines.tsx'
import './fields-choice.css'

export interface FieldsChoiceProps {
  at: string
  label: string
  schema: Schema | undefined
}

export function FieldsChoice({ at, label, schema }: FieldsChoiceProps) {
  const t = useText()
  const { set, problems } = usePanel()
  const node = useEditedNode()
  if (schema === undefined) return <p className="help">{t('inspector.no-schema')}</p>
  const value = valueAt(node.config, at)
  const chosen = Array.isArray(value) ? new Set(value as string[]) : null
  const choice: Choice = {
    label,
    schema,
    isOn: (name) => chosen?.has(name) ?? true,
    turn: (names, on) => set(at, turned(schema, choice.isOn, names, on)),
  }
  return (
    <>
      {schema.length < searchedFrom ? <Few {...choice} /> : <ManyFields {...choice} />}
      <ProblemList problems={problemsUnder(problems, at, () => false)} />
    </>
  )
}

function Few({ label, schema, isOn, turn }: Choice) {
  return (
    <div className="in-fields" role="group" aria-label={label}>
      {schema.map((field) => (
        <FieldTick key={field.name} {...{ field, isOn, turn }} />
      ))}
    </div>
  )
}

/** The names in schema order, or null when all are on. */
function turned(
  schema: Schema,
  isOn: (name: string) => boolean,
  names: ReadonlySet<string>,
  on: boolean,
): string[] | null {
  const next = schema.map(({ name }) => name).filter((name) => (names.has(name) ? on : isOn(name)))
  return next.length === schema.length ? null : next
}
