import { expect, it } from 'vitest'
import { createGithub } from '../../../../lib/core/report/format/github.ts'
import { finding, options, page, report, site, write } from './fixture.ts'

const at = { line: 12, column: 5 }

it.each([
  [
    'a warning in a file',
    page({ file: 'public/a.html', findings: [finding({ message: '甲', place: at })] }),
    '::warning file=public/a.html,line=12,col=5,title=policy/doc-number-bracket::甲%0A整改：把年份的括号改为六角括号。\n',
  ],
  [
    'an error without a place',
    page({ file: 'a.html', findings: [finding({ severity: 'error', message: '甲', ruleId: 'x/y' })] }),
    '::error file=a.html,title=x/y::甲\n',
  ],
  [
    'a hint, with the words of the page and what could stand there',
    page({
      file: 'a.html',
      findings: [
        finding({ severity: 'info', ruleId: 'x/y', message: '甲', place: { ...at, quote: '乙' }, suggestion: '丙' }),
      ],
    }),
    '::notice file=a.html,line=12,col=5,title=x/y::甲%0A原文：乙%0A可改为：丙\n',
  ],
  [
    'what a person should look at is a notice',
    page({
      file: 'a.html',
      findings: [finding({ severity: 'error', certainty: 'review', ruleId: 'x/y', message: '甲' })],
    }),
    '::notice file=a.html,title=x/y 待人工复核::甲\n',
  ],
  [
    'a page without a file, named in the message',
    page({ findings: [finding({ ruleId: 'x/y', message: '甲', place: at })] }),
    '::warning title=x/y::甲 https://www.example.gov.cn/zc/t1.html\n',
  ],
  [
    'a page that was not checked',
    page({ file: 'a.html', notChecked: [{ ruleId: null, reason: 'timeout', detail: '30 s' }] }),
    '::warning file=a.html,title=未检查::访问超时 30 s\n',
  ],
  [
    'hostile text: no second command, no property of its own',
    page({
      file: 'a,line=1::x\n.html',
      findings: [finding({ ruleId: 'x/y', message: '100%\r\n::stop-commands::t', place: { quote: '\u001b[31m%0A' } })],
    }),
    '::warning file=a%2Cline=1%3A%3Ax .html,title=x/y::100%25 ::stop-commands::t%0A原文：[31m%250A\n',
  ],
  ['a clean page', page(), ''],
])('%s', (_, given, expected) => {
  expect(createGithub(options()).page(given)).toBe(expected)
})

it('speaks English', () => {
  expect(
    createGithub(options({ language: 'en' })).page(page({ file: 'a', findings: [finding({ message: 'm' })] })),
  ).toBe('::warning file=a,title=policy/doc-number-bracket::m%0Afix: Use hexagonal brackets.\n')
})

it('adds the findings of a site at the end', () => {
  const given = report({
    sites: [site({ findings: [finding({ ruleId: 'column/stale', severity: 'error', message: '停更' })] })],
  })
  expect(write(createGithub(options()), given)).toBe(
    '::error title=column/stale::停更 https://www.example.gov.cn/zc/t1.html\n',
  )
})
