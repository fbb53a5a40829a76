import { definePageRule } from '../../lib/core/engine/rule.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'

/** Names of the entry, as sites write it; news about barrier-free buildings is none. */
const ENTRY =
  /无障碍(?:浏览|阅读|访问|服务|模式|版|通道|工具|辅助|入口|网站|专区|操作|导航)|无障碍(?![\u4e00-\u9fff])|(?:适老|关怀|长者|长辈|老年|老年人|敬老|助老|爱心|尊老|大字)(?:版|模式|助手|专区|入口|服务)|适老化(?![\u4e00-\u9fff])|(?:适老化?|无障碍)(?:与|和|及)?(?:无障碍|适老化?)/
const SPOKEN = ['title', 'alt', 'ariaLabel', 'value']
/** Toolbars that put their entry in by a script. */
const TOOLBAR = /wza|barrier-?free|accessib|ariauser|aria\.js|slhgha|elder|oldman|cnbaike|assist/i

const isToolbar = (script: Element): boolean => TOOLBAR.test((attr(script, 'src') ?? '').slice(0, 300))

export default definePageRule({
  id: 'accessibility/elder-entry',
  docs: {
    description: {
      zh: '首页应有无障碍、适老化入口',
      en: 'The home page has an entry for the disabled and the elderly',
    },
    rationale: {
      zh: '老年人、残疾人在首页找不到“无障碍浏览”“长者版”，就用不上已经做好的适老化服务。',
      en: 'Elderly and disabled people who find no such entry on the home page cannot use what was made for them.',
    },
    fix: {
      zh: '在首页页头用文字链接设“无障碍浏览”“长者版”（关怀版）入口，能用键盘到达；并保证开启后各页都有效。',
      en: 'Put text links “无障碍浏览” and “长者版” into the head of the home page, reachable by keyboard.',
    },
    basis: [
      { title: '《中华人民共和国无障碍环境建设法》', clause: '第三十二条' },
      {
        title: '《关于消除“数字鸿沟”，推进政府网站、政务新媒体适老化与无障碍改造的通知》',
        clause: '国办公开办函〔2021〕28号',
      },
      { title: '工业和信息化部《互联网网站适老化通用设计规范》' },
    ],
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  appliesTo: ['home'],
  preset: 'recommended',
  messages: {
    missing: {
      zh: '首页没有“无障碍浏览”“长者版”“关怀版”之类的入口',
      en: 'The home page has no entry such as “无障碍浏览”, “长者版” or “关怀版”',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (ENTRY.test(page.fact(plainText))) return
        const says = (element: Element): boolean =>
          SPOKEN.some(name => {
            const value = attr(element, name)
            return value !== null && ENTRY.test(page.simplify(value.slice(0, 100)))
          })
        if (['a', 'img', 'button', 'input', 'span', 'div'].some(tag => page.elements(tag).some(says))) return
        if (page.elements('script').some(isToolbar)) return
        report({ messageId: 'missing' })
      },
    }
  },
})
