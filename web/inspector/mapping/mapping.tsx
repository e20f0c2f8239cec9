// Direct mapping: the target fields in order, where each comes from, its type, and whether it must be filled.
import { Plus, Wand } from 'lucide-react'
import type {
  DirectMappingConfig,
  MappedField,
} from '../../../engine/nodes/direct-mapping/config.ts'
import type { NameMatch } from '../../../engine/matching/match-names.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { suggestSources } from './auto-map.ts'
import { JoinBoard } from './join-board.tsx'
import { MappedFieldRow } from './mapped-field.tsx'
import './mapping.css'

export function MappingEditor({ config }: { config: DirectMappingConfig }) {
  const t = useText()
  const { set, inputs } = usePanel()
  const { fields } = config
  const suggestions = suggestSources(fields, inputs['in'] ?? [])
  const filled = fields.filter(({ from }) => from !== null).length
  const add = () => set('fields', [...fields, newField(`field_${fields.length + 1}`)])
  return (
    <>
      <div className="in-coverage">
        <span className="num">{t('mapping.filled', { filled, total: fields.length })}</span>
        <u aria-hidden>
          <i style={{ flex: filled }} />
          <i data-suggested style={{ flex: suggestions.size }} />
          <b style={{ flex: fields.length - filled - suggestions.size }} />
        </u>
        {suggestions.size > 0 && (
          <Button
            look="out"
            size="sm"
            onClick={() => set('fields', withSources(fields, suggestions))}
          >
            <Wand className="icon-xs" aria-hidden />
            {t('mapping.accept-all', { count: suggestions.size })}
          </Button>
        )}
      </div>
      {fields.length > 0 && <JoinBoard fields={fields} suggestions={suggestions} />}
      <ul className="in-mapping">
        {fields.map((field, index) => (
          <MappedFieldRow
            key={index}
            index={index}
            field={field}
            suggestion={suggestions.get(index)}
            onMove={(to) => set('fields', fields.toSpliced(index, 1).toSpliced(to, 0, field))}
            last={index === fields.length - 1}
            onRemove={() => set('fields', fields.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <ProblemLines at="fields" />
      <div className="in-verbs">
        <Button look="link" size="sm" onClick={add}>
          <Plus className="icon-xs" aria-hidden />
          {t('control.add-field')}
        </Button>
        <TakeFields fields={fields} />
      </div>
    </>
  )
}

/** Target fields from what arrives, or from an object that records may go to. */
function TakeFields({ fields }: { fields: readonly MappedField[] }) {
  const t = useText()
  const { set, inputs, catalog } = usePanel()
  const has = new Set(fields.map(({ target }) => target))
  const add = (more: readonly MappedField[]) =>
    set('fields', [...fields, ...more.filter(({ target }) => !has.has(target))])
  const all = (inputs['in'] ?? []).map(({ name, type }) => ({
    ...newField(name, type),
    from: { kind: 'field' as const, field: name },
  }))
  return (
    <>
      {all.some(({ target }) => !has.has(target)) && (
        <Button look="link" size="sm" onClick={() => add(all)}>
          {t('mapping.all-fields')}
        </Button>
      )}
      {catalog.objects.map((object) => (
        <Button
          key={object.name}
          look="link"
          size="sm"
          onClick={() =>
            add(
              object.fields
                .filter(({ type, name }) => !(type === 'gsid' && name === 'GSID'))
                .map(({ name, type, required }) => ({ ...newField(name, type), required })),
            )
          }
        >
          {t('mapping.object-fields', { object: object.name })}
        </Button>
      ))}
    </>
  )
}

function newField(target: string, type: MappedField['type'] = 'string'): MappedField {
  return { target, type, from: null, required: false }
}

function withSources(
  fields: readonly MappedField[],
  sources: ReadonlyMap<number, NameMatch>,
): MappedField[] {
  return fields.map((field, index) => {
    const source = sources.get(index)?.source
    return source === undefined ? field : { ...field, from: { kind: 'field', field: source } }
  })
}
