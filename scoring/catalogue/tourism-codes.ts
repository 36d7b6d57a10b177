import { words } from "../words";

/** 列入情形 under Order No. 7 (TS serious, TL slight) and under the trial blacklist measures of 2018 (BL). What a penalty itself shows has no code here. */
export const tourismGroundChoices = {
  "TS-1": words(
    "以欺骗、故意隐匿、伪造或变造材料取得许可或批准，或者伪造、变造许可证件",
    "Licence got by deceit, concealment or forgery, or itself forged",
  ),
  "TS-2": words("发生重大安全事故，负主要责任", "Major safety accident, mainly responsible"),
  "TS-3": words(
    "侵害旅游者权益，造成滞留或者严重不良社会影响",
    "Harm to tourists' rights that left them stranded or had a serious social effect",
  ),
  "TS-5": words(
    "未经许可经营，特别是造成重大事故或者恶劣影响",
    "Business without a licence, above all with a major accident or vile effect",
  ),
  "TS-6": words("应当认定为严重失信主体的其他情形", "Other circumstances to be recognised as serious"),
  "TL-1": words(
    "囤积炒作票务、虚假宣传、违背公序良俗等，造成不良影响",
    "Hoarding tickets, false publicity, breach of public morals, with bad effect",
  ),
  "TL-2": words(
    "故意或者重大过失严重损害旅游者权益，尚不构成严重失信",
    "Serious harm to tourists' rights by intent or gross negligence, below the serious level",
  ),
  "TL-3": words("存在安全隐患，未按期整改", "A safety hazard not put right in time"),
  "TL-4": words(
    "拒不配合投诉处置、监督检查或拒不履行处罚决定，造成不良影响",
    "Refusing complaint handling, inspection or a penalty decision, with bad effect",
  ),
  "TL-6": words("应当认定为轻微失信主体的其他情形", "Other circumstances to be recognised as slight"),
  "BL-1": words("因侵害旅游者合法权益构成犯罪", "Criminal punishment for harming tourists' rights"),
  "BL-2": words(
    "在旅游经营活动中妨害国（边）境管理构成犯罪",
    "Criminal punishment for obstructing border administration in tourism business",
  ),
  "BL-4": words("发生重大安全事故，属于主要责任主体", "Major safety accident, mainly responsible"),
  "BL-5": words("造成旅游者滞留或者严重社会不良影响", "Stranded tourists or serious bad social effect"),
  "BL-7": words("法律、法规、规章规定的其他情形", "Other cases in law"),
} as const;

/** 旅行社违法行为 by the statute that punishes it; S and R mark the graver form of a code. */
export const agencyActChoices = {
  "TA-01": words("未经许可经营旅行社业务", "Agency business without a licence"),
  "TA-02": words(
    "未经许可经营出境、边境旅游，或者出租、出借、转让许可证",
    "Outbound or border tours without permit; licence lent, rented or transferred",
  ),
  "TA-03": words("不合理低价、指定购物、另行付费项目", "Unreasonably low price, designated shopping, paid extras"),
  "TA-04": words(
    "擅自变更行程、拒绝履行合同或未经同意转委托，严重损害旅游者权益",
    "Itinerary changed, contract refused or passed on without consent, with serious harm",
  ),
  "TA-04S": words("擅自变更行程、拒绝履行合同等，造成旅游者滞留", "The same, leaving tourists stranded"),
  "TA-05": words("安排违反法律或者社会公德的活动", "Activities against law or morals"),
  "TA-06": words(
    "未按规定安排领队、导游，使用无证导游，未付临时导游报酬或要求导游垫付",
    "No leader or guide, an uncertificated guide, or a guide unpaid or made to pay",
  ),
  "TA-07": words("虚假宣传、向不合格供应商采购或未投保责任险", "False publicity, unqualified suppliers, no liability insurance"),
  "TA-08": words("未履行报告义务", "Emergency or illegal stay not reported"),
  "TA-09": words(
    "欺骗、胁迫购物，非因不可抗力改变行程或拒不履行合同义务",
    "Cheating or coercing into purchases; itinerary changed without force majeure; duty refused",
  ),
  "TA-10": words(
    "危及人身财产安全未采取处置措施或未报告，非法滞留未报告",
    "Danger to persons without measures or report; illegal stay not reported",
  ),
  "TA-11": words("未支付或者低于成本支付接待费用，或者接待此类团队", "Receiving agency unpaid or paid below cost; receiving such groups"),
  "TA-12": words(
    "未签合同、合同缺项、擅自转让或委托不合格旅行社",
    "No contract or an incomplete one; transfer without consent or to an unqualified agency",
  ),
  "TA-13": words("委派不合格的导游、领队", "Guide or leader unqualified"),
  "TA-14": words("要求导游接待低于成本的团队", "Guides made to take groups below cost"),
  "TA-15": words(
    "未经同意提供合同外有偿服务，或者出境团未派领队",
    "Paid service outside the contract without consent; no leader for an outbound group",
  ),
  "TA-16": words("违约造成损失未采取补救措施", "Breach with damage and no remedy"),
  "TA-17": words("未按期存入或者补足质量保证金", "Quality deposit not paid or topped up"),
  "TA-17R": words("未存入或补足质量保证金，责令后仍拒不改正", "Quality deposit not paid, correction refused"),
  "TA-18": words("未投保旅行社责任险", "Liability insurance missing"),
  "TA-18R": words("未投保旅行社责任险，责令后仍拒不改正", "Liability insurance missing, correction refused"),
  "TA-19": words("变更、设立分社未备案，未报送统计资料", "Change or branch not filed, statistics not sent"),
  "TA-20": words("商业贿赂", "Bribery"),
  other: words("其他旅游市场违法行为", "Another breach in the tourism market"),
} as const;

/** 导游扣分行为 of the measures of 2001 (TG). */
export const guidePointActs = {
  "TG-10a": words("有损害国家利益、民族尊严的言行", "Words or acts harming state or national dignity"),
  "TG-10b": words("诱导或安排参加黄、赌、毒活动", "Inducing or arranging pornography, gambling or drugs"),
  "TG-10c": words("殴打或者谩骂旅游者", "Beating or abusing tourists"),
  "TG-10d": words("欺骗、胁迫旅游者消费", "Cheating or coercing into spending"),
  "TG-10e": words("未通过年审继续从业", "Working without passing the annual review"),
  "TG-10f": words("因自身原因造成旅游团重大危害和损失", "Major harm or loss to the group by own fault"),
  "TG-8a": words("拒绝、逃避检查或者欺骗检查人员", "Refusing, evading or deceiving inspection"),
  "TG-8b": words("擅自增加或者减少旅游项目", "Adding or cutting items on own authority"),
  "TG-8c": words("擅自终止导游活动", "Ending the tour on own authority"),
  "TG-8d": words("讲解中掺杂庸俗、下流、迷信内容", "Vulgar, obscene or superstitious talk"),
  "TG-8e": words("未经旅行社委派私自承揽业务", "Taking work without assignment by an agency"),
  "TG-6a": words("向旅游者兜售物品或者购买旅游者物品", "Selling to or buying from tourists"),
  "TG-6b": words("以明示或者暗示方式索要小费", "Asking tips openly or by hint"),
  "TG-6c": words("因自身原因漏接、漏送或误接、误送", "Missed or wrong pick-up by own fault"),
  "TG-6d": words("讲解质量差或者不讲解", "Poor or no commentary"),
  "TG-6e": words("私自转借导游证", "Lending the guide certificate"),
  "TG-6f": words("发生重大安全事故不积极配合救助", "Not helping rescue after a major accident"),
  "TG-4a": words("私自带人随团游览", "Bringing outsiders along"),
  "TG-4b": words("无故不随团活动", "Leaving the group without reason"),
  "TG-4c": words("未佩戴导游证", "Guide certificate not worn"),
  "TG-4d": words("不尊重旅游者宗教信仰和民族风俗", "Disrespect for religion and customs"),
  "TG-2a": words("未按规定时间到岗", "Late"),
  "TG-2b": words("10人以上团队未打社旗", "No agency flag for ten persons or more"),
  "TG-2c": words("未携带正规接待计划", "No proper reception plan carried"),
  "TG-2d": words("接站未出示旅行社标识", "No sign at pick-up"),
  "TG-2e": words("仪表、着装不整洁", "Untidy dress"),
  "TG-2f": words("讲解中吸烟、吃东西", "Smoking or eating while explaining"),
} as const;

/** 导游处罚事由 by the law in force (GD). */
export const guidePenaltyActs = {
  "GD-01": words("未取得导游证从事导游活动", "Guiding without a certificate"),
  "GD-02": words("私自承揽业务", "Private undertaking of work"),
  "GD-03": words("向旅游者索取小费", "Asking tips"),
  "GD-04": words("向旅游者销售物品或者购买旅游者物品", "Selling to or buying from tourists"),
  "GD-05": words("欺骗、胁迫旅游者消费", "Cheating or coercing into spending"),
  "GD-06": words("擅自增减、变更、中止行程", "Adding, cutting, changing or ending the programme"),
  "GD-07": words("损害国家利益或者民族尊严", "Harming state or national dignity"),
  "GD-08": words("未佩戴导游证", "Certificate not worn"),
} as const;

export const guideActChoices = { ...guidePointActs, ...guidePenaltyActs } as const;

/** 经营类别. */
export const tourismTradeChoices = {
  travelAgency: words("旅行社", "Travel agency"),
  agencyBranch: words("旅行社分社", "Branch of a travel agency"),
  scenicArea: words("A级旅游景区", "A-class scenic area"),
  lodging: words("旅游住宿", "Tourist lodging"),
  onlineTravel: words("在线旅游", "Online travel"),
} as const;

/** 处罚种类, lightest first. */
export const tourismMeasureChoices = {
  warning: words("警告或责令改正", "Warning or order to correct"),
  fine: words("罚款", "Fine"),
  confiscation: words("没收违法所得", "Confiscation"),
  suspension: words("责令停业整顿", "Suspension of business"),
  licenceRevoked: words("吊销许可证", "Licence revoked"),
} as const;

/** 奖励类别. */
export const tourismAwardGroups = {
  commendation: words("表彰", "Commendation"),
  contest: words("竞赛获奖", "Contest prize"),
  thanks: words("感谢信、锦旗等实质性感谢", "Letter of thanks or pennant"),
} as const;

/** 奖励级别. */
export const tourismAwardLevels = {
  national: words("国家级", "National"),
  provincial: words("省级", "Provincial"),
  municipal: words("市级", "Municipal"),
  county: words("县级", "County"),
  none: words("不分级", "None"),
} as const;
