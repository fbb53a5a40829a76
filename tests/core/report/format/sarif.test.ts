import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { createSarif } from '../../../../lib/core/report/format/sarif.ts'
import { finding, options, page, place, report, site, write } from './fixture.ts'

/** The published schema, a draft-04 one: its `id` is what later drafts call `$id`. */
const {
  id: _id,
  $schema: _draft,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

const sarif = (given: Parameters<typeof report>[0], language: 'zh-CN' | 'en' = 'zh-CN') => {
  const log = JSON.parse(write(createSarif(options({ language })), report(given)))
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  return log
}

it('says the tool, its rules and the kind of columns', () => {
  const [run] = sarif({}).runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.language).toBe('zh-CN')
  expect(run.tool.driver).toMatchObject({ name: 'govlint', version: '0.1.0' })
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'policy/doc-number-bracket',
    shortDescription: { text: 'policy/doc-number-bracket 的说明' },
    fullDescription: { text: '说明理由。' },
    help: {
      text: '整改: 把年份的括号改为六角括号。\n依据: GB/T 9704-2012 7.2.5\n工作要点: 第 20 项 规范政策文件发布。\n责任方: 编辑人员',
      markdown:
        '**整改** 把年份的括号改为六角括号。\n\n**依据** GB/T 9704-2012 7.2.5\n\n**工作要点** 第 20 项 规范政策文件发布。\n\n**责任方** 编辑人员',
    },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['policy'], workPoints: ['haidian-2024/20'], owner: 'editor' },
  })
})

it('says a finding with file, region and fingerprint', () => {
  const given = finding({
    ruleId: 'leak/resident-id',
    severity: 'error',
    message: '疑似号码',
    place: { line: 12, column: 5, endLine: 12, endColumn: 9, selector: '#zoom', quote: '110***' },
    suggestion: '删去',
    related: [{ place: place({ url: 'https://www.example.gov.cn/b.html' }), message: '另一处' }],
  })
  expect(
    sarif({ pages: [page({ file: 'public/政策 1.html', unit: '示例区', findings: [given] })] }).runs[0].results,
  ).toEqual([
    {
      ruleId: 'leak/resident-id',
      ruleIndex: 1,
      level: 'error',
      message: { text: '疑似号码 可改为：删去' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'public/%E6%94%BF%E7%AD%96%201.html' },
            region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: { uri: 'https://www.example.gov.cn/b.html' } },
          message: { text: '另一处' },
        },
      ],
      partialFingerprints: { 'govlint/v1': '0123456789abcdef0123456789abcdef' },
      properties: {
        certainty: 'sure',
        veto: false,
        url: 'https://www.example.gov.cn/zc/t1.html',
        unit: '示例区',
        selector: '#zoom',
        quote: '110***',
        part: null,
        workPoints: ['haidian-2024/20'],
        pages: 1,
      },
    },
  ])
})

it.each([
  ['error', 'sure', 'error'],
  ['warn', 'sure', 'warning'],
  ['info', 'sure', 'note'],
  ['error', 'review', 'note'],
] as const)('%s, %s is of level %s', (severity, certainty, level) => {
  const [result] = sarif({ pages: [page({ findings: [finding({ severity, certainty })] })] }).runs[0].results
  expect([result.level, result.properties.certainty]).toEqual([level, certainty])
})

describe('addresses', () => {
  it.each([
    ['public/a.html', 'public/a.html'],
    ['sub\\b c.html', 'sub/b%20c.html'],
    ['/srv/www/a.html', 'file:///srv/www/a.html'],
    ['C:\\www\\a.html', 'file:///C:/www/a.html'],
    ['a:b#c?.html', 'a%3Ab%23c%3F.html'],
    ['\ud800.html', '%EF%BF%BD.html'],
  ])('file %j is %s', (file, uri) => {
    const [result] = sarif({ pages: [page({ file, findings: [finding()] })] }).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  it.each([
    ['https://www.example.gov.cn/a%20b.html?x=1#y', 'https://www.example.gov.cn/a%20b.html?x=1#y'],
    ['https://www.example.gov.cn/名单 1.html', 'https://www.example.gov.cn/%E5%90%8D%E5%8D%95%201.html'],
    ['https://www.example.gov.cn/100%/a', 'https://www.example.gov.cn/100%25/a'],
  ])('URL %s is %s', (url, uri) => {
    const [result] = sarif({ pages: [page({ findings: [finding({ place: { url } })] })] }).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})

it('tells what was not checked, of pages and sites, after the results', () => {
  const log = sarif({
    pages: [
      page({ file: 'a.html', notChecked: [{ ruleId: 'leak/resident-id', reason: 'rule-error', detail: '出错' }] }),
      page({ findings: [finding({ ruleId: 'axe/unknown' })] }),
    ],
    sites: [site({ findings: [finding()], notChecked: [{ ruleId: null, reason: 'timeout', detail: '' }] })],
  })
  const [{ results, invocations }] = log.runs
  expect(results.map((result: { ruleId: string; ruleIndex?: number }) => [result.ruleId, result.ruleIndex])).toEqual([
    ['axe/unknown', undefined],
    ['policy/doc-number-bracket', 0],
  ])
  expect(invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'rule-error' },
          associatedRule: { id: 'leak/resident-id', index: 1 },
          level: 'warning',
          message: { text: '规则运行出错 出错' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.html' } } }],
        },
        {
          descriptor: { id: 'timeout' },
          level: 'warning',
          message: { text: '访问超时' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'https://www.example.gov.cn/' } } }],
        },
      ],
    },
  ])
})

it('lets no page make a link or steer a terminal', () => {
  const given = finding({ message: '[点击](http://evil.example)\u001b[31m\n</script>' })
  const [result] = sarif({ pages: [page({ findings: [given] })] }, 'en').runs[0].results
  expect(result.message.text).toBe('[点击] (http://evil.example)[31m </script>')
})
