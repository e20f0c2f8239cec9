// The form of a node type as its data says: label above, control, help or problem below.
import { Fragment, useEffect, useRef, type ReactNode } from 'react'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { FormField, FormFold } from '../../../engine/nodes/form.ts'
import type { AnyNodeType } from '../../../engine/nodes/node-type.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useView } from '../../studio/view.ts'
import { Field } from '../../ui/form/field.tsx'
import { FoldedFields } from './folded.tsx'
import { FormControl } from './form-control.tsx'
import { isShown } from './is-shown.ts'
import { useEditedNode, usePanel, type FormTexts } from '../panel.ts'
import { ProblemLines } from './problem-lines.tsx'

export interface NodeFormProps {
  type: AnyNodeType
  /** What happened, shown right after what was decided. */
  outcome: ReactNode
  /** Form key of that decision; the end of the form when it has none. */
  outcomeAfter?: string | undefined
}

export function NodeForm({ type, outcome, outcomeAfter }: NodeFormProps) {
  const language = useLanguage()
  const node = useEditedNode()
  const form = useRef<HTMLDivElement>(null)
  useFocusRequest(form)
  const texts = nodeFace(type.type)?.texts[language].fields ?? {}
  const shown = type.form.filter(({ showWhen }) => isShown(node.config, showWhen))
  return (
    <div ref={form}>
      {foldsOf(shown).map(({ fold, fields }) => {
        const sections = fields.map((field) => (
          <Fragment key={field.key}>
            <FormSection field={field} texts={texts} />
            {field.key === outcomeAfter && outcome}
          </Fragment>
        ))
        if (fold === undefined) return sections
        return (
          <FoldedFields key={`${node.id} ${fold.key}`} fold={fold} fields={fields} texts={texts}>
            {sections}
          </FoldedFields>
        )
      })}
      {outcomeAfter === undefined && outcome}
    </div>
  )
}

interface Folded {
  fold: FormFold | undefined
  fields: FormField[]
}

/** Fields of one fold that follow each other, and those of none. */
function foldsOf(fields: readonly FormField[]): Folded[] {
  const folds: Folded[] = []
  for (const field of fields) {
    const last = folds.at(-1)
    if (last !== undefined && last.fold?.key === field.fold?.key) last.fields.push(field)
    else folds.push({ fold: field.fold, fields: [field] })
  }
  return folds
}

function FormSection({ field, texts }: { field: FormField; texts: FormTexts }) {
  const text = texts[field.key]
  const label = text?.label ?? field.key
  const rich = ['editor', 'fields', 'list', 'files'].includes(field.control)
  return (
    <section
      className={rich ? 'section' : 'in-field'}
      data-control={field.control}
      data-form-section={field.key}
    >
      {rich ? (
        <>
          <h3>{label}</h3>
          <FormControl field={field} texts={texts} />
        </>
      ) : (
        <Field label={label} help={text?.help}>
          <FormControl field={field} texts={texts} />
        </Field>
      )}
      {!rich && <ProblemLines at={field.key} />}
    </section>
  )
}

/** A click on a problem opens the inspector on its setting: the nearest control to that key takes the focus. */
function useFocusRequest(form: React.RefObject<HTMLDivElement | null>): void {
  const { id } = usePanel()
  const wanted = useView((view) => view.wanted)
  useEffect(() => {
    // The panel follows the selection when there is time: the form of the node before leaves the wish to the next.
    if (wanted?.node !== id) return
    useView.setState({ wanted: null })
    const found = nearestControl(form.current, wanted.formKey)
    found?.closest('details')?.setAttribute('open', '')
    found?.scrollIntoView({ block: wanted.added ? 'nearest' : 'center' })
    found?.focus()
  }, [wanted, id, form])
}

/** A grip moves an entry; nobody looks for it to mend a setting. */
const focusable = 'input, select, textarea, button:not(.in-grip)'

function nearestControl(form: HTMLElement | null, key: string): HTMLElement | null {
  const parts = key.split('.')
  for (let length = parts.length; length > 0; length--) {
    const part = CSS.escape(parts.slice(0, length).join('.'))
    const control = form?.querySelector<HTMLElement>(`[data-form-key="${part}"]`)
    if (control) return control
    const section = form?.querySelector<HTMLElement>(`[data-form-section="${part}"]`)
    const inside = section?.querySelector<HTMLElement>(focusable)
    if (inside) return inside
  }
  return null
}
