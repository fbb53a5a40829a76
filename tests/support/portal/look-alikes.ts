import type { Target } from './defects/defect.ts'
import { insert } from './defects/defect.ts'
import { creditCode, digits, nearResidentId } from './identifiers.ts'
import type { PageModel } from './page-model.ts'
import type { Rng } from './prng.ts'

/** A good neighbour: what looks like a fault and is none. */
interface Neighbour {
  ruleId: string
  what: string
  /** Absent: any article. */
  on?: Target[]
  html(rng: Rng, page: PageModel): string
}

const two = (number: number) => String(number).padStart(2, '0')

function stamp(rng: Rng): string {
  return `20${rng.int(18, 26)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}${two(rng.int(0, 23))}${two(rng.int(0, 59))}${two(rng.int(0, 59))}`
}

/** To add one, append an object. */
export const NEIGHBOURS: readonly Neighbour[] = [
  { ruleId: 'leak/resident-id', what: 'credit-code', html: rng => `<p>统一社会信用代码：${creditCode(rng)}</p>` },
  {
    ruleId: 'leak/resident-id',
    what: 'timestamp',
    html: rng => `<p data-publish-id="${stamp(rng)}${digits(rng, 4)}">发布流水号见页面底部。</p>`,
  },
  { ruleId: 'leak/resident-id', what: 'contract-number', html: rng => `<p>合同编号：${nearResidentId(rng)}</p>` },
  {
    ruleId: 'leak/resident-id',
    what: 'masked-first-last',
    html: rng => `<p>申请人身份证号：110199********${digits(rng, 4)}</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'masked-middle',
    html: rng => `<p>证件号码：1101***********${digits(rng, 3)}</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'filing-number',
    html: rng => `<p>备案编号：1399${digits(rng, 7)}，项目代码：2024-110199-48-01-${digits(rng, 6)}</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'fifteen-digits',
    html: rng => `<p>设备登记序列 ${rng.int(1, 9)}${digits(rng, 14)} 已入库。</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'twenty-digits',
    html: rng => `<p>缴款书编号：${rng.int(1, 9)}${digits(rng, 19)}</p>`,
  },
  {
    ruleId: 'leak/bank-card',
    what: 'public-account',
    html: rng => `<p>户名：莲湖新区财政局国库支付中心，开户行：莲湖银行营业部，账号：0200${digits(rng, 15)}</p>`,
  },
  {
    ruleId: 'leak/mobile-phone',
    what: 'office-phone',
    html: (_, page) => `<p>咨询电话：${page.unit.phone}转802，政务服务热线12345。</p>`,
  },
  { ruleId: 'contact/phone-format', what: 'service-number', html: () => '<p>服务热线：12345；消费投诉：12315。</p>' },
  {
    ruleId: 'leak/secret-mark',
    what: 'number-of-a-secretariat',
    html: () => '<p>参照《关于加强项目管理的通知》（皖政秘〔2021〕254号）的做法执行。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'exam-paper',
    html: () => '<p>往年试卷首页印有“绝密★启用前”字样，现予公布供练习使用。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'text-about-secrecy',
    html: () => '<p>涉及国家秘密、商业秘密的除外，各单位应当防止泄露国家秘密和工作秘密。</p>',
  },
  {
    ruleId: 'leak/sensitive-term',
    what: 'private-issue',
    html: () => '<p>企业可以通过公开发行或者非公开发行债券的方式筹集资金。</p>',
  },
  {
    ruleId: 'leak/sensitive-term',
    what: 'internal-publication',
    html: () => '<p>内部资料性出版物的印制应当依法办理准印证。</p>',
  },
  { ruleId: 'leak/sensitive-term', what: 'reading-term', html: () => '<p>档案借阅实行限期查阅，到期应当归还。</p>' },
  {
    ruleId: 'policy/doc-number-bracket',
    what: 'order-number',
    html: () => '<p>依据《中华人民共和国政府信息公开条例》（国务院令第711号）办理。</p>',
  },
  {
    ruleId: 'policy/doc-number-bracket',
    what: 'cited-number',
    html: rng =>
      `<p>按照《关于做好相关工作的通知》（莲政办发〔${rng.int(2015, 2023)}〕${rng.int(1, 80)}号）的要求，做好衔接。</p>`,
  },
  {
    ruleId: 'policy/doc-number-bracket',
    what: 'year-in-round-brackets',
    html: rng => `<p>资料来源：统计年鉴（${rng.int(2019, 2025)}），第${rng.int(10, 90)}页。</p>`,
  },
  {
    ruleId: 'policy/validity-missing',
    what: 'word-in-text',
    html: () => '<p>营业执照有效，且在有效期内的，可以直接申请。</p>',
  },
  {
    ruleId: 'accessibility/image-alt',
    what: 'decorative-image',
    html: (_, page) =>
      `<p><img src="${'../'.repeat(page.path.split('/').length - 1)}assets/line.png" alt="" width="600" height="1"></p>`,
  },
  {
    ruleId: 'accessibility/alt-filename',
    what: 'numbered-caption',
    html: (rng, page) =>
      `<p><img src="${'../'.repeat(page.path.split('/').length - 1)}assets/picture.png" alt="图${rng.int(1, 9)} ${rng.int(2019, 2025)}年社会消费品零售总额及增速" width="600"></p>`,
  },
  {
    ruleId: 'accessibility/label',
    what: 'labelled-fields',
    html: () =>
      '<p><label>订阅邮箱 <input type="text" name="mail"></label> <select name="kind" title="类别"><option>咨询</option></select> <input type="submit" value="提交"> <button type="reset">重填</button></p>',
  },
  {
    ruleId: 'accessibility/table-header-missing',
    what: 'pairs-of-names-and-values',
    html: (_, page) =>
      `<table border="1"><tr><td>服务单位</td><td>${page.unit.name}</td></tr><tr><td>服务时间</td><td>周一至周五</td></tr><tr><td>服务内容</td><td>政策咨询</td></tr></table>`,
  },
  {
    ruleId: 'accessibility/table-header-missing',
    what: 'table-with-header-cells',
    html: rng =>
      `<table border="1"><tr><th scope="col">月份</th><th scope="col">受理件数</th></tr><tr><td>五月</td><td>${rng.int(10, 99)}</td></tr><tr><td>六月</td><td>${rng.int(10, 99)}</td></tr></table>`,
  },
  {
    ruleId: 'accessibility/no-autoplay-audio',
    what: 'silent-film',
    html: () => '<p><video src="data:video/mp4;base64,AAAA" autoplay muted loop width="480"></video></p>',
  },
  {
    ruleId: 'accessibility/link-name',
    what: 'picture-link-with-words',
    html: (_, page) =>
      `<p><a href="${'../'.repeat(page.path.split('/').length - 1)}${page.unit.key}/index.html"><img src="${'../'.repeat(page.path.split('/').length - 1)}assets/line.png" alt="" width="20" height="20">返回首页</a></p>`,
  },
  {
    ruleId: 'accessibility/list',
    what: 'lists-in-order',
    html: () =>
      '<ul><li>加强组织领导<ol><li>明确分工</li></ol></li><li>压实工作责任</li></ul><dl><dt>牵头单位</dt><dd>区办公室</dd></dl>',
  },
  {
    ruleId: 'link/vague-text',
    what: 'telling-text',
    html: (_, page) =>
      `<p>下载材料和查询进度，请到<a href="${'../'.repeat(page.path.split('/').length - 1)}${page.unit.key}/index.html">${page.unit.siteName}首页办事服务栏目</a>。</p>`,
  },
  {
    ruleId: 'page/template-residue',
    what: 'ordinary-issue',
    html: rng => `<p>全文刊登于政府公报${rng.int(2018, 2024)}年第${rng.int(1, 4)}期。</p>`,
  },
  {
    ruleId: 'finance/unit-missing',
    what: 'amount-with-unit',
    html: rng => `<p>项目总投资${rng.int(100, 900)}.5万元，其中财政资金${rng.int(10, 90)}万元。</p>`,
  },
  {
    ruleId: 'policy/doc-number-form',
    what: 'cited-number-with-leading-zero',
    html: rng =>
      `<p>原《关于规范服务站点管理的通知》（莲政办字（${rng.int(2005, 2011)}）第0${rng.int(1, 9)}号）已停止执行。</p>`,
  },
  {
    ruleId: 'policy/date-impossible',
    what: 'quoted-impossible-day',
    html: rng => `<p>登记表上误写为${rng.int(2015, 2023)}年2月30日的，由经办人更正后盖章。</p>`,
  },
  {
    ruleId: 'policy/attachment-unlinked',
    what: 'attachment-of-another-document',
    html: () => '<p>材料清单按照《服务站点工作规程》附件2所列项目准备，不另行要求提供。</p>',
  },
  {
    ruleId: 'policy/validity-word',
    what: 'state-of-something-else',
    html: () => '<p>设备状态：正常；证照状态为“已发布”的，可以直接调用电子证照。</p>',
  },
  {
    ruleId: 'policy/trial-too-old',
    what: 'trial-document-cited',
    html: () => '<p>资金管理参照《服务站点专项资金管理暂行办法》执行，试点项目可以先行先试。</p>',
  },
  {
    ruleId: 'policy/repealed-by-other',
    what: 'part-only',
    html: () => '<p>《莲湖新区公共服务设施管理规定》（莲政发〔2016〕370号）第五条同时废止，其余条款继续执行。</p>',
  },
  {
    ruleId: 'policy/repealed-by-other',
    what: 'stays-in-force',
    html: (_, page) => `<p>《${page.heading.replace(/[《》]/g, '')}》不予废止，继续有效。</p>`,
  },
  {
    ruleId: 'contact/personal-mailbox',
    what: 'official-mailbox',
    html: (_, page) => `<p>意见建议请发送至电子邮箱：${page.unit.key}@lianhu.example.gov.cn。</p>`,
  },
  {
    ruleId: 'contact/personal-mailbox',
    what: 'mailbox-of-a-firm',
    html: rng => `<p>采购代理机构：云溪招标代理有限公司，电子邮箱：yxzb${rng.int(10, 99)}@163.com</p>`,
  },
  {
    ruleId: 'contact/empty',
    what: 'form-to-fill-in',
    html: () => '<p>申请人（签名）：　　　　联系电话：　　　　</p>',
  },
  {
    ruleId: 'contact/empty',
    what: 'value-on-next-line',
    html: (_, page) => `<p>咨询电话：</p><p>${page.unit.phone}</p>`,
  },
  {
    ruleId: 'link/empty',
    what: 'button',
    html: () =>
      '<p><a href="javascript:;" onclick="window.print()">打印本页内容</a> <a href="#" class="toTop">回到页面顶部</a></p>',
  },
  {
    ruleId: 'link/foreign',
    what: 'state-hosts',
    html: () =>
      '<p>可查阅<a href="https://www.12377.cn/">举报中心</a>和<a href="https://www.qinghe.edu.cn/">清河大学</a>的说明。</p>',
  },
  {
    ruleId: 'link/insecure',
    what: 'https-link',
    html: () => '<p>请登录<a href="https://zwfw.qinghe.gov.cn/">清河市政务服务网</a>办理。</p>',
  },
  {
    ruleId: 'link/hidden-foreign',
    what: 'closed-tab',
    html: () =>
      '<div class="tab-panel" style="display:none"><a href="https://www.qinghe.gov.cn/">清河市人民政府</a> <a href="https://www.qinghe.edu.cn/">清河大学</a></div>',
  },
  {
    ruleId: 'finance/total-mismatch',
    what: 'rounded-parts',
    html: () =>
      '<p>“三公”经费预算10万元，其中：因公出国（境）费3万元，公务接待费4万元，公务用车购置及运行费4万元（四舍五入）。</p>',
  },
  {
    ruleId: 'finance/total-mismatch',
    what: 'two-years-in-one-sentence',
    html: rng =>
      `<p>“三公”经费支出${rng.int(6, 9)}.20万元，比上年减少0.30万元，其中：因公出国（境）费0万元，公务接待费比上年减少0.10万元，公务用车购置及运行费5.00万元。</p>`,
  },
  {
    ruleId: 'disclosure/guide-stale-law',
    what: 'no-fee-any-more',
    html: () => '<p>申请公开政府信息，不再收取检索、复制、邮寄等成本费用。</p>',
  },
  {
    ruleId: 'disclosure/report-cross-foot',
    what: 'results-in-a-table-of-another-kind',
    html: rng =>
      `<table border="1"><tr><th scope="col">事项</th><th scope="col">结果维持</th><th scope="col">总计</th></tr><tr><td>复核</td><td>${rng.int(1, 4)}</td><td>${rng.int(5, 9)}</td></tr></table>`,
  },
  {
    ruleId: 'disclosure/request-purpose',
    what: 'purpose-of-money',
    html: () => '<p>资金用途*：用于设施改造，不得挪作他用。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'levels-explained',
    html: () => '<p>国家秘密的密级分为绝密、机密、秘密三级，绝密级保密期限不超过三十年。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'level-of-public',
    html: () => '<p>密级：公开</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'place-name-in-number',
    html: () => '<p>转发《关于做好秋冬工作的通知》（高密发〔2020〕5号）供学习参考。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'telegram-that-may-be-public',
    html: () => '<p>按照《关于进一步做好相关工作的通知》（国办发明电〔2020〕5号）执行。</p>',
  },
  {
    ruleId: 'leak/sensitive-term',
    what: 'rules-for-internal-papers',
    html: () => '<p>涉密文件、内部资料应当专柜存放，不得复印、不得外传，会议材料由专人保管。</p>',
  },
  {
    ruleId: 'leak/sensitive-term',
    what: 'copyright',
    html: () => '<p>本网站内容未经许可不得转发、不得翻印，转载请注明来源。</p>',
  },
  {
    ruleId: 'leak/public-attribute',
    what: 'how-to-mark',
    html: () => '<p>公文应当在附注位置标明公开属性，如“（此件公开发布）”“（此件依申请公开）”。</p>',
  },
  {
    ruleId: 'leak/public-attribute',
    what: 'text-about-requests',
    html: () => '<p>属于依申请公开的信息，按规定程序办理；不予公开的，应当说明理由。</p>',
  },
  {
    ruleId: 'leak/draft-mark',
    what: 'draft-that-is-cited',
    html: () => '<p>《莲湖新区公园管理办法（送审稿）》已报区司法局审查。</p>',
  },
  {
    ruleId: 'leak/process-document',
    what: 'request-that-is-cited',
    html: () => '<p>原则同意《关于调整项目建设内容的请示》，由牵头部门抓好落实。</p>',
  },
  {
    ruleId: 'page/garbled-text',
    what: 'foreign-words',
    html: () => '<p>文化交流周期间放映影片《Café》，来自São Paulo的嘉宾出席，联系电话见×××××栏。</p>',
  },
  {
    ruleId: 'page/mixed-characters',
    what: 'quotation',
    html: () => '<p>展厅正中悬挂“業精於勤”匾额，两侧陈列名家书法作品十余幅。</p>',
  },
  {
    ruleId: 'leak/mobile-phone',
    what: 'masked-mobile',
    html: rng => `<p>中奖人员：赵*鸣，手机号码138****${digits(rng, 4)}。</p>`,
  },
  {
    ruleId: 'leak/mobile-phone',
    what: 'eleven-digit-number',
    html: rng => `<p>备案受理号：13${digits(rng, 9)}，流水号18${digits(rng, 9)}。</p>`,
  },
  {
    ruleId: 'leak/bank-card',
    what: 'tail-of-a-card',
    html: rng => `<p>补贴已发放至尾号${digits(rng, 4)}的惠农卡。</p>`,
  },
  {
    ruleId: 'leak/home-address',
    what: 'office-address',
    html: rng => `<p>办公地址：莲湖新区建设路${rng.int(1, 90)}号${rng.int(1, 9)}号楼${rng.int(101, 909)}室。</p>`,
  },
  {
    ruleId: 'leak/birth-date',
    what: 'date-of-a-hero',
    html: rng => `<p>烈士陵园安葬的赵思齐烈士，1912年${rng.int(1, 12)}月${rng.int(1, 28)}日出生，1937年牺牲。</p>`,
  },
  {
    ruleId: 'leak/travel-document',
    what: 'batch-number',
    html: rng => `<p>疫苗批号E${digits(rng, 8)}，有效期24个月；护照办理咨询请拨12367。</p>`,
  },
  {
    ruleId: 'leak/person-column',
    what: 'statistics-of-disability',
    html: rng =>
      `<table border="1"><tr><th scope="col">残疾类别</th><th scope="col">人数</th></tr><tr><td>视力</td><td>${rng.int(100, 900)}</td></tr></table>`,
  },
  {
    ruleId: 'interpretation/link-missing',
    what: 'who-interprets',
    html: () => '<p>政策解读：由牵头部门组织，各单位做好宣传，及时回应关切。</p>',
  },
  {
    ruleId: 'interpretation/captions-missing',
    what: 'film-with-captions',
    html: rng =>
      `<p><video controls src="https://video.lianhu.example.gov.cn/v/${rng.int(1, 900)}.mp4"><track kind="captions" srclang="zh" src="https://video.lianhu.example.gov.cn/v/1.vtt"></video></p>`,
  },
  {
    ruleId: 'consultation/expired-open',
    what: 'status-in-a-sentence',
    html: () => '<p>配套方案目前正在征求意见，进展另行公布。</p>',
  },
  {
    ruleId: 'gazette/source-incomplete',
    what: 'gazette-cited',
    html: () => '<p>文件全文刊登于政府公报，可以到图书馆查阅。</p>',
  },
  {
    ruleId: 'service/guide-incomplete',
    what: 'guide-cited',
    html: () => '<p>纸质办事指南可以在政务服务大厅取阅。</p>',
  },
]

/** Adds one look-alike to an article; they take turns. */
export function addNeighbour(page: PageModel, ordinal: number, rng: Rng): void {
  const neighbour = NEIGHBOURS[ordinal % NEIGHBOURS.length]!
  insert(page, neighbour.html(rng, page), rng)
  page.lookAlikes.push({ ruleId: neighbour.ruleId, what: neighbour.what })
}
