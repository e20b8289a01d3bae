ALTER TABLE "messages" ADD COLUMN "writer" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "heartbeat_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "takes" ADD COLUMN "caller" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "takes" ADD COLUMN "estimated_seconds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Messages are told like other rows, so that a page on another server sees them; a heartbeat alone is no news.
CREATE TRIGGER tell_messages_added AFTER INSERT ON "messages" FOR EACH ROW EXECUTE FUNCTION tell_change();
--> statement-breakpoint
CREATE TRIGGER tell_messages_changed AFTER UPDATE ON "messages" FOR EACH ROW
	WHEN (OLD.parts IS DISTINCT FROM NEW.parts OR OLD.status IS DISTINCT FROM NEW.status)
	EXECUTE FUNCTION tell_change();
