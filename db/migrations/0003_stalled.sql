ALTER TABLE "takes" ADD COLUMN "stalled" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "takes" ADD COLUMN "furthest" real DEFAULT 0 NOT NULL;