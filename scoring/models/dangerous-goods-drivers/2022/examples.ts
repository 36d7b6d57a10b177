import { roadDriverExamples } from "../../road-drivers/road-driver-examples";

export const dangerousGoodsDriversExamples2022 = roadDriverExamples("dangerousGoods");
