// Direct mapping: the target fields in order, where each comes from, its type, and whether it must be filled.
import { Plus, Wand } from 'lucide-react'
import type {
  DirectMappingConfig,
  MappedField,
} from '../../../engine/nodes/direct-mapping/config.ts'
import type { NameMatch } from '../../../engine/matching/match-names.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Segments } from '../../ui/form/segments.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { isFilled, suggestSources } from './auto-map.ts'
import { MappingFields } from './mapping-fields.tsx'
import { mappingViews, useMappingView } from './mapping-view.ts'
import './mapping.css'

export function MappingEditor({ config }: { config: DirectMappingConfig }) {
  const t = useText()
  const { set, inputs } = usePanel()
  const { fields } = config
  const suggestions = suggestSources(fields, inputs['in'])
  const filled = fields.filter((field) => isFilled(field, inputs['in'])).length
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
      {fields.length > 0 && <ViewChoice />}
      <MappingFields {...{ fields, suggestions }} />
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

function ViewChoice() {
  const t = useText()
  const view = useMappingView()
  return (
    <div className="in-views">
      <Segments
        label={t('mapping.view')}
        value={view}
        options={mappingViews.map((value) => ({ value, label: t(`mapping.view.${value}`) }))}
        onChange={(next) => useMappingView.setState(next, true)}
      />
    </div>
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
