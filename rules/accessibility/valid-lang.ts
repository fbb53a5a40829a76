import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { says, speaks } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isLanguageTag } from './_language-tag.ts'
import { marked } from './_marked.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这里的 lang 也无效', en: 'Here too' }

export default definePageRule({
  id: 'accessibility/valid-lang',
  docs: {
    description: { zh: '段落的语言代码应有效', en: 'Language codes of parts exist' },
    rationale: {
      zh: '写错的语言代码，读屏软件不会换用对应的语音。',
      en: 'With a wrong code screen readers do not change the voice.',
    },
    fix: {
      zh: '改为有效的代码，如 zh-CN、en、bo（藏文）、ug（维吾尔文）。',
      en: 'Use a code that exists, such as zh-CN, en, bo, ug.',
    },
    basis: basis('3.1.2 Language of Parts'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    invalid: {
      zh: '{{ count }} 处 lang 不是有效的语言代码，如「{{ code }}」',
      en: '{{ count }} lang attribute(s) hold no language code, such as "{{ code }}"',
    },
  },
  identity: ['code'],
  create({ page, report }) {
    return {
      end() {
        const found = page
          .fact(marked)
          .lang.filter(element => says(element, 'lang') && !isLanguageTag(attr(element, 'lang')!) && speaks(element))
        if (!isSome(found)) return
        const { at, related, data } = together(found, ALSO)
        report({ messageId: 'invalid', at, related, data: { ...data, code: attr(found[0], 'lang')!.slice(0, 20) } })
      },
    }
  },
})
