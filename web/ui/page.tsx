// The page frame: top bar (where you are, state, verbs) and a scrolling body. Sets the title of the tab.
import { useEffect, type ReactNode } from 'react'
import { useText } from '../i18n/language.ts'

export interface TopBarProps {
  /** Links that lead here. */
  crumbs?: readonly ReactNode[]
  title: ReactNode
  /** Badges beside the title. */
  state?: ReactNode
  /** Verbs at the right; the one primary button last. */
  verbs?: ReactNode
}

export function TopBar({ crumbs = [], title, state, verbs }: TopBarProps) {
  return (
    <header className="topbar">
      {crumbs.map((crumb, index) => (
        <span className="crumb" key={index}>
          {crumb} <span>/</span>
        </span>
      ))}
      <h1 title={typeof title === 'string' ? title : undefined}>{title}</h1>
      {state}
      <span className="flex-1" />
      {verbs}
    </header>
  )
}

export interface PageProps extends TopBarProps {
  /** For the browser's tab when `title` is not plain text. */
  tabTitle?: string
  children: ReactNode
}

export function Page({ children, tabTitle, ...bar }: PageProps) {
  useTabTitle(tabTitle ?? (typeof bar.title === 'string' ? bar.title : null))
  return (
    <div className="page">
      <TopBar {...bar} />
      <main className="page-body">{children}</main>
    </div>
  )
}

/** Names the browser's tab. */
export function useTabTitle(title: string | null): void {
  const t = useText()
  useEffect(() => {
    document.title = title === null ? t('app.name') : `${title} · ${t('app.name')}`
  })
}
