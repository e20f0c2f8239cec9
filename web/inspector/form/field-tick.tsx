// One field of several, with its tick.
import type { Schema } from '../../../engine/value/schema.ts'
import { TypeIcon } from '../type-icon.tsx'

export interface Choice {
  label: string
  schema: Schema
  isOn: (name: string) => boolean
  turn: (names: ReadonlySet<string>, on: boolean) => void
}

export interface FieldTickProps extends Pick<Choice, 'isOn' | 'turn'> {
  field: Schema[number]
  /** −1 where arrows lead to it. */
  tabIndex?: number
}

export function FieldTick({ field: { name, type }, isOn, turn, tabIndex }: FieldTickProps) {
  return (
    <label title={name}>
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={isOn(name)}
        onChange={({ target }) => turn(new Set([name]), target.checked)}
      />
      <TypeIcon type={type} />
      <span>{name}</span>
    </label>
  )
}
