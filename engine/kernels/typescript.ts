// The kernels in TypeScript: four bytes at a time where it pays.
import type { LinearMemory } from './linear-memory.ts'
import type { Kernels } from './kernels.ts'
import { chooseRows, selectRows } from './choose.ts'
import { addText, canonicalNumbers, codeNumbers, codeTexts } from './codes.ts'
import { emitRows } from './emit.ts'
import { encodeByTable } from './encode.ts'
import { addKeys, findKeys, frameKeys, moveKeys } from './keys.ts'
import { packRecords } from './records.ts'
import { countLines, scanRows } from './scan.ts'
import { rawSlices, recordSlices } from './slices.ts'
import { validUtf8 } from './utf8.ts'

const lf = 10

export function typeScriptKernels(memory: LinearMemory): Kernels {
  return {
    scan: (start, end, positions, capacity, info, dialect) =>
      scanRows(memory, { start, end, positions, capacity, info }, dialect),
    isRectangular(positions, rows, fields) {
      const { u8, u32 } = memory
      let at = (positions >>> 2) + fields - 1
      for (let row = 0; row < rows; row++, at += fields) if (u8[u32[at]!] !== lf) return false
      return true
    },
    validUtf8: (start, end) => validUtf8(memory, start, end),
    countLines: (start, end) => countLines(memory.u8, start, end),
    rawSlices: (...region) => rawSlices(memory, ...region),
    recordSlices: (...region) => recordSlices(memory, ...region),
    codeTexts: (...region) => codeTexts(memory, ...region),
    addText: (...region) => addText(memory, ...region),
    codeNumbers: (...region) => codeNumbers(memory, ...region),
    chooseRows: (...region) => chooseRows(memory, ...region),
    selectRows: (...region) => selectRows(memory, ...region),
    canonicalNumbers: (...region) => canonicalNumbers(memory, ...region),
    addKeys: (...region) => addKeys(memory, ...region),
    findKeys: (...region) => findKeys(memory, ...region),
    moveKeys: (...region) => moveKeys(memory, ...region),
    frameKeys: (...region) => frameKeys(memory, ...region),
    packRecords: (...region) => packRecords(memory, ...region),
    encodeByTable: (...region) => encodeByTable(memory, ...region),
    emitRows: (...region) => emitRows(memory, ...region),
  }
}
