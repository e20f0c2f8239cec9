// Matches of a derived mapping: up to six fields that must agree with fields of what is looked in.
import { Plus, X } from 'lucide-react'
import type { DerivedMappingConfig } from '../../../engine/nodes/derived-mapping/config.ts'
import { recordsPort } from '../../../engine/nodes/derived-mapping/ports.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { asIs } from '../../../engine/value/key.ts'
import { refusesPublishing } from '../../canvas/problems/unfinished.ts'
import { useText } from '../../i18n/language.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FieldSelect } from '../form/field-select.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { NormaliseChips } from '../merge/normalise-chips.tsx'
import '../merge/merge.css'
import { NearMisses } from '../study/near-misses.tsx'
import { NoOffer } from '../study/no-offer.tsx'
import { PairOffer } from '../study/pair-offer.tsx'
import { findingsOf, useStudy } from '../study/use-study.ts'
import './lookup.css'
import { TryRow } from './try-row.tsx'

const matchesLimit = 6

export function LookupEditor({ config }: { config: DerivedMappingConfig }) {
  const t = useText()
  const { set, catalog } = usePanel()
  const { lookIn, matches } = config
  const object = catalog.objects.find(({ name }) => name === config.object)
  const objectField = lookIn === 'object' ? (object?.key[0] ?? '') : ''
  const add = () => set('matches', [...matches, { field: '', objectField, normalise: asIs }])
  return (
    <>
      {matches.map((_, index) => (
        <MatchRow key={index} config={config} index={index} />
      ))}
      <ProblemLines at="matches" />
      <OfferedMatches config={config} />
      {matches.length < matchesLimit && (
        <Button look="link" size="sm" onClick={add}>
          <Plus className="icon-xs" aria-hidden />
          {t('lookup.add')}
        </Button>
      )}
      <Tried config={config} />
    </>
  )
}

/** Nothing while a match is wrong: what is looked for is not there, so no row finds anything. */
function Tried({ config }: { config: DerivedMappingConfig }) {
  const { problems } = usePanel()
  const { matches } = config
  if (problems.some(keepsFromFinding)) return null
  return (
    <>
      <NearMisses
        at="matches"
        keys={matches}
        names={matches.map(({ field }) => field)}
        arriving={(part) => [{ port: 'in', field: matches[part]!.field }]}
      />
      <TryRow config={config} />
    </>
  )
}

function keepsFromFinding(problem: Problem): boolean {
  return /^(matches|object)\b/.test(problem.formKey ?? '') && refusesPublishing(problem)
}

/** While no field is matched: pairs by name and by the values that they hold. */
function OfferedMatches({ config }: { config: DerivedMappingConfig }) {
  const { matches, lookIn, object } = config
  const { id, set, inputs } = usePanel()
  const { result } = useStudy(id)
  if (matches.some(({ field, objectField }) => field !== '' && objectField !== '')) return null
  const [found] = findingsOf(result, 'pairs')
  const hasRecords = lookIn === 'dataset' ? inputs[recordsPort] !== undefined : object !== ''
  if (found === undefined) {
    return <NoOffer ready={inputs['in'] !== undefined && hasRecords} looked={result !== null} />
  }
  return (
    <ul className="in-offers">
      {found.pairs.map((pair) => {
        const { left: field, right: objectField } = pair
        const take = () => set('matches', [{ field, objectField, normalise: asIs }])
        return <PairOffer key={`${field} ${objectField}`} pair={pair} onTake={take} />
      })}
    </ul>
  )
}

function MatchRow({ config, index }: { config: DerivedMappingConfig; index: number }) {
  const t = useText()
  const { set, inputs, catalog } = usePanel()
  const match = config.matches[index]!
  const isDataset = config.lookIn === 'dataset'
  const object = catalog.objects.find(({ name }) => name === config.object)
  const number = index + 1
  const at = `matches.${index}`
  return (
    <div className="in-key">
      <div>
        <FieldSelect
          at={`${at}.field`}
          label={t('lookup.field', { number })}
          schema={inputs['in']}
          value={match.field}
          onChange={(name) => set(`${at}.field`, name)}
        />
        <span aria-hidden>=</span>
        <FieldSelect
          at={`${at}.objectField`}
          label={t(isDataset ? 'lookup.dataset-field' : 'lookup.object-field', { number })}
          schema={isDataset ? inputs[recordsPort] : object?.fields}
          value={match.objectField}
          onChange={(name) => set(`${at}.objectField`, name)}
        />
        <IconButton
          size="sm"
          label={t('control.remove', { what: t('lookup.match', { number }) })}
          onClick={() => set('matches', config.matches.toSpliced(index, 1))}
        >
          <X className="icon-s" aria-hidden />
        </IconButton>
      </div>
      <ProblemLines at={at} />
      <ProblemLines at={`${at}.field`} />
      <ProblemLines at={`${at}.objectField`} />
      <NormaliseChips at={`${at}.normalise`} value={match.normalise} />
    </div>
  )
}
