import { expect, it } from 'vitest'
import { createCsv } from '../../../../lib/core/report/format/csv.ts'
import { finding, options, page, report, site, write } from './fixture.ts'

const HEADER =
  '\ufeff单位,网址,文件,页面类型,严重程度,确定性,规则,问题,位置,摘录,整改建议,依据,工作要点,责任方,指纹\r\n'

it('is a row a finding and a row for what was not checked', () => {
  const given = report({
    pages: [
      page({
        file: 'a.html',
        unit: '示例区文旅局',
        kind: 'policy',
        findings: [
          finding({
            severity: 'error',
            veto: true,
            message: '写作"甲",应为乙',
            place: { line: 12, column: 5, quote: '甲' },
            suggestion: '乙',
            workPoints: ['haidian-2024/20', 'other/1'],
          }),
        ],
        notChecked: [{ ruleId: 'x/y', reason: 'rule-error', detail: '出错' }],
      }),
    ],
    sites: [
      site({ findings: [finding({ ruleId: 'column/stale', certainty: 'review', message: '停更', workPoints: [] })] }),
    ],
  })
  expect(write(createCsv(options()), given)).toBe(
    `${HEADER}示例区文旅局,https://www.example.gov.cn/zc/t1.html,a.html,政策文件页,错误 单项否决,确定,policy/doc-number-bracket,"写作""甲"",应为乙",第 12 行第 5 列,甲,把年份的括号改为六角括号。 可改为：乙,GB/T 9704-2012 7.2.5,第 20 项；other/1,编辑人员,0123456789abcdef0123456789abcdef\r\n` +
      '示例区文旅局,https://www.example.gov.cn/zc/t1.html,a.html,政策文件页,未检查,,x/y,规则运行出错：出错,,,,,,,\r\n' +
      '示例区文旅局,https://www.example.gov.cn/zc/t1.html,,,警告,待人工复核,column/stale,停更,,,,,,,0123456789abcdef0123456789abcdef\r\n',
  )
})

it('has an English header', () => {
  expect(createCsv(options({ language: 'en' })).begin(report())).toBe(
    '\ufeffUnit,URL,File,Page kind,Severity,Certainty,Rule,Problem,Place,Excerpt,Remedy,Basis,Work points,Owner,Fingerprint\r\n',
  )
})

it.each([
  ['=1+1', `"'=1+1"`],
  ['+86', `"'+86"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"' =1"`],
  ['\r=1', `"' =1"`],
  ['\u0000=1', `"'=1"`],
  ['＝1', `"'＝1"`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['1=1', '1=1'],
  ['甲\r\n乙', '甲 乙'],
  ['\u001b[31m', '[31m'],
])('%j becomes %s', (message, cell) => {
  const row = createCsv(options()).page(page({ findings: [finding({ message })] }))
  expect(row).toContain(`,policy/doc-number-bracket,${cell},`)
  expect(row.match(/\r\n/g)).toHaveLength(1)
})
