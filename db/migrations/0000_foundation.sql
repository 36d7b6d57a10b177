CREATE TYPE "public"."batch_state" AS ENUM('receiving', 'finished', 'failed');--> statement-breakpoint
CREATE TYPE "public"."rating_outcome" AS ENUM('rated', 'undetermined', 'notRated');--> statement-breakpoint
CREATE TYPE "public"."rating_status" AS ENUM('final', 'proposed');--> statement-breakpoint
CREATE TYPE "public"."record_state" AS ENUM('active', 'contested', 'repaired', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."run_state" AS ENUM('running', 'finished', 'failed');--> statement-breakpoint
CREATE TYPE "public"."subject_kind" AS ENUM('enterprise', 'individualBusiness', 'institution', 'licensedPerson');--> statement-breakpoint
CREATE TABLE "aliases" (
	"subject_id" bigint NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "aliases_subject_id_scheme_value_pk" PRIMARY KEY("subject_id","scheme","value")
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"batch_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "batches_batch_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"item" text NOT NULL,
	"file_name" text NOT NULL,
	"file_digest" "bytea",
	"format" text NOT NULL,
	"encoding" text,
	"state" "batch_state" DEFAULT 'receiving' NOT NULL,
	"rows_total" integer,
	"rows_accepted" integer,
	"rows_revised" integer,
	"rows_duplicate" integer,
	"rows_rejected" integer,
	"failure" jsonb,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "demo_city" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seed" text NOT NULL,
	"subjects" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"batch_id" bigint NOT NULL,
	"row_number" integer NOT NULL,
	"item" text NOT NULL,
	"raw" text NOT NULL,
	"problems" jsonb NOT NULL,
	"rejected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quarantine_batch_id_row_number_pk" PRIMARY KEY("batch_id","row_number")
);
--> statement-breakpoint
CREATE TABLE "rating_moves" (
	"model_id" text NOT NULL,
	"period" text NOT NULL,
	"from_grade" text NOT NULL,
	"to_grade" text NOT NULL,
	"subjects" bigint NOT NULL,
	CONSTRAINT "rating_moves_model_id_period_from_grade_to_grade_pk" PRIMARY KEY("model_id","period","from_grade","to_grade")
);
--> statement-breakpoint
CREATE TABLE "rating_stats" (
	"model_id" text NOT NULL,
	"period" text NOT NULL,
	"town" text NOT NULL,
	"industry" text NOT NULL,
	"size" text NOT NULL,
	"grade" text NOT NULL,
	"subjects" bigint NOT NULL,
	"score_sum" numeric NOT NULL,
	CONSTRAINT "rating_stats_model_id_period_town_industry_size_grade_pk" PRIMARY KEY("model_id","period","town","industry","size","grade")
);
--> statement-breakpoint
CREATE TABLE "current_ratings" (
	"subject_id" bigint NOT NULL,
	"model_id" text NOT NULL,
	"period" text NOT NULL,
	"run_id" bigint NOT NULL,
	"outcome" "rating_outcome" NOT NULL,
	"score" numeric,
	"grade" text,
	"replaced_grade" text,
	"previous_grade" text,
	"status" "rating_status" NOT NULL,
	"stale_on" date,
	"rated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "current_ratings_subject_id_model_id_period_pk" PRIMARY KEY("subject_id","model_id","period")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"subject_id" bigint NOT NULL,
	"model_id" text NOT NULL,
	"period" text NOT NULL,
	"run_id" bigint NOT NULL,
	"outcome" "rating_outcome" NOT NULL,
	"score" numeric,
	"grade" text,
	"facts" jsonb NOT NULL,
	"model_digest" text NOT NULL,
	"decided_by" text,
	"status" "rating_status" NOT NULL,
	"stale_on" date,
	"rated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ratings_subject_id_model_id_period_run_id_pk" PRIMARY KEY("subject_id","model_id","period","run_id")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"subject_id" bigint NOT NULL,
	"record_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "records_record_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"item" text NOT NULL,
	"occurred_on" date NOT NULL,
	"decided_on" date NOT NULL,
	"effective_until" date,
	"show_until" date,
	"state" "record_state" DEFAULT 'active' NOT NULL,
	"data" jsonb NOT NULL,
	"record_key" text NOT NULL,
	"content_digest" "bytea" NOT NULL,
	"batch_id" bigint,
	"row_number" integer,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "records_subject_id_record_id_pk" PRIMARY KEY("subject_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"run_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "runs_run_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"model_id" text NOT NULL,
	"model_digest" text NOT NULL,
	"period" text NOT NULL,
	"as_of" date NOT NULL,
	"state" "run_state" DEFAULT 'running' NOT NULL,
	"subjects_seen" integer,
	"ratings_written" integer,
	"ratings_checked" integer,
	"milliseconds" integer,
	"grades" jsonb,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"subject_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subjects_subject_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" "subject_kind" NOT NULL,
	"code" text,
	"person_hash" "bytea",
	"person_cipher" "bytea",
	"name" text NOT NULL,
	"town" text,
	"industry" text,
	"size" text,
	"registered_on" date,
	"invented" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subjects_known_by" CHECK (case when "subjects"."kind" = 'licensedPerson' then "subjects"."code" is null and "subjects"."person_hash" is not null and "subjects"."person_cipher" is not null
          else "subjects"."code" is not null and "subjects"."person_hash" is null and "subjects"."person_cipher" is null end)
);
--> statement-breakpoint
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_batch_id_batches_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("batch_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "current_ratings" ADD CONSTRAINT "current_ratings_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aliases_value" ON "aliases" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "aliases_value_prefix" ON "aliases" USING btree ("value" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "quarantine_item" ON "quarantine" USING btree ("item");--> statement-breakpoint
CREATE INDEX "current_ratings_grade" ON "current_ratings" USING btree ("model_id","period","grade","score");--> statement-breakpoint
CREATE INDEX "current_ratings_changed" ON "current_ratings" USING btree ("rated_at") WHERE coalesce(replaced_grade, previous_grade) is distinct from grade;--> statement-breakpoint
CREATE INDEX "ratings_run" ON "ratings" USING btree ("run_id");--> statement-breakpoint
CREATE UNIQUE INDEX "records_live_key" ON "records" USING btree ("subject_id","item","record_key") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "records_item_subject" ON "records" USING btree ("item","subject_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "records_batch" ON "records" USING btree ("batch_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subjects_code" ON "subjects" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "subjects_person_hash" ON "subjects" USING btree ("person_hash");--> statement-breakpoint
CREATE INDEX "subjects_code_prefix" ON "subjects" USING btree ("code" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "subjects_town" ON "subjects" USING btree ("town");--> statement-breakpoint
CREATE INDEX "subjects_kind" ON "subjects" USING btree ("kind");