// Draws one control of a form that a node type or a connector describes as data.
import type { FormField } from '../../../engine/nodes/form.ts'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { Segments } from '../../ui/form/segments.tsx'
import { Switch } from '../../ui/form/switch.tsx'
import { NumberInput, TextInput } from '../../ui/form/text-input.tsx'
import { Venn, type VennPart } from '../../canvas/cards/venn.tsx'
import { valueAt } from './config-path.ts'
import { ConnectionSelect } from './connection-select.tsx'
import { Editor } from './editor.tsx'
import { ListEditor } from './list.tsx'
import { FieldSelect } from './field-select.tsx'
import { FieldsChoice } from './fields-choice.tsx'
import { FilesControl } from './files-control.tsx'
import { useEditedNode, usePanel, type FormTexts } from '../panel.ts'

export interface FormControlProps {
  field: FormField
  texts: FormTexts
}

export function FormControl({ field, texts }: FormControlProps) {
  const { set, inputs } = usePanel()
  const node = useEditedNode()
  const value = valueAt(node.config, field.key)
  const label = texts[field.key]?.label ?? field.key
  const change = (next: unknown) => set(field.key, next)
  switch (field.control) {
    case 'text':
      return (
        <TextInput
          mono={field.mono ?? false}
          placeholder={field.placeholder}
          data-form-key={field.key}
          value={textOf(value)}
          onChange={({ target }) => change(target.value)}
        />
      )
    case 'number':
      return (
        <NumberInput
          min={field.min}
          max={field.max}
          data-form-key={field.key}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => change(next ?? field.min ?? 0)}
        />
      )
    case 'switch':
      return <Switch checked={value === true} onChange={change} />
    case 'choice':
      return <Choice field={field} texts={texts} value={textOf(value)} onChange={change} />
    case 'field':
      return (
        <FieldSelect
          at={field.key}
          label={label}
          schema={inputs[field.port]}
          value={textOf(value)}
          onChange={change}
        />
      )
    case 'fields':
      return <FieldsChoice at={field.key} label={label} schema={inputs[field.port]} />
    case 'connection':
      return <ConnectionSelect at={field.key} connectors={field.connectors} />
    case 'object':
      return <ObjectSelect value={textOf(value)} onChange={change} />
    case 'files':
      return <FilesControl at={field.key} />
    case 'list':
      return (
        <ListEditor
          field={field}
          texts={texts}
          control={(inner, own) => <FormControl field={inner} texts={own} />}
        />
      )
    case 'editor':
      return <Editor editor={field.editor} at={field.key} texts={texts} />
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

interface ChoiceProps extends FormControlProps {
  field: FormField & { control: 'choice' }
  value: string
  onChange: (value: string) => void
}

/** Choices whose meaning a picture tells better. */
const pictures: Readonly<Record<string, VennPart>> = {
  left: 'left',
  inner: 'both',
  right: 'right',
  full: 'all',
  'left-only': 'left-only',
  'right-only': 'right-only',
}

/** An empty choice (no quote) needs a value that a list can hold. */
const emptyChoice = '\u0000'

function Choice({ field, texts, value, onChange }: ChoiceProps) {
  const words = texts[field.key]?.options ?? {}
  const options = field.options.map((option) => ({
    value: option === '' ? emptyChoice : option,
    label: words[option] ?? option,
  }))
  const current = value === '' ? emptyChoice : value
  const choose = (option: string) => onChange(option === emptyChoice ? '' : option)
  const letters = options.reduce((sum, { label }) => sum + label.length, 0)
  const pictured = field.options.every((option) => pictures[option] !== undefined)
  if (!pictured && (options.length > 4 || letters > 34)) {
    return <Select value={current} options={options} onChange={choose} />
  }
  return (
    <Segments
      value={current}
      options={options.map(({ value: option, label }) => ({
        value: option,
        label: pictured ? (
          <>
            <Venn part={pictures[option]!} />
            {label}
          </>
        ) : (
          label
        ),
      }))}
      onChange={choose}
    />
  )
}

function ObjectSelect({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const t = useText()
  const { catalog } = usePanel()
  return (
    <Select
      value={value === '' ? null : value}
      placeholder={t('control.choose')}
      options={catalog.objects.map(({ name }) => ({ value: name, label: name }))}
      onChange={onChange}
    />
  )
}
