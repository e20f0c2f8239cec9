// A rim and a disc on the card that another session has selected.
import { useInternalNode, ViewportPortal } from '@xyflow/react'
import { useOthers } from '../../document/sync/others.ts'
import { useText } from '../../i18n/language.ts'
import { useJob } from '../../document/store.ts'
import { namedOthers, type NamedOther } from './named-others.ts'
import './others-on-cards.css'

export function OthersOnCards() {
  const t = useText()
  const here = namedOthers(
    useOthers(({ others }) => others),
    t,
  )
  const cards = new Set(here.flatMap(({ node }) => node ?? []))
  return (
    <ViewportPortal>
      {[...cards].map((card) => (
        <OthersOnCard key={card} card={card} here={here.filter(({ node }) => node === card)} />
      ))}
    </ViewportPortal>
  )
}

/** Nothing for a card that this session does not have, or has no more. */
function OthersOnCard({ card, here }: { card: string; here: readonly NamedOther[] }) {
  const t = useText()
  const drawn = useInternalNode(card)
  const name = useJob(({ document }) => document.nodes.find(({ id }) => id === card)?.name)
  if (drawn === undefined || name === undefined) return null
  const { x, y } = drawn.internals.positionAbsolute
  const { width, height } = drawn.measured
  const names = here.map(({ label }) => label).join(', ')
  const says = t('sync.on-card', { names, name })
  return (
    <div
      className="cv-others"
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      role="img"
      aria-label={says}
      data-card={card}
    >
      {here.slice(0, 3).map(({ tab, letters }) => (
        <span key={tab} title={says} aria-hidden>
          {letters}
        </span>
      ))}
    </div>
  )
}
