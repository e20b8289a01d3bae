-- What is deleted is told too, so that it goes from every page that shows it.
CREATE OR REPLACE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	gone boolean := TG_OP = 'DELETE';
	row_data jsonb := CASE WHEN gone THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
	PERFORM pg_notify('rushes_changes', jsonb_strip_nulls(jsonb_build_object(
		'table', TG_TABLE_NAME,
		'id', row_data ->> 'id',
		'threadId', coalesce(row_data ->> 'thread_id', row_data ->> 'id'),
		'gone', CASE WHEN gone THEN true END
	))::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_threads_gone AFTER DELETE ON "threads" FOR EACH ROW EXECUTE FUNCTION tell_change();
--> statement-breakpoint
CREATE TRIGGER tell_takes_gone AFTER DELETE ON "takes" FOR EACH ROW EXECUTE FUNCTION tell_change();
