import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { createJunit } from '../../../../lib/core/report/format/junit.ts'
import { finding, options, page, report, site, write } from './fixture.ts'

const parse = (xml: string): Document => {
  const { window } = new JSDOM('')
  const document = new window.DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

it('is a suite a page and a case a rule', () => {
  const given = report({
    pages: [
      page({
        file: 'public/a.html',
        findings: [
          finding({ message: '甲', place: { line: 12, column: 5, quote: '海政发[2024]1号' } }),
          finding({ message: '乙', severity: 'error' }),
          finding({ ruleId: 'leak/resident-id', message: '丙', certainty: 'review' }),
          finding({ ruleId: 'x/y', message: '丁', severity: 'info' }),
        ],
      }),
      page({ url: 'https://www.example.gov.cn/clean.html' }),
      page({
        url: 'https://www.example.gov.cn/down.html',
        notChecked: [{ ruleId: null, reason: 'timeout', detail: '30 s' }],
      }),
    ],
    sites: [site()],
  })
  const xml = write(createJunit(options()), given)
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="govlint 0.1.0">
<testsuite name="public/a.html" tests="3" failures="1" errors="0" skipped="1" time="0">
<testcase name="policy/doc-number-bracket" classname="public/a.html" file="public/a.html" time="0">
<failure message="甲 (2)" type="warn">[警告] 甲 「海政发[2024]1号」 (第 12 行第 5 列) https://www.example.gov.cn/zc/t1.html
[错误] 乙 https://www.example.gov.cn/zc/t1.html
整改：把年份的括号改为六角括号。</failure>
</testcase>
<testcase name="leak/resident-id" classname="public/a.html" file="public/a.html" time="0">
<skipped message="[待人工复核] 丙 https://www.example.gov.cn/zc/t1.html"/>
<system-out>[待人工复核] 丙 https://www.example.gov.cn/zc/t1.html
整改：删去或遮盖身份证号码。</system-out>
</testcase>
<testcase name="x/y" classname="public/a.html" file="public/a.html" time="0">
<system-out>[提示] 丁 https://www.example.gov.cn/zc/t1.html</system-out>
</testcase>
</testsuite>
<testsuite name="https://www.example.gov.cn/clean.html" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase name="page" classname="https://www.example.gov.cn/clean.html" time="0"></testcase>
</testsuite>
<testsuite name="https://www.example.gov.cn/down.html" tests="1" failures="0" errors="1" skipped="0" time="0">
<testcase name="not-checked" classname="https://www.example.gov.cn/down.html" time="0">
<error message="访问超时 30 s" type="timeout">访问超时 30 s</error>
</testcase>
</testsuite>
<testsuite name="站点 示例区文旅局 https://www.example.gov.cn/" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase name="page" classname="站点 示例区文旅局 https://www.example.gov.cn/" time="0"></testcase>
</testsuite>
</testsuites>
`)
  parse(xml)
})

it('stays well-formed whatever a page says', () => {
  const hostile = `]]><x a="b" c='d'>&#0;\u0000\u001b[31m\ud800\ufffe\n</failure>`
  const document = parse(
    write(
      createJunit(options()),
      report({
        pages: [
          page({
            url: hostile,
            findings: [finding({ message: hostile, ruleId: hostile, place: { quote: '\udc00<', url: hostile } })],
            notChecked: [{ ruleId: hostile, reason: hostile, detail: hostile }],
          }),
        ],
      }),
    ),
  )
  expect(document.querySelector('failure')?.getAttribute('message')).toBe(`]]><x a="b" c='d'>&#0;[31m </failure>`)
  expect(document.querySelectorAll('testcase > *')).toHaveLength(2)
})
