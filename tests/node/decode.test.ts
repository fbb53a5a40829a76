import { describe, expect, it } from 'vitest'
import { decode, looksBinary } from '../../lib/node/decode.ts'

/** Bytes from ASCII text with the other bytes as hex between braces: `<p>{d5feb8ae}</p>`. */
const bytes = (text: string): Uint8Array =>
  Buffer.concat(
    text
      .split(/(\{[0-9a-f ]*\})/)
      .map(part =>
        part.startsWith('{') ? Buffer.from(part.replace(/[{} ]/g, ''), 'hex') : Buffer.from(part, 'latin1'),
      ),
  )

// 政府信息公开 in three encodings, 政府資訊公開 in Big5.
const GBK = '{d5fe b8ae d0c5 cfa2 b9ab bfaa}'
const UTF8 = '{e694bf e5ba9c e4bfa1 e681af e585ac e5bc80}'
const BIG5 = '{ac46 a9b2 b8ea b054 a4bd b67d}'
const UTF16LE = (ascii: string): string =>
  Array.from(ascii, character => `${character}{00}`)
    .join('')
    .replaceAll('#{00}', '{3f65 9c5e e14f 6f60 6c51 005f}')
const UTF16BE = (ascii: string): string =>
  Array.from(ascii, character => `{00}${character}`)
    .join('')
    .replaceAll('{00}#', '{653f 5e9c 4fe1 606f 516c 5f00}')

describe('decode', () => {
  it.each([
    ['UTF-8, nothing declared', `<p>${UTF8}</p>`, 'utf-8', null, false, '<p>政府信息公开</p>'],
    ['UTF-8, declared', `<meta charset="utf-8"><p>${UTF8}</p>`, 'utf-8', 'utf-8', false, '政府信息公开'],
    ['UTF-8 with BOM', `{efbbbf}<p>${UTF8}</p>`, 'utf-8', 'utf-8', false, '<p>政府信息公开</p>'],
    ['GBK, declared gb2312', `<meta charset=gb2312><p>${GBK}</p>`, 'gb18030', 'gb18030', false, '政府信息公开'],
    ['GBK, declared gbk', `<meta charset=' GBK '><p>${GBK}</p>`, 'gb18030', 'gb18030', false, '政府信息公开'],
    ['GBK, nothing declared', `<p>${GBK}</p>`, 'gb18030', null, false, '政府信息公开'],
    ['GB18030 four bytes', `<meta charset=gb18030><p>${GBK}{8130 8130}</p>`, 'gb18030', 'gb18030', false, '公开\u0080'],
    ['a rare character of GBK', `<meta charset=gb2312><p>{88d2}</p>`, 'gb18030', 'gb18030', false, '<p>堃</p>'],
    ['Big5, declared', `<meta charset="big5"><p>${BIG5}</p>`, 'big5', 'big5', false, '政府資訊公開'],
    ['Big5, nothing declared', `<p>${BIG5}</p>`, 'big5', null, false, '政府資訊公開'],
    ['UTF-16LE with BOM', `{fffe}${UTF16LE('<p>#</p>')}`, 'utf-16le', 'utf-16le', false, '<p>政府信息公开</p>'],
    ['UTF-16BE with BOM', `{feff}${UTF16BE('<p>#</p>')}`, 'utf-16be', 'utf-16be', false, '<p>政府信息公开</p>'],
    ['UTF-16LE without BOM', UTF16LE('<html><p>#</p>'), 'utf-16le', null, false, '<html><p>政府信息公开</p>'],
    ['UTF-16BE without BOM', UTF16BE('<html><p>#</p>'), 'utf-16be', null, false, '<html><p>政府信息公开</p>'],
    ['ASCII, nothing declared', '<p>abc</p>', 'utf-8', null, false, '<p>abc</p>'],
    ['ASCII, declared gb2312', '<meta charset=gb2312><p>abc</p>', 'gb18030', 'gb18030', false, '<p>abc</p>'],
    ['Latin 1, declared', '<meta charset=iso-8859-1><p>caf{e9}</p>', 'windows-1252', 'windows-1252', false, 'café'],
    ['empty', '', 'utf-8', null, false, ''],
  ])('reads %s', (_, source, encoding, declared, mismatch, text) => {
    const decoded = decode(bytes(source))
    expect(decoded).toMatchObject({ encoding, declared, mismatch })
    expect(decoded.text).toContain(text)
  })

  it.each([
    ['UTF-8 declared, GBK bytes', `<meta charset="utf-8"><p>${GBK}</p>`, 'gb18030', 'utf-8', '政府信息公开'],
    ['UTF-8 declared, Big5 bytes', `<meta charset="utf-8"><p>${BIG5}</p>`, 'big5', 'utf-8', '政府資訊公開'],
    ['gb2312 declared, UTF-8 bytes', `<meta charset="gb2312"><p>${UTF8}</p>`, 'utf-8', 'gb18030', '政府信息公开'],
    ['gb2312 declared, Big5 bytes', `<meta charset="gb2312"><p>${BIG5}${BIG5}</p>`, 'big5', 'gb18030', '政府資訊公開'],
    ['big5 declared, GBK bytes', `<meta charset="big5"><p>${GBK}${GBK}</p>`, 'gb18030', 'big5', '政府信息公开'],
    ['big5 declared, UTF-8 bytes', `<meta charset="big5"><p>${UTF8}</p>`, 'utf-8', 'big5', '政府信息公开'],
    ['iso-8859-1 declared, GBK bytes', `<meta charset="iso-8859-1"><p>${GBK}</p>`, 'gb18030', 'windows-1252', '政府'],
    [
      'gb2312 declared, UTF-16LE with BOM',
      `{fffe}${UTF16LE('<meta charset="gb2312"><p>#</p>')}`,
      'utf-16le',
      'gb18030',
      '政府信息公开',
    ],
    [
      'utf-8 declared, UTF-16BE without BOM',
      UTF16BE('<meta charset="utf-8"><p>#</p>'),
      'utf-16be',
      'utf-8',
      '政府信息公开',
    ],
    ['gb2312 declared, BOM of UTF-8', `{efbbbf}<meta charset="gb2312"><p>${UTF8}`, 'utf-8', 'gb18030', '政府信息公开'],
    ['BOM of UTF-8 before GBK bytes', `{efbbbf}<p>${GBK}${GBK}</p>`, 'gb18030', 'utf-8', '政府信息公开'],
  ])('believes the bytes: %s', (_, source, encoding, declared, text) => {
    const decoded = decode(bytes(source))
    expect(decoded).toMatchObject({ encoding, declared, mismatch: true })
    expect(decoded.text).toContain(text)
  })

  it.each([
    ['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=GB2312" />', 'gb18030', 'GB2312'],
    ['an unquoted value', '<META CHARSET=gbk>', 'gb18030', 'gbk'],
    ['an XML declaration', '<?xml version="1.0" encoding="gb2312"?>', 'gb18030', 'gb2312'],
    ['the first of two', '<meta charset="big5"><meta charset="utf-8">', 'big5', 'big5'],
    ['the first that is known', '<meta charset="chinese-simple"><meta charset="gbk">', 'gb18030', 'gbk'],
    ['content without http-equiv', '<meta name="a" content="text/html; charset=gbk">', null, null],
    ['a value without a name', '<meta http-equiv="content-type" content="text/html; charset">', null, null],
    ['a comment', '<!-- <meta charset="gbk"> -->', null, null],
    ['a script', '<script>"<meta charset=gbk>"</script>', null, null],
    ['the body', '<body><meta charset="gbk">', null, null],
    ['a meta after 1,024 bytes', `<!--${'x'.repeat(3_000)}--><meta charset="gbk">`, 'gb18030', 'gbk'],
    ['utf-16, which ASCII cannot declare', '<meta charset="utf-16">', 'utf-8', 'utf-16'],
  ])('reads the declaration in %s', (_, head, declared, label) => {
    expect(decode(bytes(head))).toMatchObject({ declared, label, mismatch: false })
  })

  it('puts HTTP before meta, and BOM before both', () => {
    const gbk = bytes(`<meta charset="utf-8"><p>${GBK}</p>`)
    expect(decode(gbk, { httpCharset: 'gb2312' })).toMatchObject({
      encoding: 'gb18030',
      declaredBy: 'http',
      label: 'gb2312',
      mismatch: false,
    })
    const bom = bytes(`{efbbbf}<p>${UTF8}</p>`)
    expect(decode(bom, { httpCharset: 'utf-8' })).toMatchObject({ declaredBy: 'bom', label: 'utf-8', mismatch: false })
    expect(decode(bom, { httpCharset: 'gbk' })).toMatchObject({ encoding: 'utf-8', declaredBy: 'http', mismatch: true })
    expect(decode(gbk, { httpCharset: 'nonsense' })).toMatchObject({ declaredBy: 'meta', encoding: 'gb18030' })
  })

  it.each([
    ['UTF-8 cut inside a character', `<meta charset="utf-8"><p>${UTF8}{e694}`, 'utf-8', '政府信息公开'],
    ['UTF-8 with one bad byte', `<meta charset="utf-8"><p>${UTF8}{ff}${UTF8}</p>`, 'utf-8', '政府信息公开'],
    ['GBK cut inside a character', `<meta charset="gb2312"><p>${GBK}{d5}`, 'gb18030', '政府信息公开'],
    ['GBK cut, nothing declared', `<p>${GBK}{d5}`, 'gb18030', '政府信息公开'],
    ['UTF-16 cut inside a unit', `{fffe}${UTF16LE('<p>#')}a`, 'utf-16le', '政府信息公开'],
  ])('survives %s', (_, source, encoding, text) => {
    const decoded = decode(bytes(source))
    expect(decoded).toMatchObject({ encoding, mismatch: false })
    expect(decoded.text).toContain(text)
  })

  it('keeps null bytes of a page that is no UTF-16', () => {
    expect(decode(bytes(`<p>a{00}b{0000}${UTF8}</p>`)).text).toBe('<p>a\0b\0\0政府信息公开</p>')
  })

  it('ends on hostile heads of 100,000 characters', () => {
    for (const hostile of ['<', '<!--', '<meta ', '<script', '<meta charset=', '<meta a="', '<?xml ', 'charset=']) {
      const text = hostile.repeat(Math.ceil(100_000 / hostile.length))
      expect(decode(Buffer.from(text)).text).toBe(text)
    }
  })
})

describe('looksBinary', () => {
  it.each([
    ['PDF', '%PDF-1.7{0a}abc', true],
    ['ZIP, docx, xlsx', 'PK{0304 1400 0600}', true],
    ['old Office', '{d0cf11e0 a1b11ae1}', true],
    ['PNG', '{89}PNG{0d0a1a0a}', true],
    ['zeros', '{00000000 00000000 00000000}', true],
    ['control characters', '{01020304 05060708 0e0f1011}abcdefgh', true],
    ['a page', '<html><p>a', false],
    ['a page with a few null bytes', `<html><p>${'a'.repeat(100)}{0000}</p>`, false],
    ['a page of many null bytes', '<p>{00}</p>'.repeat(500), false],
    ['UTF-16 without BOM', UTF16LE('<html><p>#</p>'), false],
    ['GBK', GBK, false],
    ['nothing', '', false],
  ])('tells %s', (_, source, expected) => {
    expect(looksBinary(bytes(source))).toBe(expected)
  })
})
