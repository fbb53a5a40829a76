import type { Rng } from './prng.ts'

// The district, its topics and its prose are invented; nothing here is taken from a page.
export const DISTRICT = '莲湖新区'

export const TOPICS = [
  '老旧小区综合整治',
  '电动自行车充电设施',
  '社区养老服务驿站',
  '中小学课后服务',
  '小微企业吸纳就业',
  '既有住宅加装电梯',
  '生活垃圾分类',
  '背街小巷环境整治',
  '科技成果转化',
  '文化惠民演出',
  '困难群众冬季取暖',
  '普惠托育机构',
  '公共数据资源登记',
  '城市绿地养护',
  '二次供水设施改造',
  '职业技能培训',
  '中小河道治理',
  '农贸市场提升',
  '公共停车资源共享',
  '社区卫生服务',
  '校外培训机构监管',
  '食品小作坊登记',
  '公共图书馆服务',
  '历史建筑保护',
  '残疾人辅助器具适配',
  '高校毕业生就业见习',
  '物业服务评价',
  '燃气安全用具更换',
  '家庭医生签约',
  '街区慢行系统',
  '商务楼宇服务',
  '体育场馆开放',
  '创业孵化基地',
  '防汛物资储备',
  '广告牌匾规范',
  '退役军人优待证办理',
  '便民商业网点',
  '节水型社区',
  '再生水利用',
  '知识产权运用',
] as const

const AREAS = [...'云南青芦桃柳松竹'].flatMap(head => [...'溪塘枫湾坪桥荷川'].map(tail => `${head}${tail}片区`))

const OPENERS = [
  '为进一步做好{topic}工作',
  '按照年度重点任务安排',
  '结合{area}实际',
  '在前期调研和试点的基础上',
  '围绕群众反映集中的事项',
  '着眼方便群众和企业办事',
  '针对{topic}中的薄弱环节',
  '根据各街道报送的需求',
] as const
const ACTORS = [
  '各街道',
  '牵头部门',
  '责任单位',
  '项目实施主体',
  '社区服务中心',
  '行业主管部门',
  '运营单位',
  '窗口工作人员',
] as const
const VERBS = ['统筹推进', '分类落实', '细化完善', '按月梳理', '逐项明确', '动态更新', '协同做好', '规范开展'] as const
const OBJECTS = [
  '{topic}台账',
  '服务清单和办理流程',
  '设施巡查与维护',
  '资金使用和绩效管理',
  '信息登记与核验',
  '宣传引导和咨询答复',
  '项目储备与前期论证',
  '质量验收和后续管护',
  '需求征集与意见采纳',
  '人员培训和力量配备',
] as const
const RESULTS = [
  '确保各项要求落到实处',
  '推动服务质量稳步提升',
  '让居民就近享受便利',
  '形成可复制的经验做法',
  '按时完成年度目标',
  '做到底数清楚、责任清晰',
  '切实减轻基层负担',
  '不断提高群众满意度',
] as const
const EXTRAS = [
  '具体进度由主管部门每月汇总一次。',
  '涉及多个部门的，由牵头部门会同有关单位研究办理。',
  '相关材料一次提交、共享使用。',
  '对进展较慢的项目，及时分析原因并调整安排。',
  '各单位可结合实际细化步骤。',
  '工作中的好做法及时总结推广。',
  '',
] as const

function fill(pattern: string, topic: string, rng: Rng): string {
  return pattern.replace('{topic}', topic).replace('{area}', rng.pick(AREAS))
}

/** One sentence of plain office prose about a topic. */
export function sentence(topic: string, rng: Rng): string {
  return `${fill(rng.pick(OPENERS), topic, rng)}，${rng.pick(ACTORS)}${rng.pick(VERBS)}${fill(rng.pick(OBJECTS), topic, rng)}，${rng.pick(RESULTS)}。${rng.pick(EXTRAS)}`
}

/** A paragraph of two to five sentences. */
export function paragraph(topic: string, rng: Rng): string {
  let text = ''
  for (let left = rng.int(2, 5); left > 0; left--) text += sentence(topic, rng)
  return text
}

/** Topic and area of the n-th item of a unit's column; pairs repeat only after TOPICS × AREAS items. */
export function subject(index: number, unit: number): { topic: string; area: string } {
  const round = Math.floor(index / TOPICS.length)
  return { topic: TOPICS[(index + unit * 7) % TOPICS.length]!, area: AREAS[(round + unit * 5) % AREAS.length]! }
}

const SURNAMES = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
] as const
const GIVEN = ['一鸣', '安然', '嘉禾', '知远', '若水', '书恒', '清和', '明轩', '雨桐', '子衿', '景行', '思齐'] as const

/** An invented personal name. */
export function personName(rng: Rng): string {
  return rng.pick(SURNAMES) + rng.pick(GIVEN)
}

/** A name as lists should show it: the second character hidden. */
export function maskedName(rng: Rng): string {
  const name = personName(rng)
  return `${name[0]}*${name.slice(2)}`
}

const DIGITS = '零一二三四五六七八九'

/** 一、二、… 九十九 for an index from 0: numbers of sections and articles. */
export function ordinal(index: number): string {
  const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}
