ALTER TABLE "takes" ADD COLUMN "engine_name" text;--> statement-breakpoint
ALTER TABLE "takes" ADD COLUMN "notes" jsonb DEFAULT '[]'::jsonb NOT NULL;