// Fields of a source with their types; a button reads their names from the first file that matches.
import { Plus, X } from 'lucide-react'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { uniqueNames, type Field, type FieldType } from '../../../engine/value/schema.ts'
import { useJob } from '../../document/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { changeType, isCastBehind } from '../../preview/columns/commands.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useGrowing } from '../../ui/growing.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { useView } from '../../studio/view.ts'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { useFieldsFollowFormat } from './follow-format.ts'
import { useOfferedTypes } from './offered-types.ts'
import { ReadFields } from './read-fields.tsx'
import './schema.css'
import { SniffedFormat } from './sniffed.tsx'
import { TypeSelect } from '../form/type-select.tsx'
import { TypeOffer } from './type-offer.tsx'

export function SchemaEditor({ schema }: { schema: readonly Field[] }) {
  const t = useText()
  const { id, set } = usePanel()
  const offered = useOfferedTypes(id)
  useFieldsFollowFormat(schema)
  const language = useLanguage()
  const document = useJob((state) => state.document)
  const isCast = (name: string) => isCastBehind(document, id, name)
  const cast = (name: string, type: FieldType, format: string) => {
    const called = nodeFace('select')?.texts[language].name ?? ''
    changeType({ maker: id, makerPort: 'out' }, name, type, called, format)
  }
  const { shown, end } = useGrowing(schema.length, soughtIndex())
  const add = () => set('schema', [...schema, newField(schema)])
  return (
    <>
      <div className="in-verbs">
        <ReadFields hasNone={schema.length === 0} />
      </div>
      <SniffedFormat />
      {schema.length === 0 && <p className="help">{t('schema.none')}</p>}
      <ul className="in-schema">
        {schema.slice(0, shown).map((field, index) => (
          <li key={index}>
            <div>
              <TextInput
                small
                className="in-data"
                data-form-key={`schema.${index}.name`}
                aria-label={t('schema.name', { number: index + 1 })}
                value={field.name}
                onChange={({ target }) => set(`schema.${index}.name`, target.value)}
              />
              <TypeSelect
                label={t('schema.type', { name: field.name })}
                value={field.type}
                onChange={(type) => set(`schema.${index}.type`, type)}
              />
              <IconButton
                size="sm"
                label={t('control.remove', { what: field.name })}
                onClick={() => set('schema', schema.toSpliced(index, 1))}
              >
                <X className="icon-s" aria-hidden />
              </IconButton>
            </div>
            {field.type === 'string' && offered.has(field.name) && !isCast(field.name) && (
              <TypeOffer
                offer={offered.get(field.name)!}
                onTake={(type) => set(`schema.${index}.type`, type)}
                onCast={(type, format) => cast(field.name, type, format)}
              />
            )}
            <ProblemLines at={`schema.${index}.name`} />
          </li>
        ))}
      </ul>
      {end}
      <ProblemLines at="schema" />
      <div className="in-verbs">
        <Button look="link" size="sm" onClick={add}>
          <Plus className="icon-xs" aria-hidden />
          {t('control.add-field')}
        </Button>
      </div>
    </>
  )
}

/** A field that somebody is being led to must be there. */
function soughtIndex(): number {
  const [, index] = /^schema\.(\d+)/.exec(useView.getState().wanted?.formKey ?? '') ?? []
  return Number(index ?? 0)
}

function newField(schema: readonly Field[]): Field {
  const names = uniqueNames([...schema.map(({ name }) => name), `field_${schema.length + 1}`])
  return { name: names.at(-1)!, type: 'string' }
}
