import type { Finding, Place } from '../../../../lib/core/engine/finding.ts'
import { definePageRule, type Rule } from '../../../../lib/core/engine/rule.ts'
import type { FormatOptions } from '../../../../lib/core/report/format/options.ts'
import type {
  Formatter,
  PageResult,
  Report,
  ReportTail,
  SiteResult,
  Summary,
} from '../../../../lib/core/report/report.ts'

/** Pieces of a report; each takes what a test is about, the rest is plain. */

export const place = (given: Partial<Place> = {}): Place => ({
  url: 'https://www.example.gov.cn/zc/t1.html',
  selector: '',
  quote: '',
  line: null,
  column: null,
  endLine: null,
  endColumn: null,
  part: null,
  ...given,
})

export const finding = ({
  place: at,
  ...given
}: Partial<Omit<Finding, 'place'>> & { place?: Partial<Place> } = {}): Finding => ({
  ruleId: 'policy/doc-number-bracket',
  messageId: 'bracket',
  severity: 'warn',
  veto: false,
  certainty: 'sure',
  message: '发文字号「海政发[2024]1号」应写作「海政发〔2024〕1号」',
  data: {},
  place: place(at),
  workPoints: ['haidian-2024/20'],
  fingerprint: '0123456789abcdef0123456789abcdef',
  related: [],
  suggestion: null,
  pages: 1,
  ...given,
})

export const page = (given: Partial<PageResult> = {}): PageResult => ({
  url: 'https://www.example.gov.cn/zc/t1.html',
  file: null,
  unit: null,
  kind: null,
  rendered: false,
  findings: [],
  cannotTell: [],
  notChecked: [],
  ...given,
})

export const site = (given: Partial<SiteResult> = {}): SiteResult => ({
  unit: '示例区文旅局',
  url: 'https://www.example.gov.cn/',
  complete: true,
  findings: [],
  cannotTell: [],
  notChecked: [],
  workPoints: [],
  counts: { discovered: 2, done: 2, failed: 0, skipped: 0, waiting: 0, running: 0 },
  ...given,
})

const NO_SUMMARY: Summary = {
  pages: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  ignored: 0,
  baselined: 0,
  cannotTell: 0,
  notChecked: 0,
}

export const report = ({
  summary,
  ...given
}: Partial<Omit<Report, 'summary'>> & { summary?: Partial<Summary> } = {}): Report => ({
  schema: 1,
  tool: { name: 'govlint', version: '0.1.0' },
  now: '2026-11-23',
  preset: 'recommended',
  pages: [],
  sites: [],
  ignores: [],
  ...given,
  summary: { ...NO_SUMMARY, pages: given.pages?.length ?? 0, ...summary },
})

const rule = (id: string, fix: string, fixEnglish: string, owner: 'editor' | 'template' = 'editor'): Rule =>
  definePageRule({
    id,
    docs: {
      description: { zh: `${id} 的说明`, en: `about ${id}` },
      rationale: { zh: '说明理由。', en: 'The reason.' },
      fix: { zh: fix, en: fixEnglish },
      basis: [{ title: 'GB/T 9704-2012', clause: '7.2.5' }],
      workPoints: ['haidian-2024/20'],
      owner,
    },
    severity: 'warn',
    preset: 'recommended',
    messages: { found: { zh: '有问题', en: 'found' } },
    create: () => ({}),
  })

const RULES = [
  rule('policy/doc-number-bracket', '把年份的括号改为六角括号。', 'Use hexagonal brackets.'),
  rule('leak/resident-id', '删去或遮盖身份证号码。', 'Remove or mask the number.'),
  rule('accessibility/image-alt', '补上图片的替代文字。', 'Add a text alternative.'),
  rule('page/footer-items', '在模板底部补齐。', 'Complete the footer of the template.', 'template'),
  rule('link/vague-text', '补上图片的替代文字。', 'Add a text alternative.'),
]

export const options = (given: Partial<FormatOptions> = {}): FormatOptions => ({
  language: 'zh-CN',
  color: false,
  rules: new Map(RULES.map(each => [each.id, each])),
  workPoints: new Map([
    ['haidian-2024/20', { no: 20, text: '规范政策文件发布。' }],
    ['haidian-2024/34', { no: 34, text: '做好个人信息保护。' }],
  ]),
  ...given,
})

/** The whole text of a report, page by page. */
export const write = (formatter: Formatter, given: Report): string => {
  const tail: ReportTail = given
  return formatter.begin(given) + given.pages.map(each => formatter.page(each)).join('') + formatter.end(tail)
}
