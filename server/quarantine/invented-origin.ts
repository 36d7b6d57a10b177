/**
 * Whether the rows of each batch are invented: its own door says so, or, where it came from rows kept here, that of the batch that first
 * brought them. `batches` gives the ids to ask about; the result has `batch_id` and `is_invented`.
 */
export const inventedOrigin = (batches: string): string => `(
  with recursive origin as (
    select batch_id as asked, batch_id, door from batches where batch_id in (${batches})
    union all
    select asked, earlier.batch_id, earlier.door from origin, lateral (
      select brought.batch_id, brought.door from quarantine join batches as brought using (batch_id)
      where resent_batch_id = origin.batch_id limit 1
    ) as earlier where origin.door in ('mend', 'join')
  )
  select asked as batch_id, bool_or(door = 'demo') as is_invented from origin group by asked
)`;
