import type { Sql } from "@/db/client";
import { agencyStatements } from "./agencies";
import { carrierStatements } from "./carriers";
import { contractorStatements } from "./contractors";
import { subjectStatements } from "./insert";
import { roadDriverStatements } from "./road-drivers";
import { smallFirmStatements } from "./small-firms";
import { taxStatements } from "./tax";
import { taxiDriverStatements } from "./taxi-drivers";

const statements = [
  ...subjectStatements,
  ...taxStatements,
  ...taxiDriverStatements,
  ...smallFirmStatements,
  ...contractorStatements,
  ...carrierStatements,
  ...roadDriverStatements,
  ...agencyStatements,
];

/** Fills an empty database with that many subjects of each population, made up by the database itself from one seed. */
export const fillBenchCity = async (sql: Sql, count: number): Promise<void> => {
  await sql.begin(async (transaction) => {
    await transaction`select setseed(0.20161129)`;
    for (const [place, statement] of statements.entries())
      await transaction.unsafe(statement.replaceAll("$count", String(count)).replaceAll("$statement", String(place)));
  });
  for (const table of ["subjects", "records", "current_ratings"]) await sql.unsafe(`vacuum analyze ${table}`);
};
