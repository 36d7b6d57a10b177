import { type Words, words } from "../words";

export interface Department {
  readonly id: string;
  readonly name: Words;
}

export const marketSupervision: Department = { id: "market-supervision", name: words("市场监督管理局", "Market Supervision Bureau") };
export const tax: Department = { id: "tax", name: words("税务局", "Tax Bureau") };
export const transport: Department = { id: "transport", name: words("交通运输局", "Transport Bureau") };
export const statisticsBureau: Department = { id: "statistics-bureau", name: words("统计局", "Statistics Bureau") };
export const court: Department = { id: "court", name: words("人民法院", "People's Court") };
export const socialSecurity: Department = {
  id: "social-security",
  name: words("人力资源和社会保障局", "Human Resources and Social Security Bureau"),
};
export const housingFund: Department = { id: "housing-fund", name: words("住房公积金管理中心", "Housing Fund Centre") };
export const utilities: Department = { id: "utilities", name: words("水电气公用事业单位", "Electricity, water and gas providers") };
export const banks: Department = { id: "banks", name: words("银行业金融机构", "Banks") };
export const creditBureau: Department = { id: "credit-bureau", name: words("征信机构", "Credit bureau") };
export const creditCentre: Department = { id: "credit-centre", name: words("公共信用信息中心", "Public Credit Information Centre") };
export const ratingAgency: Department = { id: "rating-agency", name: words("信用评级机构", "Credit rating agency") };
export const housingConstruction: Department = {
  id: "housing-construction",
  name: words("住房和城乡建设局", "Housing and Urban-Rural Development Bureau"),
};
export const cultureTourism: Department = { id: "culture-tourism", name: words("文化和旅游局", "Culture and Tourism Bureau") };

const department = (id: string, zh: string, en: string): Department => ({ id, name: words(zh, en) });

export const administrativeApproval = department("administrative-approval", "行政审批服务局", "Administrative Approval Service Bureau");
export const agricultureRural = department("agriculture-rural", "农业农村局", "Agriculture and Rural Affairs Bureau");
export const audit = department("audit", "审计局", "Audit Bureau");
export const centralBank = department("central-bank", "中国人民银行分支机构", "Branch of the People's Bank of China");
export const civilAffairs = department("civil-affairs", "民政局", "Civil Affairs Bureau");
export const commerce = department("commerce", "商务局", "Commerce Bureau");
export const customs = department("customs", "海关", "Customs");
export const developmentReform = department("development-reform", "发展和改革局", "Development and Reform Bureau");
export const ecologyEnvironment = department("ecology-environment", "生态环境局", "Ecology and Environment Bureau");
export const educationSports = department("education-sports", "教育和体育局", "Education and Sports Bureau");
export const emergencyManagement = department("emergency-management", "应急管理局", "Emergency Management Bureau");
export const financeBureau = department("finance-bureau", "财政局", "Finance Bureau");
export const financialRegulator = department("financial-regulator", "金融监督管理机构", "Financial Regulatory Office");
export const fireRescue = department("fire-rescue", "消防救援机构", "Fire and Rescue Service");
export const health = department("health", "卫生健康局", "Health Bureau");
export const industryTechnology = department("industry-technology", "工业和信息化局", "Industry and Information Technology Bureau");
export const justice = department("justice", "司法局", "Justice Bureau");
export const localFinance = department("local-finance", "地方金融管理机构", "Local Financial Administration");
export const medicalInsurance = department("medical-insurance", "医疗保障局", "Medical Insurance Bureau");
export const meteorology = department("meteorology", "气象局", "Meteorological Bureau");
export const naturalResources = department("natural-resources", "自然资源和规划局", "Natural Resources and Planning Bureau");
export const postal = department("postal", "邮政管理局", "Postal Administration");
export const publicSecurity = department("public-security", "公安局", "Public Security Bureau");
export const staffingOffice = department("staffing-office", "机构编制委员会办公室", "Office of the Staffing Commission");
export const telecom = department("telecom", "电信运营企业", "Telecommunications operators");
export const tobacco = department("tobacco", "烟草专卖局", "Tobacco Monopoly Bureau");
export const urbanEnforcement = department("urban-enforcement", "综合行政执法局", "Comprehensive Law Enforcement Bureau");
export const waterAffairs = department("water-affairs", "水务局", "Water Affairs Bureau");
