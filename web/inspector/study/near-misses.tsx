// Keys that nearly meet: what keeps them apart, how many rows that costs, and the verb that mends it.
import { ChevronRight } from 'lucide-react'
import type { Difference } from '../../../engine/matching/near-misses.ts'
import type { NormalisationName } from '../../../engine/matching/spelling.ts'
import type { Finding } from '../../../engine/nodes/study.ts'
import type { Normalisation } from '../../../engine/value/key.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText, type Translate } from '../../i18n/language.ts'
import { nearMissRows } from '../../preview/near-misses.ts'
import { Button } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { usePanel } from '../panel.ts'
import { Rewritten, type Arriving } from './rewritten.tsx'
import { Sampled } from './sampled.tsx'
import { Spelled } from './spelled.tsx'
import { findingsOf, useStudy } from './use-study.ts'
import './near-misses.css'

type NearMiss = Extract<Finding, { kind: 'near-miss' }>

export interface NearMissesProps {
  /** Form key of the fields that are compared, in the order of the key. */
  at: string
  keys: readonly { normalise: Normalisation }[]
  /** What each is called on the side that looks for a partner. */
  names: readonly string[]
  /** Where the fields of one part arrive that a cast can make numbers of. */
  arriving: (part: number) => readonly Arriving[]
  className?: string
}

export function NearMisses(props: NearMissesProps) {
  const { at, keys, className = '' } = props
  const t = useText()
  const { id, set } = usePanel()
  const { result, stale } = useStudy(id)
  const misses = findingsOf(result, 'near-miss')
  const [unlike] = findingsOf(result, 'unlike')
  if (misses.length === 0 && unlike === undefined) return null
  const rows = nearMissRows(misses)
  const all = misses.flatMap(({ differences }) => differences).filter(isMendable)
  return (
    <section className={`in-near ${className}`} data-near-misses data-stale={stale || undefined}>
      {misses.length > 0 && (
        <header>
          <h3>{t('near.title', { count: rows })}</h3>
          {misses.length > 1 && all.length > 0 && (
            <Button look="go" size="sm" onClick={() => set(at, mended(keys, all))}>
              {t('near.fix-all')}
            </Button>
          )}
        </header>
      )}
      <ul>
        {misses.map((miss) => (
          <Miss
            key={miss.differences.map(({ part, cause }) => `${part}${cause}`).join()}
            miss={miss}
            {...props}
          />
        ))}
      </ul>
      {unlike !== undefined && (
        <p className="in-unlike">
          <Sentence
            text={t('near.unlike', { count: unlike.rows })}
            parts={{ key: <Spelled values={unlike.example ?? []} /> }}
          />
        </p>
      )}
      <Sampled />
    </section>
  )
}

function Miss({ miss, at, keys, names, arriving }: NearMissesProps & { miss: NearMiss }) {
  const t = useText()
  const format = useFormat()
  const { set } = usePanel()
  const { differences, rows, rightRows, example } = miss
  const mendable = differences.filter(isMendable)
  const title = titleOf(differences, names, t)
  return (
    <li data-cause={differences.map(({ cause }) => cause).join(' ')}>
      <div>
        <b>{title}</b>
        <span className="num">
          <b>{format.count(rows)}</b>{' '}
          {rightRows === 0
            ? t('near.rows', { count: rows })
            : t('near.sides', { left: rows - rightRows, right: rightRows })}
        </span>
      </div>
      <div>
        <span className="in-becomes">
          <Spelled values={example.left} />
          <ChevronRight className="icon-xs" aria-hidden />
          <Spelled values={example.right} />
        </span>
        {mendable.length === differences.length && (
          <Button
            look="out"
            size="sm"
            aria-label={`${verbOf(mendable, t)}: ${title}`}
            onClick={() => set(at, mended(keys, mendable))}
          >
            {verbOf(mendable, t)}
          </Button>
        )}
      </div>
      {mendable.length < differences.length && (
        <Rewritten differences={differences} title={title} arriving={arriving} />
      )}
    </li>
  )
}

type Mendable = Difference & { cause: NormalisationName }

function isMendable(difference: Difference): difference is Mendable {
  return difference.cause !== 'rewritten'
}

/** The keys, compared so that these differences no longer count. */
function mended(
  keys: NearMissesProps['keys'],
  differences: readonly Mendable[],
): NearMissesProps['keys'] {
  return keys.map((key, index) => {
    const normalise = { ...key.normalise }
    for (const { part, cause } of differences) if (part === index) normalise[cause] = true
    return { ...key, normalise }
  })
}

function titleOf(
  differences: readonly Difference[],
  names: readonly string[],
  t: Translate,
): string {
  const several = names.length > 1
  return differences
    .map(({ part, cause }) => {
      const words = t(`near.${cause}`)
      return several ? t('near.in-field', { cause: words, field: names[part] }) : words
    })
    .join(' + ')
}

function verbOf(differences: readonly Mendable[], t: Translate): string {
  const [first] = differences
  return first !== undefined && differences.length === 1 ? t(`fix.${first.cause}`) : t('near.fix')
}
