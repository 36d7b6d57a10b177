import { roadDriverExamples } from "../../road-drivers/road-driver-examples";

export const passengerDriversExamples2022 = roadDriverExamples("passenger");
