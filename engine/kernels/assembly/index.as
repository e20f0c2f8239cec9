// The kernels in AssemblyScript: unmanaged memory, no runtime, no static data. `Kernels` (kernels.ts) says what each one does;
// its TypeScript twins say it again, and the tests hold them against each other.
export { scan, isRectangular, countLines } from './scan'
export { validUtf8 } from './utf8'
export { rawSlices, recordSlices } from './slices'
export { emitRows } from './emit'
export { chooseRows, selectRows } from './choose'
export { addText, canonicalNumbers, codeNumbers, codeTexts } from './codes'
export { addKeys, findKeys, frameKeys, moveKeys } from './keys'
export { packRecords } from './records'
export { encodeByTable } from './encode'
