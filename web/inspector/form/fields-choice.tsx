// Several fields of a schema; none chosen explicitly (null) means all.
import type { Schema } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { problemsUnder, valueAt } from './config-path.ts'
import { useEditedNode, usePanel } from '../panel.ts'
import { ProblemList } from './problem-lines.tsx'
import { TypeIcon } from '../type-icon.tsx'

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
  const chosen = Array.isArray(value) ? (value as string[]) : null
  const isOn = (name: string) => chosen === null || chosen.includes(name)
  const toggle = (name: string) => set(at, toggled(schema, isOn, name))
  return (
    <>
      <div className="in-fields" role="group" aria-label={label}>
        {schema.map(({ name, type }) => (
          <label key={name}>
            <input type="checkbox" checked={isOn(name)} onChange={() => toggle(name)} />
            <TypeIcon type={type} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <ProblemList problems={problemsUnder(problems, at, () => false)} />
    </>
  )
}

/** The names in schema order, or null when all are on. */
function toggled(schema: Schema, isOn: (name: string) => boolean, name: string): string[] | null {
  const on = schema
    .map((field) => field.name)
    .filter((other) => (other === name ? !isOn(name) : isOn(other)))
  return on.length === schema.length ? null : on
}
