// The lines in sight of a list of hundreds, each as high as it is. The line that somebody is in stays, else scrolling would take the focus away.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'

export interface LongListProps {
  count: number
  keyOf: (index: number) => string | number
  line: (index: number) => ReactNode
  /** Pixels, about. */
  lineHeightPx: number
  /** The line that somebody is in, or is led to. */
  at: number
  onAt: (index: number) => void
  /** Brings a line into sight and the focus to what can be focused in it. */
  ref?: Ref<LongListHandle>
}

export interface LongListHandle {
  focus: (index: number) => void
}

export function LongList({ count, keyOf, line, lineHeightPx, at, onAt, ref }: LongListProps) {
  const list = useRef<HTMLDivElement>(null)
  const wish = useRef<number | null>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    getItemKey: keyOf,
    estimateSize: () => lineHeightPx,
    overscan: 6,
    rangeExtractor: (range) => withLine(defaultRangeExtractor(range), at, count),
  })
  useImperativeHandle(ref, () => ({
    focus: (index) => {
      wish.current = index
      rows.scrollToIndex(index)
      onAt(index)
    },
  }))
  useEffect(() => {
    const wished = list.current?.querySelector<HTMLElement>(
      `[data-index="${wish.current}"] :is(input, button)`,
    )
    if (wished == null) return
    wish.current = null
    wished.focus({ preventScroll: true })
  })
  return (
    <div ref={list} className="in-long">
      <div role="list" className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={count}
            data-index={index}
            className="in-long-line"
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => onAt(index)}
          >
            {line(index)}
          </div>
        ))}
      </div>
    </div>
  )
}

function withLine(drawn: readonly number[], at: number, count: number): number[] {
  const all = at >= 0 && at < count ? [...drawn, at] : drawn
  return [...new Set(all)].toSorted((a, b) => a - b)
}
