ALTER TABLE "takes" ADD COLUMN "number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "takes" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "takes" ADD COLUMN "favourite" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "pinned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "takes" SET "number" = counted."number"
FROM (SELECT "id", row_number() OVER (PARTITION BY "thread_id" ORDER BY "sequence") AS "number" FROM "takes") AS counted
WHERE "takes"."id" = counted."id";
