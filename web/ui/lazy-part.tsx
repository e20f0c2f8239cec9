// A part of a page that comes after what the page is for: its script is fetched when it is first drawn.
import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import { withLongerWords } from '../i18n/with-longer-words.ts'

/** The component `name` of a module; nothing (or `meanwhile`) stands in its place until it is there, also while Awase is out of reach. */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
  meanwhile: ReactNode = null,
): (props: Props) => ReactNode {
  const Part = lazy<ComponentType<Props>>(async () => ({
    default: (await withLongerWords(load))[name],
  }))
  return function LazyPart(props: Props) {
    const part = createElement(Part as ComponentType<Props>, props)
    return <Suspense fallback={meanwhile}>{part}</Suspense>
  }
}
