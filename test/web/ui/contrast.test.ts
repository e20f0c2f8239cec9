// Every text on every ground it can stand on keeps WCAG 2.2 AA, in both themes, as tokens.css says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colours = Readonly<Record<string, string>>

const css = readFileSync(new URL('../../../web/ui/style/tokens.css', import.meta.url), 'utf8')

function coloursOf(selector: string): Colours {
  const start = css.indexOf(selector)
  expect(start).toBeGreaterThanOrEqual(0)
  const block = css.slice(start).split('}')[0] ?? ''
  const found = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)]
  return Object.fromEntries(found.map((match) => [match[1] ?? '', match[2] ?? '']))
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function luminance(hex: string): number {
  const linear = channels(hex)
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return linear.reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at]!, 0)
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const families = ['source', 'shape', 'merge', 'case', 'mapping', 'destination']
const statuses = ['idle', 'stale', 'running', 'ok', 'warning', 'error']
const grounds = ['canvas', 'bg', 'surface', 'raised', 'sunken', 'hover']
const texts = ['ink', 'ink-2', 'ink-3', 'accent-ink', 'data-number', 'data-null', 'data-invisible']

const readable = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground])),
  ...[...families, ...statuses].flatMap((name) => [
    [`${name}-ink`, `${name}-tint`],
    [`${name}-ink`, 'surface'],
    [`${name}-ink`, 'sunken'],
    ['ink-2', `${name}-tint`],
    ['ink', `${name}-tint`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent-ink', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-3', 'accent-soft'],
  ['ink-inverse', 'ink'],
]
const visible = [
  ...[...families, ...statuses].flatMap((name) =>
    ['surface', 'canvas', 'sunken'].map((ground) => [`${name}-solid`, ground]),
  ),
  ...['surface', 'canvas', 'raised', 'sunken'].flatMap((ground) => [
    ['line-control', ground],
    ['focus', ground],
  ]),
]

const light = coloursOf(':root {')
const dark = { ...light, ...coloursOf(":root[data-theme='dark']") }

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_name, colours) => {
  function below(pairs: readonly (readonly string[])[], needed: number): string[] {
    return pairs
      .map(([fore, ground]) => {
        expect(colours).toHaveProperty([fore!])
        expect(colours).toHaveProperty([ground!])
        return { pair: `${fore} on ${ground}`, ratio: contrast(colours[fore!]!, colours[ground!]!) }
      })
      .filter(({ ratio }) => ratio < needed)
      .map(({ pair, ratio }) => `${pair} ${ratio.toFixed(2)}`)
  }

  it('keeps text at 4.5 to 1', () => {
    expect(below(readable, 4.5)).toEqual([])
  })

  it('keeps shapes and lines that mean something at 3 to 1', () => {
    expect(below(visible, 3)).toEqual([])
  })
})

it('gives both themes the same colours to set', () => {
  const own = Object.keys(coloursOf(":root[data-theme='dark']"))
  const optional = new Set(['text-2xs'])
  const missing = Object.keys(light).filter((name) => !own.includes(name) && !optional.has(name))
  expect(missing).toEqual([])
})
