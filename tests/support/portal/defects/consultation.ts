import { channelTexts, EXPLANATION, PERIOD_START, periodText, STATUS } from '../content/consultation.ts'
import { addDays } from '../days.ts'
import type { PageModel } from '../page-model.ts'
import { type Defect, note } from './defect.ts'
import { isAlone } from './interpretation.ts'

/** Feedback is built with a kind that only the engine can say. */
const isDraft = (page: PageModel): boolean => page.kind === 'consultation'

/** Whether a defect that would heal or hide another stands on the page already. */
const carries = (page: PageModel, ...ruleIds: string[]): boolean =>
  page.defects.some(defect => ruleIds.includes(defect.ruleId))

const explanationAt = (page: PageModel): number => page.body.findIndex(block => block.html === EXPLANATION)

/** Defects of drafts up for comments, and of what is told about the comments. */
export const consultationDefects: Defect[] = [
  {
    name: 'short-period',
    ruleId: 'consultation/period-short',
    on: ['consultation'],
    plant(page, { rng }) {
      const block = page.body.find(other => other.html.startsWith(PERIOD_START))
      if (!block) return false
      block.html = periodText(page.published ?? '', rng.int(3, 5))
      return note(page, 'consultation/period-short', 'days', { quote: block.html })
    },
  },
  {
    name: 'no-period',
    ruleId: 'consultation/period-missing',
    on: ['consultation'],
    plant(page, { rng }) {
      if (!isDraft(page) || carries(page, 'consultation/period-short')) return false
      const block = page.body.find(other => other.html.startsWith(PERIOD_START))
      if (!block) return false
      block.html = rng.pick(['欢迎社会各界踊跃参与。', '请及时反馈您的宝贵意见。', '意见征集现已开始，敬请关注。'])
      return note(page, 'consultation/period-missing', 'no-day')
    },
  },
  {
    name: 'one-channel',
    ruleId: 'consultation/channels-few',
    on: ['consultation'],
    plant(page, place) {
      if (!isDraft(page) || !isAlone(place, 'consultation', 'yjzj')) return false
      // A look-alike with a number to call, or a link, is a channel too.
      if (
        page.body.some(
          block => block.type === 'raw' && /电话|热线|首页|登录|@|邮箱|地址|寄|https?:|在线|12345/.test(block.html),
        )
      )
        return false
      const channels = channelTexts(place.unit)
      const kept = place.rng.int(-1, 3)
      page.body = page.body.filter(block => !channels.includes(block.html) || block.html === channels[kept])
      return note(page, 'consultation/channels-few', kept < 0 ? 'none' : 'one')
    },
  },
  {
    name: 'no-draft',
    ruleId: 'consultation/draft-missing',
    on: ['consultation'],
    plant(page, { rng }) {
      const at = explanationAt(page)
      if (!isDraft(page) || at < 0) return false
      // What is left of the text is too short to be the draft.
      page.body = page.body.slice(0, at + 2)
      page.attachments = rng.int(0, 1) === 1 ? page.attachments.slice(1, 2) : []
      if (page.attachments.length === 0)
        page.body.push({
          type: 'p',
          html: rng.pick(['附件：征求意见稿全文', '草案请到我单位领取。', '以上请予支持。']),
        })
      return note(page, 'consultation/draft-missing', page.attachments.length > 0 ? 'explanation-only' : 'nothing')
    },
  },
  {
    name: 'no-explanation',
    ruleId: 'consultation/explanation-missing',
    on: ['consultation'],
    plant(page, { rng }) {
      const at = explanationAt(page)
      const [first] = page.body
      if (!isDraft(page) || at < 0 || !first) return false
      page.body.splice(at, 1)
      page.attachments = page.attachments.slice(0, 1)
      first.html = first.html.replace('及起草说明', '')
      const grounds = rng.pick([
        '根据《重大行政决策程序暂行条例》，',
        '本事项已列入年度重大行政决策事项目录。',
        '依照《规章制定程序条例》的规定，',
      ])
      if (!/重大行政决策/.test(first.html)) first.html = `${grounds}${first.html}`
      return note(page, 'consultation/explanation-missing', 'required')
    },
  },
  {
    name: 'open-after-the-end',
    ruleId: 'consultation/expired-open',
    on: ['consultation'],
    plant(page, { plan, rng }) {
      const start = page.published
      if (!isDraft(page) || start === null || addDays(start, 40) >= plan.now) return false
      if (carries(page, 'consultation/period-missing')) return false
      page.body = page.body.filter(block => !block.html.endsWith(STATUS.closed))
      const form =
        '<form action="#" method="post"><p><label for="opinion">您的意见</label><textarea id="opinion" name="opinion"></textarea></p></form>'
      const status = page.body.findIndex(block => block.html.startsWith(PERIOD_START)) + 1
      const variant = rng.int(0, carries(page, 'consultation/channels-few') ? 2 : 3)
      if (variant === 3) page.body.push({ type: 'raw', html: form })
      else if (variant === 2) page.body.splice(status, 0, { type: 'p', html: '征集状态：进行中' })
      else
        page.extra.before.push(
          rng.pick([`<p class="state">状态：${STATUS.open}</p>`, '<span class="badge">正在征集</span>']),
        )
      return note(page, 'consultation/expired-open', variant === 3 ? 'form' : 'status')
    },
  },
  {
    name: 'thin-feedback',
    ruleId: 'consultation/feedback-thin',
    on: ['consultation'],
    plant(page, place) {
      const [first] = page.body
      if (isDraft(page) || !first) return false
      const head = first.html.split('经统计')[0]!
      const refused = place.rng.int(0, 1) === 1
      first.html = refused
        ? `${head}共收到意见建议${place.rng.int(8, 20)}条，其中采纳5条，其余未采纳。`
        : `${head}我们对各方面的意见作了整理，采纳了合理的建议。`
      page.body = [first, { type: 'p', html: '感谢社会各界的关心和支持，欢迎继续关注我们的工作。' }]
      return note(page, 'consultation/feedback-thin', refused ? 'reasons' : 'count')
    },
  },
]
