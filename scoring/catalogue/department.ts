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
