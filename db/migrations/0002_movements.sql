CREATE TABLE "rating_moves" (
	"model_id" text NOT NULL,
	"period" text NOT NULL,
	"from_grade" text NOT NULL,
	"to_grade" text NOT NULL,
	"subjects" bigint NOT NULL,
	CONSTRAINT "rating_moves_model_id_period_from_grade_to_grade_pk" PRIMARY KEY("model_id","period","from_grade","to_grade")
);
--> statement-breakpoint
DROP INDEX "current_ratings_latest";--> statement-breakpoint
ALTER TABLE "current_ratings" ADD COLUMN "previous_grade" text;--> statement-breakpoint
CREATE INDEX "current_ratings_changed" ON "current_ratings" USING btree ("rated_at") WHERE coalesce(replaced_grade, previous_grade) is distinct from grade;