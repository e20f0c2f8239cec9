// Our tables against Python's codecs: every code, both ways. The hashes are of dumps made with Python 3.11:
//   decoding: '\n'.join('%s %04x' % (bytes.hex(), ord(text))) over all single bytes, then all pairs that give one character
//   encoding: '\n'.join('%04x %s' % (codePoint, bytes.hex())) over all code points that can be encoded
// EUC-JP: also 8F and two bytes. ISO-2022-JP: pairs between ESC $ B and ESC ( B, single bytes between ESC ( J and ESC ( B, 21 to 5F between
// ESC ( I and ESC ( B; ESC itself is not encoded by us, for it would switch modes. In both, a code of rows 2D and 79 to 7C that Python's euc_jp
// lacks is what its cp932 has at the same row and cell, and is written where nothing else is (the lowest code first).
import { describe, expect, test } from 'vitest'
import { encodings } from '../../../../engine/formats/csv/format.ts'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { sha256 } from '../bytes.ts'
import { proveCp932 } from './cp932-proof.ts'
import { decodingDump, encodingDump } from './dumps.ts'

const expected: Record<Exclude<Encoding, 'utf-8'>, { decoding: string; encoding: string }> = {
  'windows-1250': {
    decoding: 'd76df78690309c65c3b38d547a90098c50930f93b776717e1bd695152cfcc6f9',
    encoding: '9b7530956a69e3b5611102fce5a000815eefcc3e4c75f61e5221ab2a8ece810b',
  },
  'windows-1251': {
    decoding: 'd760fe5a406e88218f4e83ef0a1ba1df545638ab88db94bc9ee8e9d5e809a24f',
    encoding: '9d518140f91aedff461e2949e1f4ab3755ddbacffef68a3b098871cdf6249c0f',
  },
  'windows-1252': {
    decoding: '8839bb0dbd405089c2d565446945c4cba6961e3838063bae4627252ecb6f0ddd',
    encoding: '73ccd617ab298cf23d3c1391b5155239168a52f8a87341aac0b1e7fe999de311',
  },
  'windows-1253': {
    decoding: 'b4bf07b698c2a0178ce4bcaabb8deacb97c9b5e0953a158a87ed3b83a5c1fdb8',
    encoding: '09fc55d839dcc82df3701ee72497e81619daa307dbb477b0b442dc20f0f18f5b',
  },
  'windows-1254': {
    decoding: '81cf0fa8fb9cc8786d5372499fa2aea6023379cc38390e320ab959380cda6c81',
    encoding: '972feb11b80ebe5ace716d4f1664d73b09e851f08929ca7c765e9911eacb6519',
  },
  'windows-1257': {
    decoding: '258f1814a980fcde37005fbbe4a99e0141ca7b4fbcc788a220647abd9dd7dff6',
    encoding: '230afcfadae60680ba45a9f87f578cdbd7dcaded0ca3de87572519c1f8830e49',
  },
  'iso-8859-1': {
    decoding: 'bac7c18840187f6dfe5f490f3baab26526c32372b8f33975724be9a1384c41e1',
    encoding: 'bb75f3392233aed33990d2e0d100475e89a1e8428254fcd9728be4467e0cf5a0',
  },
  'iso-8859-2': {
    decoding: '8d4ee1c8555c315ed6d39ce994387e3021d36291de94ad9a38b47a922902ff58',
    encoding: '843c8175713ee0a3cc6f7f82c5f7d5250b0ec6854b699d79a5633080ac600f92',
  },
  'iso-8859-5': {
    decoding: '5de76a2f5887100015eacb4de4c0db0e11abba70ed26b1d63ce72189bf121ba8',
    encoding: '72637bc77286976fd1f83d9b82c4ecafdb4d89fe403bc19964251781e6824573',
  },
  'iso-8859-7': {
    decoding: '23b1260fb44cdc8d92358e3067ee4171a23fc0ff4072f321186ffddfb03affb7',
    encoding: '5cd568c4635c48b1e7ba059d332502cad6fc3c580d23993da6b457048c6138fa',
  },
  'iso-8859-9': {
    decoding: '6eb5e8cf4fecd4bb215ad90705c420b610bdaf3ce79ab5166570bc00f8b5b741',
    encoding: 'f6bad70b18fb43b2d27a2ca7cae449d23c51702f3c74ee0ec94e7eb4a74ecd32',
  },
  'iso-8859-15': {
    decoding: '27ba1e22394bc59547b1bd7f301a2b86a2e9063250f5fb8afea4d9f063a8ee6c',
    encoding: '704e0050ee435a9fe54498c9a818593f7bd85b3e434905f32f58c4de27f5987c',
  },
  'euc-jp': {
    decoding: '4299be26658c8ed3764cb2e7a9b88a902bfd21ee10d2bbd7e878df0a21ae7f44',
    encoding: '07f4449e2ba8fad735a610d2409a5d5e44363f5b9077411b252e1ac9cbd72708',
  },
  'utf-16le': {
    decoding: '6d74c73e82a6e88a0ba45b6ce56f2d4af1806b37855d4380a04300bf9b85dd84',
    encoding: '26178a0c44d906796cd75440619e7be4e4dd8f3af255ec40c544564afa6071a6',
  },
  'utf-16be': {
    decoding: '0a083b0823fd463eb3eccbf596e37f3db8b0b597cf2588f28a040c5a6ce867e9',
    encoding: '91baa6579316546fd4f01230446f15ba7cca23c60bfaa999c0244f64610b8846',
  },
  shift_jis: {
    decoding: '0c761233fda01447acd07165c035bab5c2c6491209077090102bc7bb75cae6a0',
    encoding: '67e2592fd5a4573f102122b372a140529553af6a2354ae4c8b759e8e6cdc4c72',
  },
  'iso-2022-jp': {
    decoding: '5797d0512e26f7591253dd27ddb5ad9d19d824edbd296c190932c58eb1480395',
    encoding: '1b18937bb16529d682ca94c26d0563c968b98da2baf8ab38ec4c687863203ed7',
  },
}

describe.each(encodings.filter((encoding) => encoding !== 'utf-8'))('%s', (encoding) => {
  test('decodes every byte and pair as Python does', () => {
    expect(sha256(decodingDump(encoding))).toBe(expected[encoding].decoding)
  })

  test('encodes every character as Python does, and no other', () => {
    expect(sha256(encodingDump(encoding))).toBe(expected[encoding].encoding)
  })
})

test('UTF-8 needs no encoder', () => {
  expect(newEncoder('utf-8')).toBeUndefined()
})

test('Shift_JIS is cp932 code by code, and nothing is replaced in silence', async () => {
  const result = await proveCp932()
  expect(result).toMatchObject({ decoded: 9800, encoded: 9408, differing: 0, replaced: 0 })
  expect(result.written).toBe(result.encoded)
  expect(result.written + result.refused).toBe(0x110000 - 0x800)
})
