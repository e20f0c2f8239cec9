// A word on hover and focus. Never the only place of a meaning.
import { cloneElement, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { ReactElement, ReactNode, SyntheticEvent } from 'react'
import { placeBeside, type Side } from './tooltip-place.ts'
import { hide, showSoon, useTip, type Tip } from './tooltip-turn.ts'

type Handler = (event: never) => void
type Pointed = Partial<Record<(typeof handled)[number], Handler>>
const handled = ['onPointerEnter', 'onPointerLeave', 'onPointerDown', 'onFocus', 'onBlur'] as const

export interface TooltipProps {
  text: ReactNode
  /** One element that takes handlers. */
  children: ReactElement<Pointed>
  side?: Side
}

export function Tooltip({ text, children, side = 'bottom' }: TooltipProps) {
  const owner = useId()
  useEffect(() => () => hide(owner), [owner])
  const show = (target: Element) => showSoon({ owner, target, text, side })
  const ours: Required<Pointed> = {
    onPointerEnter: ({ currentTarget, pointerType }: React.PointerEvent) =>
      pointerType !== 'touch' && show(currentTarget),
    onPointerLeave: () => hide(owner),
    onPointerDown: () => hide(owner),
    onFocus: ({ currentTarget }: React.FocusEvent) =>
      currentTarget.matches(':focus-visible') && show(currentTarget),
    onBlur: () => hide(owner),
  }
  return cloneElement(children, bothOf(children.props, ours))
}

/** The element's own handlers run first. */
function bothOf(own: Pointed, ours: Required<Pointed>): Pointed {
  const both = handled.map((name) => [
    name,
    (event: SyntheticEvent) => {
      own[name]?.(event as never)
      ours[name](event as never)
    },
  ])
  return Object.fromEntries(both) as Pointed
}

/** Once in the page: where the one tooltip stands that shows. */
export function TooltipGround() {
  const tip = useTip((state) => state.tip)
  return tip === null ? null : <OpenTip key={tip.owner} tip={tip} />
}

function OpenTip({ tip: { owner, target, text, side } }: { tip: Tip }) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shown = box.current
    if (shown === null) return
    // In the top layer, also above a dialog.
    shown.showPopover()
    const room = { width: innerWidth, height: innerHeight }
    const at = placeBeside(
      target.getBoundingClientRect(),
      shown.getBoundingClientRect(),
      side,
      room,
    )
    shown.style.left = `${at.left}px`
    shown.style.top = `${at.top}px`
  }, [target, text, side])
  useEffect(() => describe(target, id), [target, id])
  useEffect(() => closeOn(['keydown', 'scroll'], () => hide(owner)), [owner])
  return (
    <div ref={box} id={id} popover="manual" role="tooltip" className="tooltip">
      {text}
    </div>
  )
}

function describe(target: Element, id: string): (() => void) | undefined {
  if (target.hasAttribute('aria-describedby')) return undefined
  target.setAttribute('aria-describedby', id)
  return () => target.removeAttribute('aria-describedby')
}

function closeOn(events: readonly string[], close: () => void): () => void {
  for (const name of events) addEventListener(name, close, { capture: true })
  return () => {
    for (const name of events) removeEventListener(name, close, { capture: true })
  }
}
