// Two circles with the meant part filled: how a merge and its counts are told without words.
import './venn.css'

export type VennPart = 'both' | 'left' | 'right' | 'all'

export function Venn({ part }: { part: VennPart }) {
  return (
    <svg className="cv-venn" viewBox="0 0 20 13" aria-hidden>
      {part === 'both' && <path className="f" d="M10 2a5.4 5.4 0 0 1 0 9 5.4 5.4 0 0 1 0-9z" />}
      {(part === 'left' || part === 'all') && <circle className="f" cx="7" cy="6.5" r="5.4" />}
      {(part === 'right' || part === 'all') && <circle className="f" cx="13" cy="6.5" r="5.4" />}
      <circle cx="7" cy="6.5" r="5.4" />
      <circle cx="13" cy="6.5" r="5.4" />
    </svg>
  )
}
