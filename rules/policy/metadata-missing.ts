import { definePageRule } from '../../lib/core/engine/rule.ts'
import { ownNumbers } from '../../lib/core/page/facts/doc-number.ts'
import { metadata } from '../../lib/core/page/facts/label-value.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import { isBlock } from './_metadata-block.ts'

export default definePageRule({
  id: 'policy/metadata-missing',
  docs: {
    description: {
      zh: '政策文件页应有文件信息栏',
      en: 'Pages of policy documents have a block of metadata',
    },
    rationale: {
      zh: '没有索引号、发文机构、文号、日期的信息栏，文件就进不了统一的政策库，也无从标注有效性。',
      en: 'Without index number, issuer, number and dates the document enters no policy library, and validity has no place.',
    },
    fix: {
      zh: '由网站管理员在栏目模板中加上政策视图的信息栏，编辑发布时填写。',
      en: 'Add the block of the policy view to the template, and fill it in with every document.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第十二条' }],
    workPoints: ['haidian-2024/20'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['policy'],
  messages: {
    missing: { zh: '政策文件页没有文件信息栏', en: 'The page of a policy document has no metadata block' },
  },
  create({ page, report }) {
    return {
      end() {
        if (isBlock(page.fact(metadata))) return
        // Texts in a policy column that are no documents need none.
        const signed = page.fact(signature)
        if (page.fact(ownNumbers).length === 0 && (signed?.organs.length ?? 0) === 0) return
        report({ messageId: 'missing' })
      },
    }
  },
})
