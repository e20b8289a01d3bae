-- Every change of a row is told on one channel, so that no verb can forget it and every process hears it.
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	row_data jsonb := to_jsonb(NEW);
BEGIN
	PERFORM pg_notify('rushes_changes', json_build_object(
		'table', TG_TABLE_NAME,
		'id', row_data ->> 'id',
		'threadId', coalesce(row_data ->> 'thread_id', row_data ->> 'id')
	)::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tell_threads AFTER INSERT OR UPDATE ON "threads" FOR EACH ROW EXECUTE FUNCTION tell_change();
--> statement-breakpoint
CREATE TRIGGER tell_plans AFTER INSERT ON "plans" FOR EACH ROW EXECUTE FUNCTION tell_change();
--> statement-breakpoint
CREATE TRIGGER tell_takes AFTER INSERT OR UPDATE ON "takes" FOR EACH ROW EXECUTE FUNCTION tell_change();
