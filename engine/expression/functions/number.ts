// Functions on numbers: exact arithmetic, stated rounding.
import {
  compareDecimals,
  decimalOf,
  divide,
  negate,
  remainder,
  rescale,
} from '../../value/decimal.ts'
import type { Decimal, Rounding } from '../../value/decimal.ts'
import { boundedNumber, countOf } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { Build, ExpressionType, FunctionEntry, Parameter } from './function-entry.ts'
import { RowFault } from './row-fault.ts'

const number: Parameter = { name: 'number', type: 'number' }
const places: Parameter = { name: 'places', type: 'integer', optional: true }
const placesLimit = 100

/** Integer while all arguments are. */
export function commonNumber(types: readonly ExpressionType[]): ExpressionType {
  return types.includes('decimal') ? 'decimal' : 'integer'
}

function rounding(how: Rounding): Build {
  return strict((value: Decimal, scale: Decimal = decimalOf(0)) =>
    boundedNumber(rescale(value, countOf(scale, -placesLimit, placesLimit), how)),
  )
}

/** Rounded without places is whole. */
function roundedType(types: readonly ExpressionType[]): ExpressionType {
  return types.length === 1 ? 'integer' : 'decimal'
}

function extreme(sign: 1 | -1): Build {
  return strict((...values: Decimal[]) =>
    values.reduce((best, value) => (compareDecimals(value, best) * sign > 0 ? value : best)),
  )
}

/** Refuses zero. */
export function divisor(value: Decimal): Decimal {
  if (value.digits === 0) throw new RowFault('formula.divide-by-zero')
  return value
}

export const numberFunctions: readonly FunctionEntry[] = [
  {
    name: 'round',
    alsoCalled: ['runden', '四捨五入'],
    parameters: [number, places],
    result: roundedType,
    build: rounding('half-up'),
    says: {
      en: 'Rounded to so many places, halves away from zero (2.5 → 3); negative places round before the point.',
      ja: '指定した桁で四捨五入します（2.5 → 3）。負の桁数では整数部を丸めます。',
      de: 'Kaufmännisch gerundet auf so viele Stellen (2,5 → 3); negative Stellen runden vor dem Komma.',
    },
    example: ['round(1234.565, 2)', '1234.57'],
  },
  {
    name: 'round_even',
    parameters: [number, places],
    result: roundedType,
    build: rounding('half-even'),
    says: {
      en: 'Rounded to so many places, halves to the even neighbour (2.5 → 2).',
      ja: '指定した桁で丸め、ちょうど半分は偶数側にします（2.5 → 2）。',
      de: 'Gerundet auf so viele Stellen, Hälften zur geraden Ziffer (2,5 → 2).',
    },
    example: ['round_even(1234.565, 2)', '1234.56'],
  },
  {
    name: 'floor',
    alsoCalled: ['rounddown', 'abrunden', '切り捨て'],
    parameters: [number, places],
    result: roundedType,
    build: rounding('floor'),
    says: {
      en: 'Rounded down, towards the smaller number.',
      ja: '小さいほうへ切り下げます。',
      de: 'Abgerundet, zur kleineren Zahl hin.',
    },
    example: ['floor(-1.5)', '-2'],
  },
  {
    name: 'ceil',
    alsoCalled: ['ceiling', 'roundup', 'aufrunden', '切り上げ'],
    parameters: [number, places],
    result: roundedType,
    build: rounding('ceiling'),
    says: {
      en: 'Rounded up, towards the larger number.',
      ja: '大きいほうへ切り上げます。',
      de: 'Aufgerundet, zur größeren Zahl hin.',
    },
    example: ['ceil(1.01, 1)', '1.1'],
  },
  {
    name: 'truncate',
    alsoCalled: ['trunc', 'kürzen'],
    parameters: [number, places],
    result: roundedType,
    build: rounding('towards-zero'),
    says: {
      en: 'Further places cut off.',
      ja: '指定した桁より下を切り捨てます。',
      de: 'Weitere Stellen abgeschnitten.',
    },
    example: ['truncate(-1.59, 1)', '-1.5'],
  },
  {
    name: 'abs',
    alsoCalled: ['betrag', '絶対値'],
    parameters: [number],
    result: commonNumber,
    build: strict((value: Decimal) => (value.digits < 0 ? negate(value) : value)),
    says: {
      en: 'The number without its sign.',
      ja: '絶対値を返します。',
      de: 'Die Zahl ohne Vorzeichen.',
    },
    example: ['abs(-12.50)', '12.50'],
  },
  {
    name: 'sign',
    alsoCalled: ['vorzeichen'],
    parameters: [number],
    result: 'integer',
    build: strict(({ digits }: Decimal) => decimalOf(digits < 0 ? -1 : digits > 0 ? 1 : 0)),
    says: {
      en: '-1, 0 or 1, as the number is negative, zero or positive.',
      ja: '負なら -1、0 なら 0、正なら 1 を返します。',
      de: '-1, 0 oder 1, je nachdem ob die Zahl negativ, null oder positiv ist.',
    },
    example: ['sign(-0.01)', '-1'],
  },
  {
    name: 'mod',
    alsoCalled: ['rest', 'remainder', '剰余'],
    parameters: [number, { name: 'divisor', type: 'number' }],
    result: commonNumber,
    build: strict((a: Decimal, b: Decimal) => remainder(a, divisor(b))),
    says: {
      en: 'What is left after division, with the sign of the first number; also written %.',
      ja: '割り算の余り（符号は最初の数と同じ）。% とも書けます。',
      de: 'Der Rest der Division, mit dem Vorzeichen der ersten Zahl; auch als % geschrieben.',
    },
    example: ['mod(-7, 3)', '-1'],
  },
  {
    name: 'divide',
    parameters: [number, { name: 'divisor', type: 'number' }, { name: 'places', type: 'integer' }],
    result: 'decimal',
    build: strict((a: Decimal, b: Decimal, scale: Decimal) =>
      boundedNumber(divide(a, divisor(b), countOf(scale, 0, placesLimit), 'half-even')),
    ),
    says: {
      en: 'Divided with exactly so many places, halves to the even neighbour.',
      ja: '指定した小数桁数まで割ります。ちょうど半分は偶数側に丸めます。',
      de: 'Dividiert mit genau so vielen Stellen, Hälften zur geraden Ziffer.',
    },
    example: ['divide(2, 3, 4)', '0.6667'],
  },
  {
    name: 'least',
    alsoCalled: ['min', 'minimum', '最小'],
    parameters: [{ ...number, repeats: true }],
    result: commonNumber,
    build: extreme(-1),
    says: {
      en: 'The smallest of the numbers; null when one is null.',
      ja: '最も小さい数。null が一つでもあれば null です。',
      de: 'Die kleinste der Zahlen; null, wenn eine null ist.',
    },
    example: ['least(3, 1.5, 2)', '1.5'],
  },
  {
    name: 'greatest',
    alsoCalled: ['max', 'maximum', '最大'],
    parameters: [{ ...number, repeats: true }],
    result: commonNumber,
    build: extreme(1),
    says: {
      en: 'The largest of the numbers; null when one is null.',
      ja: '最も大きい数。null が一つでもあれば null です。',
      de: 'Die größte der Zahlen; null, wenn eine null ist.',
    },
    example: ['greatest(3, 1.5, 2)', '3'],
  },
]
