CREATE TYPE "public"."quarantine_state" AS ENUM('open', 'waiting', 'resent', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."merge_state" AS ENUM('proposed', 'done', 'refused', 'undone');--> statement-breakpoint
ALTER TYPE "public"."batch_state" ADD VALUE 'received' BEFORE 'receiving';--> statement-breakpoint
CREATE TABLE "api_keys" (
	"api_key_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "api_keys_api_key_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"department" text NOT NULL,
	"name" text NOT NULL,
	"key_digest" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "column_mappings" (
	"item" text NOT NULL,
	"department" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "column_mappings_item_department_pk" PRIMARY KEY("item","department")
);
--> statement-breakpoint
CREATE TABLE "declared_volumes" (
	"item" text NOT NULL,
	"department" text NOT NULL,
	"month" date NOT NULL,
	"produced" integer NOT NULL,
	"declared_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "declared_volumes_item_department_month_pk" PRIMARY KEY("item","department","month")
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"is_worked" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subject_merge_records" (
	"subject_id" bigint NOT NULL,
	"merged_id" bigint NOT NULL,
	"from_record_id" bigint NOT NULL,
	"to_record_id" bigint NOT NULL,
	CONSTRAINT "subject_merge_records_subject_id_merged_id_from_record_id_pk" PRIMARY KEY("subject_id","merged_id","from_record_id")
);
--> statement-breakpoint
CREATE TABLE "subject_merges" (
	"subject_id" bigint NOT NULL,
	"merged_id" bigint NOT NULL,
	"state" "merge_state" DEFAULT 'proposed' NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	CONSTRAINT "subject_merges_subject_id_merged_id_pk" PRIMARY KEY("subject_id","merged_id")
);
--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "door" text DEFAULT 'cli' NOT NULL;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "inbox_name" text;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "bytes_total" bigint;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "mapping" jsonb;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "api_key_id" bigint;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "idempotency_key" text;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "rows_withdrawn" integer;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "rows_waiting" integer;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "rows_on_time" integer;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "rows_late" integer;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "rows_wrong_code" integer;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "unknown_columns" jsonb;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "cells" jsonb;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "cells_cipher" "bytea";--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "state" "quarantine_state" DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "awaited_code" text;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "awaited_hash" "bytea";--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "resent_batch_id" bigint;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "dismissed_for" text;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "merged_into" bigint;--> statement-breakpoint
ALTER TABLE "subject_merges" ADD CONSTRAINT "subject_merges_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subject_merges" ADD CONSTRAINT "subject_merges_merged_id_subjects_subject_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_digest" ON "api_keys" USING btree ("key_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "batches_idempotency" ON "batches" USING btree ("api_key_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "batches_state" ON "batches" USING btree ("state");--> statement-breakpoint
CREATE INDEX "batches_item" ON "batches" USING btree ("item","received_at");--> statement-breakpoint
CREATE INDEX "quarantine_by_state" ON "quarantine" USING btree ("state","item");--> statement-breakpoint
CREATE INDEX "quarantine_awaited_code" ON "quarantine" USING btree ("awaited_code");--> statement-breakpoint
CREATE INDEX "quarantine_awaited_hash" ON "quarantine" USING btree ("awaited_hash");