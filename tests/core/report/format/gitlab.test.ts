import { expect, it } from 'vitest'
import { createGitlab } from '../../../../lib/core/report/format/gitlab.ts'
import { finding, options, page, report, site, write } from './fixture.ts'

const parse = (given: Parameters<typeof report>[0]) => JSON.parse(write(createGitlab(options()), report(given)))

it('is an array of issues as GitLab asks', () => {
  expect(
    parse({
      pages: [
        page({
          file: './public/a.html',
          findings: [finding({ message: '甲\n"', fingerprint: 'f1', place: { line: 12 } })],
        }),
        page({ findings: [finding({ message: '乙', fingerprint: 'f2' })] }),
        page({ file: 'sub\\b.html', notChecked: [{ ruleId: null, reason: 'timeout', detail: '30 s' }] }),
      ],
      sites: [site({ findings: [finding({ ruleId: 'column/stale', message: '丙', fingerprint: 'f3' })] })],
    }),
  ).toEqual([
    {
      description: '甲 "',
      check_name: 'policy/doc-number-bracket',
      fingerprint: 'f1',
      severity: 'minor',
      location: { path: 'public/a.html', lines: { begin: 12 } },
    },
    {
      description: '乙',
      check_name: 'policy/doc-number-bracket',
      fingerprint: 'f2',
      severity: 'minor',
      location: { path: 'https://www.example.gov.cn/zc/t1.html', lines: { begin: 1 } },
    },
    {
      description: '未检查： 访问超时 30 s',
      check_name: 'not-checked',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'minor',
      location: { path: 'sub/b.html', lines: { begin: 1 } },
    },
    {
      description: '丙',
      check_name: 'column/stale',
      fingerprint: 'f3',
      severity: 'minor',
      location: { path: 'https://www.example.gov.cn/zc/t1.html', lines: { begin: 1 } },
    },
  ])
})

it.each([
  ['error', 'sure', true, 'blocker'],
  ['error', 'sure', false, 'major'],
  ['warn', 'sure', false, 'minor'],
  ['info', 'sure', false, 'info'],
  ['error', 'review', true, 'info'],
] as const)('%s, %s, veto %s: %s', (severity, certainty, veto, expected) => {
  expect(parse({ pages: [page({ findings: [finding({ severity, certainty, veto })] })] })[0].severity).toBe(expected)
})

it('gives no two issues one fingerprint', () => {
  const same = page({
    findings: [finding({ fingerprint: 'f' }), finding({ fingerprint: 'f' }), finding({ fingerprint: 'g' })],
  })
  const fingerprints = parse({ pages: [same, same] }).map((issue: { fingerprint: string }) => issue.fingerprint)
  expect(fingerprints).toEqual(['f', 'f-2', 'g', 'f-3', 'f-4', 'g-2'])
})

it('is an empty array where nothing was found', () => {
  expect(parse({ pages: [page()] })).toEqual([])
})
