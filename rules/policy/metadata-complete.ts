import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { docNumber } from '../../lib/core/page/facts/doc-number.ts'
import { isStated, metadata } from '../../lib/core/page/facts/label-value.ts'
import type { Labelled } from '../../lib/core/page/facts/labels.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { isBlock } from './_metadata-block.ts'
import { isPlaceholderDay } from './_placeholder-day.ts'

/** Names of the fields as the block of the central portal prints them. */
const NAMES = {
  indexNo: '索引号',
  topic: '主题分类',
  issuer: '发文机构',
  title: '标题',
  docNo: '发文字号',
  writtenDate: '成文日期',
  publishDate: '发布日期',
} as const
type Field = keyof typeof NAMES
const FIELD_KEYS = Object.keys(NAMES) as [Field, ...Field[]]
const DAYS: ReadonlySet<string> = new Set<Field>(['writtenDate', 'publishDate'])

/** Whether a field holds something: dashes, 无, `年 月 日` and a system's first day are nothing. */
const isFilled = ({ key, value }: Labelled): boolean => {
  if (!isStated(value)) return false
  if (!DAYS.has(key)) return /[\p{L}\p{N}]/u.test(value)
  return /[\d一二三四五六七八九]/.test(fold(value)) && !isPlaceholderDay(value)
}

export default definePageRule({
  id: 'policy/metadata-complete',
  docs: {
    description: {
      zh: '政策文件的信息栏应齐全，不留空项',
      en: 'The metadata block of a policy document has its fields, and they are filled in',
    },
    rationale: {
      zh: '索引号、主题分类、发文机构、文号和日期是检索、归集和共享政策文件的依据，空一项就少一条找到它的路。',
      en: 'Index number, topic, issuer, number and dates are what search and sharing go by; an empty one hides the document.',
    },
    fix: {
      zh: '在内容管理系统中补录空项；栏目模板缺项的，由网站管理员按政策视图要求补上。联合发文单位、废止日期没有的可以空着；有效性由另一条规则检查。',
      en: 'Fill the fields in; where the template lacks one, add it. Joint issuers and repeal date may stay empty; validity has its own rule.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第十二条' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    empty: { zh: '文件信息栏没有填写：{{ empty }}', en: 'Not filled in, in the metadata block: {{ empty }}' },
    absent: { zh: '文件信息栏缺少：{{ absent }}', en: 'Missing from the metadata block: {{ absent }}' },
    both: {
      zh: '文件信息栏没有填写：{{ empty }}；缺少：{{ absent }}',
      en: 'Not filled in, in the metadata block: {{ empty }}; missing from it: {{ absent }}',
    },
  },
  identity: ['empty', 'absent'],
  options: z.strictObject({
    /** Fields that every block has, filled in or not. Default: those that the blocks of state, province and city portals share. */
    required: z._default(z.array(z.enum(FIELD_KEYS)), ['issuer', 'docNo', 'writtenDate', 'publishDate']),
    /** Whether 实施日期 must be filled in where the block has it. */
    effectiveDate: z._default(z.boolean(), false),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const fields = page.fact(metadata)
        if (!isBlock(fields)) return
        const filled = new Set<string>()
        const open = new Map<string, Labelled>()
        for (const field of fields) {
          const known = field.key in NAMES || (options.effectiveDate && field.key === 'effectiveDate')
          if (isFilled(field)) filled.add(field.key === 'source' && field.word === '信息来源' ? 'issuer' : field.key)
          else if (known && !open.has(field.key)) open.set(field.key, field)
        }
        if (page.fact(publishedDate) !== null) filled.add('publishDate')
        const empty = [...open.values()].filter(({ key }) => !filled.has(key))
        const absent = options.required.filter(key => !filled.has(key) && !open.has(key))
        if (empty.length === 0 && absent.length === 0) return
        const at = empty[0]?.at ?? fields[0]!.at
        const names = { empty: empty.map(({ label }) => label.replace(/\s/g, '')).join('、') }
        const missing = { absent: absent.map(key => NAMES[key]).join('、') }
        const related = empty
          .slice(1)
          .map(field => ({ at: field.at, message: { zh: '这一项也没有填写', en: 'Not filled in either' } }))
        // Some documents have no number: where none is printed anywhere, a person should look.
        const onlyNumber = absent.length === 0 && empty.every(({ key }) => key === 'docNo')
        const unsure = onlyNumber && page.fact(docNumber) === null
        const common = { at, related, ...(unsure ? { certainty: 'review' as const } : {}) }
        if (absent.length === 0) report({ messageId: 'empty', data: names, ...common })
        else if (empty.length === 0) report({ messageId: 'absent', data: missing, ...common })
        else report({ messageId: 'both', data: { ...names, ...missing }, ...common })
      },
    }
  },
})
