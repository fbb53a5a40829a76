import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute, speaks } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const ALSO = { zh: '这个标题也是空的', en: 'Empty too' }

export default definePageRule({
  id: 'accessibility/empty-heading',
  docs: {
    description: { zh: '标题不应为空', en: 'Headings hold words' },
    rationale: {
      zh: '空标题会出现在读屏软件的标题列表里，却什么也不说。',
      en: 'An empty heading stands in the list of headings and says nothing.',
    },
    fix: {
      zh: '删去空的标题标签；间距用样式表控制。',
      en: 'Delete the empty heading; spacing belongs to the style sheet.',
    },
    basis: basis('2.4.6 Headings and Labels'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    empty: { zh: '{{ count }} 个标题（h1–h6）里没有文字', en: '{{ count }} heading(s) hold no words' },
  },
  create({ page, report }) {
    return {
      end() {
        const found = TAGS.flatMap(tag =>
          page.elements(tag).filter(
            heading =>
              // What has an id may be filled in by a script.
              attr(heading, 'id') === null &&
              !speaks(heading) &&
              !isNamedByAttribute(page, heading) &&
              attr(heading, 'role') === null &&
              isExposed(heading),
          ),
        )
        if (isSome(found)) report({ messageId: 'empty', ...together(found, ALSO) })
      },
    }
  },
})
