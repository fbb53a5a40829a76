import { describe, expect, it } from 'vitest'
import type { PageExample, PageRule } from '../../../lib/core/engine/rule.ts'
import examples from '../../../rules/leak/resident-id.examples.ts'
import residentId from '../../../rules/leak/resident-id.ts'
import { lintHtml, long } from './lint-html.ts'

// All numbers are synthetic; the right ones are computed from invented dates.

const rule = residentId as PageRule
const lint = (html: string, options?: object, url?: string) => lintHtml(rule, html, options, url)
const ids = async (html: string) => (await lint(html)).map(({ messageId }) => messageId)

/** Runs of seven digits of the numbers that can be read in an output, whatever stands between the digits. */
const readable = (output: unknown, numbers: readonly string[]): string[] => {
  const text = JSON.stringify(output, (key, value) => (key === 'fingerprint' ? '' : value))
    .normalize('NFKC')
    .replace(/\\\\u00([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/%([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[^0-9A-Za-z*":,]/g, '')
  return numbers.flatMap(number => {
    const digits = number.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '')
    return Array.from({ length: digits.length - 6 }, (_, i) => digits.slice(i, i + 7)).filter(run => text.includes(run))
  })
}

const NUMBERS: [string, string][] = [
  ['18 characters', '110108199003071238'],
  ['with X', '11010819900101001X'],
  ['15 digits', '110108900307123'],
  ['a permit', '810000199901010049'],
  ['a foreigner', '901560198501010017'],
  ['disability', '11010819900307123844'],
  ['school roll', 'G110108199003071238'],
  ['a wrong check digit', '110108199003071239'],
  ['a weak mask', '1101081990****1238'],
  ['grouped', '110108 19900307 1238'],
  ['15 digits, grouped', '110108 900307 123'],
  ['with dashes', '110108-19900307-1238'],
  ['digit by digit', '1 1 0 1 0 8 1 9 9 0 0 3 0 7 1 2 3 8'],
  ['full-width', '１１０１０８１９９００３０７１２３８'],
  ['zero-width', '110108\u200b19900307\u200b1238'],
  ['a social credit code too', '131106201901010019'],
]

const CARRIERS: [string, (number: string) => string][] = [
  ['text', number => `<p>张三，身份证号：${number}，已受理</p>`],
  ['column', number => `<table><tr><th>姓名<th>身份证号码<tr><td>张三<td>${number}</table>`],
  ['row', number => `<table><tr><td>证件号码</td><td>${number}</td></tr></table>`],
  ['line below its label', number => `<div>身份证号码</div><div>${number}</div>`],
  ['hidden line', number => `<p hidden>身份证号 ${number}</p>`],
  ['comment', number => `<!-- 身份证号 ${number} -->`],
  ['tooltip', number => `<p title="身份证号 ${number}">张三</p>`],
  ['alternative', number => `<img src="a.jpg" alt="身份证号 ${number}">`],
  ['hidden input', number => `<input type="hidden" name="sfzh" value="${number}">`],
  ['data attribute', number => `<p data-id-card="${number}">张三</p>`],
  ['meta', number => `<meta name="Description" content="张三，身份证号${number}">`],
  ['handler', number => `<a onclick="show('身份证号','${number}')">详情</a>`],
  ['query', number => `<a href="/cx?idcard=${number}">查询</a>`],
  ['script', number => `<script>var a = [{"name":"张三","idCard":"${number}"}]</script>`],
  [
    'JSON, escaped',
    number =>
      `<script type="application/json">{"sfzh":"${[...number].map(c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}</script>`,
  ],
  ['template', number => `<template><ul><li>身份证号：${number}</li></ul></template>`],
  ['attribute in a template', number => `<template><p title="身份证号 ${number}">张三</p></template>`],
  ['comment in a template', number => `<template><!-- 身份证号 ${number} --></template>`],
  ['template in a template', number => `<template><template><p>身份证号：${number}</template></template>`],
  ['noscript', number => `<noscript><p>身份证号：${number}</p></noscript>`],
  ['title', number => `<title>张三身份证号${number}</title>`],
  ['drawing', number => `<svg><text>身份证号${number}</text></svg>`],
]

describe.each(CARRIERS)('in a %s', (_, carry) => {
  it.each(NUMBERS)('finds %s once and keeps it to itself', async (_, number) => {
    const findings = await lint(carry(number))
    expect(findings).toHaveLength(1)
    expect(findings[0]!.place.quote).toContain('*')
    expect(readable(findings, [number])).toEqual([])
  })
})

describe('no example lets out a number', () => {
  it.each(examples.bad.map(example => [example.title.zh, example] as const))('%s', async (_, example: PageExample) => {
    const findings = await lint(example.html, example.options)
    const numbers = example.html
      .replace(/<[^>]*>|&#8203;/g, '')
      .replace(/\\u00(..)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .match(/[0-9\uff10-\uff19][0-9\uff10-\uff19* ]{13,22}[0-9Xx\uff10-\uff19]/g)
    expect(findings.length).toBeGreaterThan(0)
    expect(readable(findings, numbers ?? [])).toEqual([])
  })

  it('nor does a page whose own address holds one', async () => {
    const findings = await lint('<p>详情', {}, 'https://www.example.gov.cn/cx/110108199003071238')
    expect(findings.map(({ messageId }) => messageId)).toEqual(['address'])
    expect(readable(findings, ['110108199003071238'])).toEqual([])
  })
})

describe('certainty and severity', () => {
  it.each([
    ['身份证号：110108199003071238', 'shown', 'error', 'sure'],
    ['身份证号：110108199003071239', 'unsure', 'error', 'review'],
    ['身份证号：110108190001010020', 'unsure', 'error', 'review'],
    ['身份证号：110108209901010015', 'unsure', 'error', 'review'],
    ['身份证号：110108900307123', 'shown', 'error', 'sure'],
    ['张三 1101081990****1238', 'mask', 'warn', 'sure'],
  ])('%s', async (text, messageId, severity, certainty) => {
    expect(await lint(`<p>${text}`)).toMatchObject([
      { messageId, severity, certainty, workPoints: ['haidian-2024/34'] },
    ])
  })
})

describe('the heading of the column counts', () => {
  it.each([
    [
      'below a title row',
      '<tr><td colspan=3>补贴项目公示名单<tr><td>序号<td>姓名<td>身份证号',
      '<tr><td>1<td>张三<td>',
      ['shown'],
    ],
    [
      'in the second tier',
      '<tr><td rowspan=2>姓名<td colspan=2>基本信息<tr><td>证件号码<td>住址',
      '<tr><td>张三<td>',
      ['shown'],
    ],
    [
      'beside merged cells',
      '<tr><td>村<td>姓名<td>身份证号<tr><td rowspan=2>东村<td>李四<td>',
      '<tr><td>张三<td>',
      ['shown'],
    ],
    ['of another number', '<tr><td>企业<td>登记编号', '<tr><td>某公司<td>', []],
    ['not that of the neighbour', '<tr><td>身份证号<td>备注', '<tr><td><td>', []],
  ])('%s', async (_, head, row, expected) => {
    // 15 digits count only where something names them.
    expect(await ids(`<table>${head}${row}110108900307123</table>`)).toEqual(expected)
  })

  it('a column of other numbers excuses right check digits too', async () => {
    expect(await ids('<table><tr><td>企业<td>许可证编号<tr><td>某公司<td>110108199003071238</table>')).toEqual([])
    expect(await ids('<table><tr><td>企业<td>备注<tr><td>某公司<td>110108199003071238</table>')).toEqual(['shown'])
  })
})

describe('addresses', () => {
  it.each([
    ['<a href="/p/110108199003071238">', ['address']],
    ['<a href="/p/110108199003071238/">', ['address']],
    ['<a href="/p?key=110108199003071238&a=1">', ['address']],
    ['<a href="/f/%E5%BC%A0%E4%B8%89110108199003071238.pdf">', ['address']],
    ['<a href="/f/张三_110108199003071238.pdf">', ['address']],
    ['<a href="/f/110108199003071238.pdf">', []],
    ['<a href="/art/art_12_110108199003071238.html">', []],
    ['<a href="/v-110108199003071238">', []],
    ['<a href="/p/110108199003071239">', []],
    ['<a href="/p/202008201606123452">', []],
    ['<a href="/p?sfzh=110108199003071239">', ['unsure']],
    ['<a href="javascript:show(\'110108199003071238\')">', ['address']],
  ])('%s', async (html, expected) => {
    expect(await ids(html)).toEqual(expected)
  })
})

describe('many numbers', () => {
  // Check digits by GB 11643-1999, so that a loop can make right numbers.
  const numberOf = (i: number): string => {
    const body = `110108${1950 + (i % 50)}${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}${String(i % 1000).padStart(3, '0')}`
    const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((s, w, k) => s + w * Number(body[k]), 0)
    return body + '10X98765432'[sum % 11]
  }

  it('are listed up to a limit and counted beyond it', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => `<tr><td>某某<td>${numberOf(i)}`).join('')
    const findings = await lint(`<table><tr><th>姓名<th>身份证号${rows}</table>`)
    expect(findings).toHaveLength(51)
    expect(findings[50]).toMatchObject({ messageId: 'more', data: { count: 850 } })
    expect(await lint(`<table><tr><th>姓名<th>身份证号${rows}</table>`, { most: 1_000 })).toHaveLength(900)
  })

  it('at several places are one finding each, with the other places', async () => {
    const html = '<p>身份证号110108199003071238</p><!-- 110108199003071238 --><p title="110108199003071238">张三</p>'
    const findings = await lint(html)
    expect(findings).toMatchObject([{ messageId: 'shown' }])
    expect(findings[0]!.related).toHaveLength(2)
    expect(readable(findings, ['110108199003071238'])).toEqual([])
  })

  it('of one region and day count something, even where each stands in a cell of its own', async () => {
    // Two of five have the check digit of an identity number by chance.
    const series = [
      '110108199003071238',
      '11010819900307122X',
      '110108199003071247',
      '110108199003071255',
      '110108199003071263',
    ]
    expect(await ids(series.map(number => `<p>${number}</p>`).join(''))).toEqual([])
    expect(
      await ids(
        series
          .slice(0, 1)
          .map(number => `<p>${number}</p>`)
          .join(''),
      ),
    ).toEqual(['shown'])
  })
})

describe('hostile pages', () => {
  it.each([
    '1',
    '1 ',
    '1-',
    '1*',
    '110108',
    '1101081990****',
    '110108199003071238 ',
    '身份证',
    '身份证1',
    '/1',
    '=',
    '\\u0031',
    '\\',
    '%31',
    'a1',
    '１',
    '<td>1',
    '<table><tr><td>1',
    '1\u200b',
  ])('made of %j', async piece => {
    const text = long(piece)
    const value = text.replaceAll('"', '')
    for (const html of [
      text,
      `<p title="${value}">`,
      `<a href="${value}">`,
      `<!-- ${text} -->`,
      `<script>${text}</script>`,
    ])
      expect((await lint(html)).length).toBeLessThan(60)
  })
})
