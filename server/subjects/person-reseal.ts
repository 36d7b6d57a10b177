import type { Sql } from "@/db/client";
import type { PersonKey } from "./person-key";
import { refuseRotation } from "./person-key-refused";

export const rowsAtOnce = 5_000;

interface Person {
  readonly subject_id: number;
  readonly person_hash: Buffer;
  readonly person_cipher: Buffer;
}

/** Every licensed person hashed and sealed anew; one number that the old key does not open stops it all. */
export async function resealPersons(sql: Sql, old: PersonKey, fresh: PersonKey, onDone: (done: number) => void): Promise<number> {
  let done = 0;
  for (let after = 0; ; ) {
    const persons = await sql<Person[]>`
      select subject_id::int, person_hash, person_cipher from subjects
      where kind = 'licensedPerson' and subject_id > ${after} order by subject_id limit ${rowsAtOnce}`;
    const last = persons.at(-1);
    if (!last) return done;
    const numbers = persons.map((person) => openedNumber(old, person));
    await sql`
      update subjects set person_hash = decode(made.hash, 'hex'), person_cipher = decode(made.cipher, 'hex')
      from unnest(${persons.map((person) => person.subject_id)}::bigint[], ${numbers.map((id) => fresh.hash(id).toString("hex"))}::text[],
        ${numbers.map((id) => fresh.seal(id).toString("hex"))}::text[]) as made (subject_id, hash, cipher)
      where subjects.subject_id = made.subject_id`;
    after = last.subject_id;
    done += persons.length;
    onDone(done);
  }
}

function openedNumber(old: PersonKey, person: Person): string {
  try {
    const number = old.open(person.person_cipher);
    if (old.hash(number).equals(person.person_hash)) return number;
  } catch {
    // Told below, without the number.
  }
  throw refuseRotation(
    "personKey.mixed",
    `主体 ${person.subject_id} 的证件号不是用当前密钥加密的，密钥没有更换，数据未动。请先恢复该主体所用的密钥或备份。`,
    `The number of subject ${person.subject_id} was not sealed with the present key; nothing was changed. Restore the key or backup it belongs to.`,
  );
}
