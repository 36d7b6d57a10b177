CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TYPE "public"."act_state" AS ENUM('asked', 'done', 'failed');--> statement-breakpoint
CREATE TYPE "public"."access_role" AS ENUM('administrator', 'auditor', 'regulator', 'inspector', 'reviewer', 'steward', 'bankOfficer', 'leadingGroup', 'subject');--> statement-breakpoint
CREATE TABLE "auth"."accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"username" text,
	"display_username" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"failed_sign_ins" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"must_change" boolean DEFAULT false NOT NULL,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "auth"."verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "acts" (
	"act_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "acts_act_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"verb" text NOT NULL,
	"input_cipher" "bytea" NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"role" text NOT NULL,
	"department" text,
	"state" "act_state" DEFAULT 'asked' NOT NULL,
	"answer" jsonb,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "api_key_uses" (
	"api_key_id" bigint PRIMARY KEY NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"uses" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_rows" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"department" text,
	"verb" text NOT NULL,
	"subject_id" bigint,
	"object" text,
	"purpose" text,
	"origin" text,
	"detail" jsonb NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"consent_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "consents_consent_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_id" bigint NOT NULL,
	"bank" text NOT NULL,
	"purpose" text NOT NULL,
	"given_on" date NOT NULL,
	"until" date NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consents_subject_id_consent_id_pk" PRIMARY KEY("subject_id","consent_id")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"grant_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "grants_grant_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"role" "access_role" NOT NULL,
	"department" text,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"towns" text[] DEFAULT '{}' NOT NULL,
	"subject_id" bigint,
	"bank" text,
	"given_by" text NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"ends_on" date,
	CONSTRAINT "grants_reach" CHECK (case "grants"."role"
            when 'regulator' then "grants"."department" is not null and cardinality("grants"."sectors") > 0
            when 'inspector' then "grants"."department" is not null and cardinality("grants"."sectors") > 0
            when 'reviewer' then "grants"."department" is not null and cardinality("grants"."sectors") > 0
            when 'steward' then "grants"."department" is not null
            when 'bankOfficer' then "grants"."bank" is not null
            when 'subject' then "grants"."subject_id" is not null
            else true end),
	CONSTRAINT "grants_not_to_oneself" CHECK ("grants"."given_by" <> "grants"."user_id"),
	CONSTRAINT "grants_second_person" CHECK ("grants"."confirmed_by" is null or ("grants"."confirmed_by" <> "grants"."given_by" and "grants"."confirmed_by" <> "grants"."user_id"))
);
--> statement-breakpoint
CREATE TABLE "item_reach" (
	"item" text PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"publicity" text NOT NULL,
	"of_persons" boolean NOT NULL,
	"sectors" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_reach" (
	"model_id" text PRIMARY KEY NOT NULL,
	"sector" text NOT NULL,
	"for_banks" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_items" (
	"subject_id" bigint NOT NULL,
	"item" text NOT NULL,
	CONSTRAINT "person_items_subject_id_item_pk" PRIMARY KEY("subject_id","item")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ALTER COLUMN "department" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "bank" text;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "made_by" text DEFAULT 'platform' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "per_minute" integer DEFAULT 600 NOT NULL;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "sheet" text;--> statement-breakpoint
ALTER TABLE "auth"."accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key_uses" ADD CONSTRAINT "api_key_uses_api_key_id_api_keys_api_key_id_fk" FOREIGN KEY ("api_key_id") REFERENCES "public"."api_keys"("api_key_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_items" ADD CONSTRAINT "person_items_subject_id_subjects_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user" ON "auth"."accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "auth"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_user" ON "auth"."two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "auth"."verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "acts_state" ON "acts" USING btree ("state","act_id");--> statement-breakpoint
CREATE INDEX "audit_rows_subject" ON "audit_rows" USING btree ("subject_id","number");--> statement-breakpoint
CREATE INDEX "audit_rows_actor" ON "audit_rows" USING btree ("actor","number");--> statement-breakpoint
CREATE INDEX "consents_bank" ON "consents" USING btree ("bank","subject_id");--> statement-breakpoint
CREATE INDEX "grants_user" ON "grants" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "person_items_item" ON "person_items" USING btree ("item","subject_id");--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_holder" CHECK (("api_keys"."department" is null) <> ("api_keys"."bank" is null));--> statement-breakpoint
INSERT INTO "person_items" SELECT DISTINCT subject_id, item FROM records JOIN subjects USING (subject_id) WHERE kind = 'licensedPerson';
