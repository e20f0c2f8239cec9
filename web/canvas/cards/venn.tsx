// Two circles with the meant part filled: how a merge and its counts are told without words.
import './venn.css'

export type VennPart = 'both' | 'left' | 'right' | 'all' | 'left-only' | 'right-only'

/** Between the points where the circles meet: how the rim goes down, and how it comes back. */
const rims: Partial<Record<VennPart, readonly [string, string]>> = {
  both: ['0 1', '1'],
  'left-only': ['1 0', '1'],
  'right-only': ['1 1', '0'],
}

export function Venn({ part }: { part: VennPart }) {
  const rim = rims[part]
  return (
    <svg className="cv-venn" viewBox="0 0 20 13" aria-hidden>
      {rim && <path className="f" d={`M10 2a5.4 5.4 0 ${rim[0]} 0 9 5.4 5.4 0 0 ${rim[1]} 0-9z`} />}
      {(part === 'left' || part === 'all') && <circle className="f" cx="7" cy="6.5" r="5.4" />}
      {(part === 'right' || part === 'all') && <circle className="f" cx="13" cy="6.5" r="5.4" />}
      <circle cx="7" cy="6.5" r="5.4" />
      <circle cx="13" cy="6.5" r="5.4" />
    </svg>
  )
}
