// A long list that is drawn as far as somebody scrolls: hundreds of controls at once would stop the page.
import { useEffect, useRef, useState, type ReactNode } from 'react'

const step = 20
/** Drawn ahead of what can be seen. */
const ahead = '600px'

/** How many of `total` to draw, `least` among them, and what stands at the end of them. */
export function useGrowing(total: number, least = 0): { shown: number; end: ReactNode } {
  const [wanted, setWanted] = useState(() => Math.max(step, least + step))
  const more = wanted < total
  return {
    shown: Math.min(wanted, total),
    end: more && <End key={wanted} onSight={() => setWanted((before) => before + step)} />,
  }
}

function End({ onSight }: { onSight: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && onSight(),
      { rootMargin: ahead },
    )
    observer.observe(end.current!)
    return () => observer.disconnect()
    // Mounted anew for each piece.
  }, [])
  return <div ref={end} aria-hidden className="h-px" />
}
