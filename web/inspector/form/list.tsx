// A list of settings of one shape: a form for each entry, in an order that counts.
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FormField, ShowWhen } from '../../../engine/nodes/form.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/form/field.tsx'
import { valueAt } from './config-path.ts'
import { EntryVerbs } from './entry-verbs.tsx'
import { isShown } from './is-shown.ts'
import { useEditedNode, usePanel, type FormTexts } from '../panel.ts'
import { ProblemLines } from './problem-lines.tsx'
import './list.css'

export interface ListEditorProps {
  field: FormField & { control: 'list' }
  texts: FormTexts
  /** Of a field within an entry. */
  control: (field: FormField, texts: FormTexts) => ReactNode
}

export function ListEditor({ field, texts, control }: ListEditorProps) {
  const t = useText()
  const node = useEditedNode()
  const { set } = usePanel()
  const value = valueAt(node.config, field.key)
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <>
      {entries.map((entry, index) => (
        <Entry
          key={index}
          list={field}
          texts={texts}
          control={control}
          index={index}
          last={index === entries.length - 1}
          onMove={(to) => set(field.key, entries.toSpliced(index, 1).toSpliced(to, 0, entry))}
          onRemove={() => set(field.key, entries.toSpliced(index, 1))}
        />
      ))}
      <ProblemLines at={field.key} />
      {entries.length < (field.limit ?? Infinity) && (
        <Button look="link" size="sm" onClick={() => set(field.key, [...entries, field.entry])}>
          <Plus className="icon-xs" aria-hidden />
          {t('control.add-entry')}
        </Button>
      )}
    </>
  )
}

interface EntryProps {
  list: FormField & { control: 'list' }
  texts: FormTexts
  control: ListEditorProps['control']
  index: number
  last: boolean
  onMove: (to: number) => void
  onRemove: () => void
}

/** Its controls are those of any form; their keys lead into the list. */
function Entry({ list, texts, control, index, ...verbs }: EntryProps) {
  const node = useEditedNode()
  const at = `${list.key}.${index}`
  const shown = list.form
    .map((field) => within(field, at))
    .filter(({ showWhen }) => isShown(node.config, showWhen))
  return (
    <div className="in-entry" role="group" aria-label={String(index + 1)}>
      <EntryHead index={index} {...verbs} />
      {shown.map((field) => {
        const text = texts[field.key.replace(at, list.key)]
        return (
          <div key={field.key} className="in-field" data-form-section={field.key}>
            <Field label={text?.label ?? field.key} help={text?.help}>
              {control(field, text === undefined ? {} : { [field.key]: text })}
            </Field>
            <ProblemLines at={field.key} />
          </div>
        )
      })}
      <ProblemLines at={at} />
    </div>
  )
}

function within<Part extends FormField>(field: Part, at: string): Part {
  const { showWhen } = field
  const moved = { ...field, key: `${at}.${field.key}` }
  return showWhen === undefined ? moved : { ...moved, showWhen: whenWithin(showWhen, at) }
}

function whenWithin({ key, is, and }: ShowWhen, at: string): ShowWhen {
  const moved = { key: `${at}.${key}`, is }
  return and === undefined ? moved : { ...moved, and: whenWithin(and, at) }
}

function EntryHead({
  index,
  last,
  onMove,
  onRemove,
}: Omit<EntryProps, 'list' | 'texts' | 'control'>) {
  const what = String(index + 1)
  return (
    <div className="in-entry-head">
      <span className="num">{what}</span>
      <span className="grow" />
      <EntryVerbs {...{ what, index, last, onMove, onRemove }} />
    </div>
  )
}
