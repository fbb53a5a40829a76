import { creditCode, digits, nearResidentId, residentId, timestampName } from '../portal/identifiers.ts'
import type { Rng } from '../portal/prng.ts'
import { table } from './plants.ts'
import { bankCard, corporateAccount, maskedName, mobile, name } from './values.ts'

// What looks like somebody's data and is none, or is rightly public. Each gives markup; none may be reported by any rule.

const two = (number: number) => String(number).padStart(2, '0')
const day = (rng: Rng) => `${rng.int(2015, 2026)}-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}`
const stamp = (rng: Rng) =>
  `20${rng.int(14, 26)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}${two(rng.int(0, 23))}${two(rng.int(0, 59))}${two(rng.int(0, 59))}`
const landline = (rng: Rng) =>
  rng.pick([
    `010-${rng.int(2, 8)}${digits(rng, 7)}`,
    `0${rng.int(311, 999)}-${rng.int(2, 8)}${digits(rng, 6)}`,
    `(010)${rng.int(2, 8)}${digits(rng, 7)}`,
    `${rng.int(2, 8)}${digits(rng, 7)}`,
  ])
const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(7)}`
const goodMask = (id: string) => `${id.slice(0, 6)}********${id.slice(14)}`
const company = (rng: Rng) =>
  `${rng.pick(['云岭', '莲湖', '青溪', '松风'])}${rng.pick(['建设', '科技', '环保', '物业'])}有限公司`
const office = (rng: Rng) =>
  `${rng.pick(['莲湖新区', '青溪县', '云岭市'])}${rng.pick(['财政局', '民政局', '教育委员会', '人力资源和社会保障局', '不动产登记中心'])}`

export const LOOK_ALIKES: Readonly<Record<string, (rng: Rng) => string>> = {
  'credit code': rng => `<p>统一社会信用代码：${creditCode(rng)}</p>`,
  'credit codes in a table': rng =>
    table(
      ['企业名称', '统一社会信用代码', '法定代表人'],
      [
        [company(rng), creditCode(rng), name(rng)],
        [company(rng), creditCode(rng), name(rng)],
      ],
      rng,
    ),
  'timestamp file': rng =>
    `<p><a href="/P0${stamp(rng)}${digits(rng, 5)}.docx" title="${stamp(rng)}${digits(rng, 4)}.docx">附件：申请表.docx</a></p>`,
  'timestamp that passes the check': rng => `<img src="/pic/${timestampName(day(rng), rng)}.jpg" alt="">`,
  'upload path': rng =>
    `<a href="/upload/files/20${rng.int(14, 26)}/${rng.int(1, 12)}/1${rng.int(3, 9)}${digits(rng, 9)}.pdf">通知.pdf</a>`,
  'content id': rng =>
    `<script>var contentId = "${rng.int(1, 9)}${digits(rng, 18)}"; var suoyinhao="${digits(rng, 19)}";</script>`,
  'epoch milliseconds': rng =>
    `<script>var t = 1${rng.int(5, 7)}${digits(rng, 11)}; load('/api?_=${1_600_000_000_000 + rng.int(0, 99_999_999)}')</script>`,
  'epoch seconds': rng => `<script src="/js/a.js?v=1${rng.int(5, 7)}${digits(rng, 8)}"></script>`,
  'filing number': rng => `<p>备案编号：1${rng.int(3, 9)}${digits(rng, 9)}</p>`,
  'filing with piece': rng =>
    `<p>信息系统安全等级保护备案证明${rng.int(13, 19)}${digits(rng, 9)}-${rng.int(17, 24)}001</p>`,
  'masked mobile': rng => `<p>${name(rng)}，手机号：${masked(mobile(rng))}</p>`,
  'masked mobiles in a list': rng =>
    table(
      ['姓名', '联系电话', '金额'],
      [
        [name(rng), masked(mobile(rng)), '600'],
        [name(rng), `${mobile(rng).slice(0, 3)}XXXX${digits(rng, 4)}`, '600'],
      ],
      rng,
    ),
  'masked id': rng => `<p>身份证号：${goodMask(residentId(rng))}</p>`,
  'masked ids in a list': rng =>
    table(
      ['姓名', '身份证号'],
      [
        [name(rng), goodMask(residentId(rng))],
        [name(rng), `${residentId(rng).slice(0, 4)}*************${digits(rng, 1)}`],
      ],
      rng,
    ),
  'masked card': rng =>
    table(['姓名', '银行卡号'], [[name(rng), `${bankCard(rng).slice(0, 6)}*********${digits(rng, 4)}`]], rng),
  'masked card in a sentence': rng => `<p>卡号尾号${digits(rng, 4)}的账户已到账。</p>`,
  'office phone': rng => `<p>咨询电话：${landline(rng)}，联系人：${name(rng)}。</p>`,
  'office phones of staff': rng =>
    table(
      ['姓名', '职务', '办公电话'],
      [
        [name(rng), '科长', landline(rng)],
        [name(rng), '主任', landline(rng)],
      ],
      rng,
    ),
  'contact and office phone': rng => `<p>联系人：${name(rng)}　联系电话：${landline(rng)}-${rng.int(100, 999)}</p>`,
  'phones of schools': rng =>
    table(
      ['学校', '地址', '电话'],
      [
        ['莲湖一小', `建设路${rng.int(1, 99)}号`, landline(rng)],
        ['清河中学', `文化路${rng.int(1, 99)}号`, landline(rng)],
      ],
      rng,
    ),
  hotline: rng =>
    `<p>服务热线：12345，投诉举报：12315，技术咨询：400-${digits(rng, 3)}-${digits(rng, 4)}，96${digits(rng, 3)}</p>`,
  'corporate account': rng => `<p>户名：${office(rng)}，开户行：莲湖农商银行营业部，账号：${corporateAccount(rng)}</p>`,
  'corporate account on three lines': rng =>
    `<p>收款单位：${office(rng)}</p><p>开户银行：中国工商银行莲湖支行</p><p>银行账号：${corporateAccount(rng)}</p>`,
  'account for deposits': rng =>
    `<p>投标保证金请汇至：${company(rng)}，账号 ${corporateAccount(rng)}，开户行：中国建设银行股份有限公司清河支行。</p>`,
  'account of donations': rng => `<p>捐款账户：云岭市慈善总会基金会　账号：${corporateAccount(rng)}</p>`,
  'contract number': rng => `<p>合同编号：${nearResidentId(rng)}</p>`,
  'order number': rng => `<p>订单号：1${rng.int(3, 9)}${digits(rng, 9)}，流水号：${digits(rng, 16)}</p>`,
  'acceptance number': rng => `<p>受理编号：${rng.int(1, 9)}${digits(rng, 17)}</p>`,
  isbn: rng => `<p>书号：ISBN 978-7-${digits(rng, 3)}-${digits(rng, 5)}-${digits(rng, 1)}</p>`,
  'invoice code': rng => `<p>发票代码：${rng.int(1, 9)}${digits(rng, 11)}，发票号码：${digits(rng, 8)}</p>`,
  'project code': rng =>
    `<p>项目代码：20${rng.int(17, 26)}-110199-${two(rng.int(1, 99))}-0${rng.int(1, 3)}-${digits(rng, 6)}</p>`,
  coordinates: rng => `<div data-lng="116.${digits(rng, 14)}" data-lat="39.${digits(rng, 15)}">地图</div>`,
  'coordinates in a script': rng =>
    `<script>var p = new BMap.Point(116.${digits(rng, 6)}, 39.${digits(rng, 6)});</script>`,
  version: rng =>
    `<script src="/js/app.${stamp(rng)}.min.js?v=${rng.int(1, 9)}.${digits(rng, 2)}.${digits(rng, 10)}"></script>`,
  'document number': rng =>
    `<p>根据《关于加强管理的通知》（皖政秘〔2021〕254号、莲政发〔20${rng.int(10, 26)}〕${rng.int(1, 99)}号）</p>`,
  dates: rng =>
    `<p>公示时间为${day(rng)} ${day(rng)}，共${rng.int(3, 30)}个工作日，截止${stamp(rng).slice(0, 8)}。</p>`,
  'days of a list': rng =>
    table(
      ['姓名', '申请日期', '批准日期', '金额'],
      [
        [name(rng), day(rng), day(rng), '600'],
        [name(rng), day(rng), day(rng), '800'],
      ],
      rng,
    ),
  'month of birth': rng =>
    table(
      ['姓名', '性别', '出生年月', '职务'],
      [
        [name(rng), '男', `${rng.int(1960, 1990)}年${rng.int(1, 12)}月`, '科员'],
        [name(rng), '女', `${rng.int(1960, 1990)}.${two(rng.int(1, 12))}`, '科员'],
      ],
      rng,
    ),
  'month of birth in a sentence': rng =>
    `<p>${name(rng)}，男，汉族，${rng.int(1965, 1985)}年${rng.int(1, 12)}月出生，中共党员，现任副局长，拟任局长。</p>`,
  'born in history': rng =>
    `<p>革命烈士${name(rng)}，1905年${rng.int(1, 12)}月${rng.int(1, 28)}日出生于青溪县，1931年牺牲。</p>`,
  'production date': rng =>
    `<p>产品生产日期：${day(rng)}，本办法自${rng.int(2015, 2026)}年${rng.int(1, 12)}月${rng.int(1, 28)}日生效。</p>`,
  statistics: rng =>
    table(
      ['指标', '单位', '本年', '上年'],
      [
        ['地区生产总值', '万元', String(rng.int(10_000_000, 99_999_999)), '1380000'],
        ['财政收入', '万元', `${rng.int(1, 9)}${digits(rng, 10)}`, String(rng.int(1, 99))],
      ],
      rng,
    ),
  amounts: rng =>
    `<p>项目总投资1${rng.int(3, 9)}${digits(rng, 9)}元，同比增长${rng.int(1, 20)}.${digits(rng, 6)}%。</p>`,
  'list of persons as it may be': rng =>
    table(
      ['序号', '姓名', '所在社区', '补助金额（元）'],
      [
        ['1', maskedName(rng), '清荷社区', '600'],
        ['2', name(rng), '望湖社区', '900'],
      ],
      rng,
    ),
  'list with villages': rng =>
    table(
      ['户主', '家庭住址', '享受人数'],
      [
        [name(rng), '柳河乡李家村', '3'],
        [name(rng), '石桥镇', '2'],
      ],
      rng,
    ),
  'scores of an examination': rng =>
    table(
      ['准考证号', '姓名', '报考职位', '笔试成绩', '面试成绩'],
      [
        [`1${digits(rng, 10)}`, name(rng), '综合管理岗', '72.5', '81.2'],
        [`20${digits(rng, 9)}`, name(rng), '会计岗', '69', '80'],
      ],
      rng,
    ),
  'office address': rng =>
    `<p>办公地址：莲湖新区清河街道建设路${rng.int(1, 99)}号${rng.int(1, 9)}号楼${rng.int(101, 909)}室，邮编：${digits(rng, 6)}</p>`,
  'company address': rng =>
    `<p>中标人：${company(rng)}，地址：云岭市青河区人民路${rng.int(1, 99)}号${rng.int(1, 9)}栋${rng.int(101, 909)}室。</p>`,
  'address of a hall': rng =>
    `<p>办理地点：${office(rng)}（莲湖新区文化路${rng.int(1, 99)}号政务服务大厅${rng.int(1, 40)}号窗口）</p>`,
  'place of a project': rng =>
    `<p>建设地点：石桥镇${rng.pick(['李家', '王庄'])}村${rng.int(1, 9)}组，占地${rng.int(2, 90)}亩。</p>`,
  'companies with their addresses': rng =>
    table(
      ['企业名称', '法定代表人', '住所'],
      [
        [company(rng), name(rng), `人民路${rng.int(1, 99)}号${rng.int(1, 9)}栋`],
        [company(rng), name(rng), `解放路${rng.int(1, 99)}号`],
      ],
      rng,
    ),
  'rule about homes': () => '<p>申请人应当提交家庭住址、户籍地址、手机号码、银行卡号和护照等材料的复印件。</p>',
  'form to fill in': () =>
    '<table><tr><td>姓名</td><td></td><td>身份证号</td><td></td></tr><tr><td>家庭住址</td><td></td><td>手机号码</td><td></td></tr><tr><td>残疾等级</td><td></td><td>监护人</td><td></td></tr></table>',
  'form fields': () =>
    '<form><input name="mobile" placeholder="请输入11位手机号码" maxlength="11"><input name="idcard" placeholder="请输入18位身份证号"></form>',
  'statistics of disability': rng =>
    table(
      ['残疾类别', '人数', '占比'],
      [
        ['视力', String(rng.int(10, 999)), '10%'],
        ['肢体', String(rng.int(10, 999)), '40%'],
      ],
      rng,
    ),
  'passport service': rng =>
    `<p>普通护照、往来港澳通行证和往来台湾通行证办理，收费依据发改价格〔2019〕914号，咨询电话${landline(rng)}。</p>`,
  'flight and model': rng => `<p>型号E${digits(rng, 8)}设备${rng.int(1, 9)}台，批号G${digits(rng, 8)}。</p>`,
  'passport and a date': rng => `<p>护照签发自${stamp(rng).slice(0, 8)}起改为电子受理。</p>`,
  'index number': rng => `<p>索引号：11110108000000001J/20${rng.int(15, 26)}-${digits(rng, 5)}</p>`,
  'site code': rng => `<p>网站标识码：${digits(rng, 10)}　京公网安备1101990${digits(rng, 7)}号</p>`,
  'parcel numbers': rng =>
    `<p>不动产单元号：110199${digits(rng, 6)}GB${digits(rng, 5)}F${digits(rng, 8)}；宗地代码110199${digits(rng, 13)}</p>`,
  'permit of a company': rng =>
    table(
      ['单位名称', '许可证编号', '有效期'],
      [
        [company(rng), `JY1${digits(rng, 13)}`, day(rng)],
        [company(rng), nearResidentId(rng), day(rng)],
      ],
      rng,
    ),
  'bar code': rng => `<p>商品条码：69${digits(rng, 11)}，批次20${digits(rng, 6)}</p>`,
  'school telephones': rng =>
    `<p>莲湖一中：${landline(rng)}；清河小学：${landline(rng)}；纪检监察电话：${landline(rng)}</p>`,
  'cadre list': rng =>
    table(
      ['姓名', '现任职务', '拟任职务'],
      [
        [name(rng), '科长', '副局长'],
        [name(rng), '主任', '局长'],
      ],
      rng,
    ),
  'team list': rng => `<p>组长：${name(rng)}</p><p>成员：${name(rng)}、${name(rng)}、${name(rng)}</p>`,
  'maker of the site': rng => `<p>技术支持：${company(rng)}　电话：${mobile(rng)}</p>`,
  'comment of the template': rng => `<!-- 模板版本 ${stamp(rng)} 栏目 ${digits(rng, 6)} -->`,
  hash: rng =>
    `<script src="/a.${Array.from({ length: 32 }, () => rng.pick([...'0123456789abcdef'])).join('')}.js"></script>`,
  guid: rng =>
    `<div id="${digits(rng, 8)}-${digits(rng, 4)}-4${digits(rng, 3)}-8${digits(rng, 3)}-1${rng.int(3, 9)}${digits(rng, 10)}">正文</div>`,
  'colours and sizes': rng => `<p style="width:${digits(rng, 3)}px;color:#138${digits(rng, 3)}">说明</p>`,
  'sums of a fund': rng =>
    `<p>拨付资金${rng.int(100, 999)},${digits(rng, 3)},${digits(rng, 3)}.00元，惠及${rng.int(1000, 9999)}户${rng.int(10_000, 99_999)}人。</p>`,
  'mobile of the office masked': rng => `<p>${name(rng)}，身份证号后四位${digits(rng, 4)}</p>`,
  'bid price': rng =>
    `<p>成交金额：${rng.int(1, 9)}${digits(rng, 10)}.00元，评审得分${digits(rng, 2)}.${digits(rng, 2)}</p>`,
  'case number': rng => `<p>（20${rng.int(15, 26)}）莲0199民初${rng.int(100, 9999)}号，公告编号${digits(rng, 12)}</p>`,
}
