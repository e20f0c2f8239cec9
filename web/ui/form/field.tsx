// A form field: label above, control, help below; an error says what and what to do.
import { createContext, use, useId, type ReactNode } from 'react'
import { useText } from '../../i18n/language.ts'
import { classNames } from '../class-names.ts'
import { Status } from '../status.tsx'

interface FieldLink {
  id: string
  describedBy: string | undefined
  invalid: boolean
}

const FieldContext = createContext<FieldLink | null>(null)

export interface FieldProps {
  label: ReactNode
  help?: ReactNode
  /** Shown instead of the help. */
  error?: ReactNode
  optional?: boolean
  /** The label stands at the left of the control where there is room. */
  beside?: boolean
  children: ReactNode
}

export function Field({
  label,
  help,
  error,
  optional = false,
  beside = false,
  children,
}: FieldProps) {
  const t = useText()
  const id = useId()
  const invalid = error !== undefined && error !== null && error !== ''
  const noteId = invalid || help !== undefined ? `${id}-note` : undefined
  return (
    <div className={classNames('min-w-0', beside && 'field-beside')}>
      <label className="label" htmlFor={id} id={`${id}-label`}>
        {label} {optional && <span className="font-normal text-ink-3">({t('said.optional')})</span>}
      </label>
      <FieldContext value={{ id, describedBy: noteId, invalid }}>{children}</FieldContext>
      {invalid ? (
        <p className="field-error" id={noteId} role="alert">
          <Status is="error" label="" />
          <span>{error}</span>
        </p>
      ) : (
        help !== undefined && (
          <p className="help" id={noteId}>
            {help}
          </p>
        )
      )}
    </div>
  )
}

/** What a control inside a Field puts on its element, so that label, help and error belong to it. */
export function useFieldProps(): {
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
} {
  const link = use(FieldContext)
  if (link === null) return {}
  return {
    id: link.id,
    ...(link.describedBy === undefined ? {} : { 'aria-describedby': link.describedBy }),
    ...(link.invalid ? { 'aria-invalid': true as const } : {}),
  }
}

/** Id of the label of the Field around, for controls that are groups. */
export function useFieldLabelId(): string | undefined {
  const link = use(FieldContext)
  return link === null ? undefined : `${link.id}-label`
}
