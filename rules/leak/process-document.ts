import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'

/** 请示 and other papers that go up or around within the organ, by what ends the title. */
const TITLE =
  /(请示|签报|呈批(?:件|表|单)?|呈报(?:件|单)|批办单|阅办单|拟办意见|签呈|会议纪要|办公会议?纪要|碰头会纪要|专题会纪要|工作纪要|会议记录|送阅件|情况专报|内参)(?:[(《〔【].{0,30})?$/
const GATE = /请示|签报|呈[批报]|[批阅]办单|拟办意见|签呈|纪要|会议记录|送阅件|情况专报|内参|签\s?发\s?人/
/** Minutes that courts and higher organs publish as guidance, and papers about such papers. */
const PUBLISHED =
  /法院|审判|检察|司法|批复|答复|解读|模板|范本|格式|写作|样本|示例|怎么写|制度|办法|培训|政府常务会议|全体会议|联席会议/

/** `签发人：王某` of upward documents, in the head (GB/T 9704-2012, 7.2.6). Not the byline of an editor's office. */
const SIGNER = /签\s?发\s?人\s?:/
const BYLINE = /编辑|责编|审核|审校|校对|供稿|作者|初审|复审|终审|记者|录入|发布人|来源/
const TOP = 8

export default definePageRule({
  id: 'leak/process-document',
  docs: {
    description: {
      zh: '请示、签报、会议纪要等过程性文件公开前应核实',
      en: 'Requests to superiors, minutes and other papers of a process are checked before they are published',
    },
    rationale: {
      zh: '请示、讨论记录、过程稿、磋商信函等过程性信息可以不予公开；挂在网上的多是误传，里面常有未定事项和内部意见。',
      en: 'Requests, minutes and the like are information of a process, which may be withheld; on the web they are mostly a mistake and hold what was never settled.',
    },
    fix: {
      zh: '核实是否经过公开审查：不应公开的撤下；应当公开的，发布批复、决定等结果文件，或写明公开的理由。',
      en: 'Check whether it was reviewed for publication. If not, take it down; publish the reply or the decision instead.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第十六条' }],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['policy', 'notice', 'other'],
  messages: {
    title: {
      zh: '这是一份「{{ found }}」，多属过程性信息，请核实能否公开',
      en: 'This is a paper of a process ({{ found }}): check whether it may be published',
    },
    upward: {
      zh: '文头有「签发人」，是报送上级的上行文，请核实能否公开',
      en: 'The head names who signed (签发人), as documents to superiors do: check whether it may be published',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    if (!GATE.test(page.fact(plainText))) return {}
    return {
      end() {
        const { titleLines, head, lines } = page.fact(article)
        const title = titleLines.map(line => line.plain).join('')
        const last = titleLines[titleLines.length - 1]
        const match = TITLE.exec(title)
        if (match && last && !PUBLISHED.test(title)) {
          const found = match[1]!
          const start = last.plain.lastIndexOf(found)
          const at =
            start < 0
              ? { line: last, start: 0, end: last.text.length }
              : { line: last, start, end: start + found.length }
          report({ messageId: 'title', at, data: { found }, certainty: 'review' })
          return
        }
        for (const line of [...head, ...lines.slice(0, TOP)]) {
          const signer = SIGNER.exec(line.plain)
          if (!signer || BYLINE.test(line.plain) || line.text.length > 60) continue
          const at = { line, start: signer.index, end: signer.index + signer[0].length }
          report({ messageId: 'upward', at, certainty: 'review' })
          return
        }
      },
    }
  },
})
