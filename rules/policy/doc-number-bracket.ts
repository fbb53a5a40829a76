import { definePageRule } from '../../lib/core/engine/rule.ts'
import { ownNumbers } from '../../lib/core/page/facts/doc-number.ts'
import type { At } from '../../lib/core/page/page.ts'
import { findDocNumbers } from '../../lib/core/text/doc-number.ts'

export default definePageRule({
  id: 'policy/doc-number-bracket',
  docs: {
    description: {
      zh: '发文字号的年份应使用六角括号〔〕',
      en: 'The year of a document number stands in tortoise-shell brackets 〔〕',
    },
    rationale: {
      zh: '发文字号是文件的身份，写法不一，检索、关联和去重都会找不到同一份文件。',
      en: 'The number identifies the document; other brackets make search and relations miss it.',
    },
    fix: { zh: '把年份两边的括号改为六角括号〔〕（U+3014、U+3015）。', en: 'Put the year in 〔〕 (U+3014, U+3015).' },
    basis: [{ title: 'GB/T 9704-2012《党政机关公文格式》', clause: '7.2.5 发文字号' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy', 'notice'],
  messages: {
    bracket: {
      zh: '发文字号「{{ found }}」应写作「{{ expected }}」',
      en: 'Document number "{{ found }}" should read "{{ expected }}"',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        // Only the document's own number: a cited one is the other organ's wording.
        const wrong = new Map<string, { expected: string; places: At[] }>()
        for (const { text, at } of page.fact(ownNumbers)) {
          const [number] = findDocNumbers(page.simplify(text))
          if (!number?.defects.some(defect => defect === 'bracket' || defect === 'mixed-bracket')) continue
          const same = wrong.get(text)
          if (same) same.places.push(at)
          else wrong.set(text, { expected: number.expected, places: [at] })
        }
        for (const [found, { expected, places }] of wrong) {
          const message = { zh: '这里写的也是它', en: 'The same number again' }
          report({
            messageId: 'bracket',
            at: places[0]!,
            data: { found, expected },
            suggestion: expected,
            related: places.slice(1).map(at => ({ at, message })),
          })
        }
      },
    }
  },
})
