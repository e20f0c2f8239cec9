// A bar of tools: one stop of Tab, arrow keys go along it. Tab comes back to the tool that was used last.
import { useLayoutEffect, useRef, type ComponentProps, type KeyboardEvent } from 'react'

export interface ToolbarProps extends ComponentProps<'div'> {
  /** Said by screen readers. */
  label: string
  orientation?: 'horizontal' | 'vertical'
}

export function Toolbar({ label, orientation = 'horizontal', ...rest }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  // After every drawing: a tool may be new, or gone.
  useLayoutEffect(() => makeOneStop(bar.current))
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      onFocus={({ currentTarget, target }) => makeOneStop(currentTarget, target)}
      onKeyDown={(event) => stepTo(event, orientation)}
      {...rest}
    />
  )
}

function toolsOf(bar: Element): HTMLElement[] {
  const tools = bar.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')
  return [...tools].filter((tool) => tool.checkVisibility())
}

/** Only `at` is a stop; without it the one that was, or else the first. */
function makeOneStop(bar: Element | null, at?: Element): void {
  if (bar === null) return
  const tools = toolsOf(bar)
  const before = tools.find((tool) => tool.getAttribute('tabindex') === '0')
  const stop = tools.find((tool) => tool === at) ?? before ?? tools[0]
  for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1
}

const steps = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1 },
  vertical: { ArrowUp: -1, ArrowDown: 1 },
} as const satisfies Record<string, Record<string, number>>

function stepTo(event: KeyboardEvent<HTMLElement>, orientation: keyof typeof steps): void {
  const tools = toolsOf(event.currentTarget)
  const at = tools.findIndex((tool) => tool === document.activeElement)
  const step = (steps[orientation] as Record<string, number>)[event.key]
  const to = step === undefined ? { Home: 0, End: -1 }[event.key] : (at + step) % tools.length
  if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  tools.at(to)?.focus()
}
