import { definePageRule } from '../../lib/core/engine/rule.ts'
import { docNumber } from '../../lib/core/page/facts/doc-number.ts'
import { labels } from '../../lib/core/page/facts/labels.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import { validity } from '../../lib/core/page/facts/validity.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { validityAtSight } from './_validity-at-sight.ts'

/** Papers that settle one matter and are over: nobody asks whether they are still in force. Or the title itself tells. */
const NO_VALIDITY =
  /任免|任职|免职|任命|通报|表彰|嘉奖|名单|公示|会议|讲话|值班|放假|征求意见|意见征集|草案|解读|总结|年度报告|工作报告|废止|失效/

/** What stands in the field where nobody filled it in. */
const NOTHING = /^(?:|无|暂无|未标注|[-—_/]{1,8})$/

/** Whether the page shows a document of an organ, by its number or metadata, and not some text in a column of that name. */
const isFormal = (page: Page): boolean =>
  page.fact(docNumber) !== null ||
  page
    .fact(labels)
    .some(({ key, value }) => (key === 'issuer' || key === 'docNo' || key === 'writtenDate') && value !== '')

export default definePageRule({
  id: 'policy/validity-missing',
  docs: {
    description: {
      zh: '政策文件页应标明有效性',
      en: 'Pages of policy documents state whether the document is in force',
    },
    rationale: {
      zh: '企业和群众按网站上的文件办事，看不出是否有效，就可能照着已废止的规定准备材料。',
      en: 'People act on what the site shows; without a label they may follow a document that was repealed.',
    },
    fix: {
      zh: '在文件信息栏增加或填写“有效性”（有效、失效、废止、部分修改），并在每年的集中清理后同步更新。',
      en: 'Add the validity label to the metadata block, fill it in, and update it after each yearly review.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/19', 'haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: { zh: '政策文件没有标明有效性', en: 'The policy document shows no validity label' },
    empty: { zh: '「{{ label }}」一栏没有填写', en: 'The label "{{ label }}" was not filled in' },
  },
  appliesTo: ['policy'],
  create({ page, report }) {
    return {
      end() {
        const stated = page.fact(validity)
        if (stated === null) {
          const name = fold(page.simplify(page.fact(title) ?? ''))
          if (!isFormal(page) || NO_VALIDITY.test(name)) return
          // Shown to the eye alone is validity-visual-only's matter.
          if (page.fact(validityAtSight) === null) report({ messageId: 'missing' })
          return
        }
        if (!NOTHING.test(fold(page.simplify(stated.label))) || page.fact(validityAtSight) !== null) return
        const empty = page.fact(labels).find(({ key }) => key === 'validity')
        const data = { label: empty?.label ?? '有效性' }
        report({ messageId: 'empty', severity: 'error', data, ...(empty ? { at: empty.at } : {}) })
      },
    }
  },
})
