// Tabs over one panel; they fade out at the right rather than wrap.
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useFormat } from '../i18n/format.ts'

export interface TabsProps<V extends string> {
  value: V
  tabs: readonly { value: V; label: ReactNode; count?: number }[]
  onChange: (value: V) => void
  label: string
  /** Content of the tab that is open. */
  children: ReactNode
}

export function Tabs<V extends string>({ value, tabs, onChange, label, children }: TabsProps<V>) {
  const format = useFormat()
  return (
    <Radix.Root
      value={value}
      className="flex min-h-0 flex-1 flex-col"
      onValueChange={(next) => {
        const tab = tabs.find((candidate) => candidate.value === next)
        if (tab !== undefined) onChange(tab.value)
      }}
    >
      <Radix.List className="tabs" aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value}>
            {tab.label}
            {tab.count !== undefined && <small className="num">{format.count(tab.count)}</small>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      <Radix.Content value={value} className="min-h-0 flex-1 overflow-auto" tabIndex={-1}>
        {children}
      </Radix.Content>
    </Radix.Root>
  )
}
