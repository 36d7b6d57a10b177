/** Old codes under which departments still report. */
export const oldSchemes = "('organisationCode', 'registrationNumber', 'taxNumber')";

/** Every code under which rows of an entry arrive, as `value`: its own, those of entries merged into it, and the old codes of them all. */
export const codesOf = (subject: string): string => `
  select code as value from subjects where subject_id = ${subject}
  union select value from aliases where subject_id = ${subject} and (scheme = 'formerCode' or scheme in ${oldSchemes})
  union select old.value from aliases former join subjects gone on gone.code = former.value join aliases old on old.subject_id = gone.subject_id
    where former.subject_id = ${subject} and former.scheme = 'formerCode' and old.scheme in ${oldSchemes}`;

/** Each merged entry with the one that stands for it now, over any number of merges: that one holds all their codes. */
export const standingEntries = `
  select gone.subject_id, gone.code as former_code, stands.subject_id as root_id, stands.code, stands.invented
  from subjects gone join aliases former on former.scheme = 'formerCode' and former.value = gone.code
    join subjects stands on stands.subject_id = former.subject_id
  where gone.merged_into is not null and stands.merged_into is null`;
