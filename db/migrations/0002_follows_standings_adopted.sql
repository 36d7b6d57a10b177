CREATE TABLE "adopted_models" (
	"model_id" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"document" jsonb NOT NULL,
	"source" text NOT NULL,
	"adopted_by" text,
	"adopted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"subject_id" bigint NOT NULL,
	"cohort" text NOT NULL,
	"period" text NOT NULL,
	"place" integer NOT NULL,
	"tail" integer NOT NULL,
	"peers" integer NOT NULL,
	CONSTRAINT "standings_subject_id_cohort_period_pk" PRIMARY KEY("subject_id","cohort","period")
);
--> statement-breakpoint
ALTER TABLE "current_ratings" ADD COLUMN "follows" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "ratings" ADD COLUMN "follows" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;