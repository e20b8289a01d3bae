CREATE TABLE "preview_tiles" (
	"take_id" text NOT NULL,
	"tile" integer NOT NULL,
	"about" jsonb NOT NULL,
	"image" "bytea" NOT NULL,
	CONSTRAINT "preview_tiles_take_id_tile_pk" PRIMARY KEY("take_id","tile")
);
--> statement-breakpoint
ALTER TABLE "preview_tiles" ADD CONSTRAINT "preview_tiles_take_id_takes_id_fk" FOREIGN KEY ("take_id") REFERENCES "public"."takes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_tiles" SET UNLOGGED;
--> statement-breakpoint
CREATE FUNCTION tell_preview() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('rushes_previews', json_build_object('takeId', NEW.take_id, 'tile', NEW.tile)::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_preview_tiles AFTER INSERT OR UPDATE ON "preview_tiles" FOR EACH ROW EXECUTE FUNCTION tell_preview();
