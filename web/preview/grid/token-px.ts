// A token of the density and the window in use, in pixels.
import { useEffect, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'

export function useTokenPx(name: string, otherwise: number): number {
  const density = usePreferences((preferences) => preferences.density)
  const [px, setPx] = useState(otherwise)
  useEffect(() => {
    const read = (): void => {
      const value = parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name))
      if (Number.isFinite(value)) setPx(value)
    }
    read()
    // A low window has tokens of its own.
    addEventListener('resize', read)
    return () => removeEventListener('resize', read)
  }, [name, density])
  return px
}
