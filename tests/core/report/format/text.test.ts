import { describe, expect, it } from 'vitest'
import { createText } from '../../../../lib/core/report/format/text.ts'
import { finding, options, page, report, site, write } from './fixture.ts'

describe('a small report', () => {
  const given = report({
    pages: [
      page({ url: 'https://www.example.gov.cn/clean.html' }),
      page({
        file: 'public/zc/t1.html',
        unit: '示例区文旅局',
        kind: 'policy',
        findings: [
          finding({
            place: { line: 12, column: 5, quote: '发文字号：海政发[2024]1号' },
            suggestion: '海政发〔2024〕1号',
          }),
          finding({
            ruleId: 'leak/resident-id',
            severity: 'error',
            veto: true,
            message: '疑似居民身份证号码',
            place: { line: 3, column: 14, quote: '110***********26' },
          }),
          finding({ ruleId: 'leak/resident-id', severity: 'error', certainty: 'review', message: '疑似号码' }),
        ],
        cannotTell: [{ ruleId: 'interpretation/link-one-way', reason: '只有一个页面', workPoints: [] }],
      }),
      page({
        url: 'https://www.example.gov.cn/down.html',
        notChecked: [{ ruleId: null, reason: 'http-status', detail: 'HTTP 503' }],
        cannotTell: [{ ruleId: 'column/stale', reason: '只有一个页面', workPoints: [] }],
      }),
    ],
    ignores: [
      {
        from: 'config',
        state: 'expired',
        rule: 'link/vague-text',
        url: 'https://www.example.gov.cn/old/**',
        quote: '更多',
        reason: '旧版栏目',
        until: '2026-09-30',
      },
    ],
    summary: { ignored: 4, notChecked: 1 },
  })

  it('reads in Chinese', () => {
    expect(write(createText(options()), given)).toBe(`public/zc/t1.html  政策文件页 · 示例区文旅局
https://www.example.gov.cn/zc/t1.html
  错误 leak/resident-id 单项否决
    3:14  疑似居民身份证号码
          原文：110***********26
    整改：删去或遮盖身份证号码。
  错误·待人工复核 leak/resident-id
    疑似号码
  警告 policy/doc-number-bracket
    12:5  发文字号「海政发[2024]1号」应写作「海政发〔2024〕1号」
          原文：发文字号：海政发[2024]1号
    整改：把年份的括号改为六角括号。

https://www.example.gov.cn/down.html
  未检查 网站返回错误：HTTP 503

没有起作用的忽略
  配置 link/vague-text https://www.example.gov.cn/old/** 「更多」 理由：旧版栏目 截至 2026-09-30 —— 已过期

无法判断 2 项（不影响结果）
  2  只有一个页面

检查了 3 个页面，1 个没有问题
错误 1  警告 1  提示 0  待人工复核 1  未检查 1  已忽略 4
`)
  })

  it('reads in English', () => {
    expect(write(createText(options({ language: 'en' })), given)).toBe(`public/zc/t1.html  policy · 示例区文旅局
https://www.example.gov.cn/zc/t1.html
  error leak/resident-id veto
    3:14  疑似居民身份证号码
          text: 110***********26
    fix: Remove or mask the number.
  error·to review leak/resident-id
    疑似号码
  warning policy/doc-number-bracket
    12:5  发文字号「海政发[2024]1号」应写作「海政发〔2024〕1号」
          text: 发文字号：海政发[2024]1号
    fix: Use hexagonal brackets.

https://www.example.gov.cn/down.html
  not checked HTTP error: HTTP 503

Idle ignores
  config link/vague-text https://www.example.gov.cn/old/** 「更多」 reason: 旧版栏目 until 2026-09-30 —— expired

Cannot tell: 2 (changes no result)
  2  只有一个页面

3 pages checked, 1 without findings
error 1  warning 1  info 0  to review 1  not checked 1  ignored 4
`)
  })
})

it('is only a summary where nothing was found', () => {
  expect(write(createText(options()), report({ pages: [page()] }))).toBe(
    '检查了 1 个页面，1 个没有问题\n错误 0  警告 0  提示 0\n',
  )
})

const equal = (count: number) =>
  page({
    findings: Array.from({ length: count }, (_, index) =>
      finding({
        ruleId: 'accessibility/image-alt',
        message: '图片缺少替代文字',
        place: { line: index + 9, column: 1 },
      }),
    ),
  })

it('shows five equal findings of a page and three of six', () => {
  expect(createText(options()).page(equal(5))).toBe(`https://www.example.gov.cn/zc/t1.html
  警告 accessibility/image-alt
    9:1   图片缺少替代文字
    10:1  图片缺少替代文字
    11:1  图片缺少替代文字
    12:1  图片缺少替代文字
    13:1  图片缺少替代文字
    整改：补上图片的替代文字。

`)
  expect(createText(options()).page(equal(6))).toBe(`https://www.example.gov.cn/zc/t1.html
  警告 accessibility/image-alt
    9:1   图片缺少替代文字
    10:1  图片缺少替代文字
    11:1  图片缺少替代文字
          ……另有 3 处
    整改：补上图片的替代文字。

`)
})

it('says a remedy once a page, though two rules have it, and again on the next page', () => {
  const formatter = createText(options())
  const both = page({
    findings: [
      finding({ ruleId: 'accessibility/image-alt', message: '甲' }),
      finding({ ruleId: 'link/vague-text', message: '乙' }),
    ],
  })
  expect(formatter.page(both).match(/整改：/g)).toHaveLength(1)
  expect(formatter.page(both).match(/整改：/g)).toHaveLength(1)
})

it('wraps at the given width, by columns', () => {
  const text = createText(options({ width: 40 })).page(
    page({ findings: [finding({ message: '政务公开网页'.repeat(5), place: { line: 1, column: 1 } })] }),
  )
  expect(text).toBe(`https://www.example.gov.cn/zc/t1.html
  警告 policy/doc-number-bracket
    1:1  政务公开网页政务公开网页政务公
         开网页政务公开网页政务公开网页
    整改：把年份的括号改为六角括号。

`)
})

it('shows a site with its findings and work points', () => {
  const given = report({
    sites: [
      site({
        complete: false,
        findings: [finding({ ruleId: 'column/stale', severity: 'error', message: '栏目「公告」停更', pages: 3 })],
        workPoints: [
          { id: 'haidian-2024/20', status: 'unmet', evidence: [] },
          { id: 'haidian-2024/34', status: 'met', evidence: [] },
        ],
      }),
    ],
  })
  expect(
    write(createText(options()), given),
  ).toBe(`站点 示例区文旅局  https://www.example.gov.cn/  已检查 2 页，发现 2 页，未检查完整
  错误 column/stale
    栏目「公告」停更（同一模板的 3 个页面都有）
    https://www.example.gov.cn/zc/t1.html
  工作要点 达到 1，未达到 1（第 20 项），无法判断 0

检查了 0 个页面，0 个没有问题
错误 1  警告 0  提示 0
`)
})

it('colours only where asked', () => {
  const one = page({ findings: [finding()] })
  expect(createText(options({ color: true })).page(one)).toContain('\u001b[33m')
  expect(createText(options()).page(one)).not.toContain('\u001b')
})

it('prints what a template repeats once, and counts its pages', () => {
  const inFooter = finding({ ruleId: 'page/footer-items', message: '底部缺少 ICP 备案号', place: { quote: '' } })
  const given = report({
    pages: [
      page({ file: 'a.html', findings: [inFooter, inFooter] }),
      page({ file: 'b.html', findings: [inFooter, finding({ ruleId: 'link/vague-text', message: '「更多」' })] }),
      page({ file: 'c.html', findings: [inFooter] }),
      page({ file: 'd.html', findings: [{ ...inFooter, message: '底部缺少标识码' }] }),
    ],
  })
  const text = write(createText(options()), given)
  expect(text.split('\n').filter(line => /ICP|标识码|更多|html|个/.test(line))).toEqual([
    'a.html',
    'https://www.example.gov.cn/zc/t1.html',
    '    底部缺少 ICP 备案号',
    '    底部缺少 ICP 备案号',
    'b.html',
    'https://www.example.gov.cn/zc/t1.html',
    '    「更多」',
    'd.html',
    'https://www.example.gov.cn/zc/t1.html',
    '    底部缺少标识码',
    '  3 页  警告 page/footer-items 底部缺少 ICP 备案号',
    '检查了 4 个页面，0 个没有问题，1 个只有重复的模板问题',
  ])
})

it('lets no page steer the terminal', () => {
  const text = write(
    createText(options()),
    report({
      pages: [
        page({
          url: 'https://www.example.gov.cn/\u001b]0;x\u0007',
          file: 'a\u001b[2J.html',
          unit: '局\u202e',
          findings: [
            finding({
              ruleId: 'x/\u001b[1m',
              message: '\u001b[31m\r\n::error::x',
              place: { quote: '\u009b2J\u0008', url: 'https://\u001b' },
              suggestion: 'a\u0000',
              related: [{ place: { ...finding().place, url: 'b\u001b' }, message: 'c\u001b' }],
            }),
          ],
          cannotTell: [{ ruleId: 'a', reason: 'd\u001b[0m', workPoints: [] }],
          notChecked: [{ ruleId: null, reason: 'e\u001b', detail: 'f\n\u001b' }],
        }),
      ],
      ignores: [{ from: 'page', state: 'unused', rule: 'a', url: 'b', quote: '\u001b', reason: '\u001b', until: null }],
    }),
  )
  expect(text).not.toMatch(/[^\n\P{C}]/u)
})
