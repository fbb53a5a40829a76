import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { issuer } from '../../lib/core/page/facts/issuer.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import { source } from '../../lib/core/page/facts/source.ts'
import { title } from '../../lib/core/page/facts/title.ts'

/** Words by which a text names where it comes from without the label 来源. */
const NAMED =
  /转自|转载自|摘自|供稿|撰稿|通讯员|记者|作者|(?:新华社|人民网|中新网|央视网|本报|本台|本网)[^。]{0,20}(?:电|讯|消息|报道)|发布(?:机构|单位|机关)|信息提供/

export default definePageRule({
  id: 'page/source-missing',
  docs: {
    description: { zh: '发布和转载的稿件应注明来源', en: 'Published and reprinted items name their source' },
    rationale: {
      zh: '注明来源才分得清本单位发布和转载的信息，出现差错也知道向谁核对。',
      en: "The source tells a unit's own news from a reprint and whom to ask about a mistake.",
    },
    fix: {
      zh: '在标题下方显示“来源：发布单位或转载媒体名称”，与标签 ContentSource 一致。',
      en: 'Show the source below the title, the same as in the tag ContentSource.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'info',
  appliesTo: ['news', 'notice'],
  preset: 'strict',
  messages: {
    missing: { zh: '稿件没有注明来源', en: 'The item does not name its source' },
    tagOnly: {
      zh: '稿件没有显示来源（标签 ContentSource 里是「{{ tag }}」）',
      en: 'The item does not show its source, though ContentSource says "{{ tag }}"',
    },
  },
  identity: [],
  create({ page, report }) {
    return {
      end() {
        if (page.fact(source) !== null || page.fact(title) === null) return
        const { head, lines, titleLines } = page.fact(article)
        if (titleLines.length === 0) return
        // A notice that its issuer signs says where it comes from.
        if (page.fact(issuer) !== null) return
        const named = [...head, ...lines.slice(0, 3), ...lines.slice(-3)].some(
          ({ plain }) => plain.length < 2_000 && NAMED.test(plain),
        )
        if (named) return
        const line = titleLines[titleLines.length - 1]!
        const at = { line, start: 0, end: line.text.length }
        const tag = page.fact(meta).ContentSource
        if (tag === undefined) report({ messageId: 'missing', at })
        else report({ messageId: 'tagOnly', at, data: { tag: tag.slice(0, 40) } })
      },
    }
  },
})
