package org.foothold.citizens;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.UUID;

/** Puts records of the source {@code made-up} into the database, as taking them in would. */
@ApplicationScoped
public class SourceRecordsForTests {

    private final CitizensDatabase database;

    SourceRecordsForTests(CitizensDatabase database) {
        this.database = database;
    }

    public void add(String id, String given, String family, String born, String nino) {
        database.update("""
                insert into source_record (id, service, source_system, source_id, category, version, content_hash, received_at,
                    given_name, family_name, date_of_birth, postcode, nino, facts)
                values (uuidv7(), 'citizens', 'made-up', ?, 'test', 1, ?, now(), ?, ?, ?, 'ZS1 4AB', ?, '{}')
                """, id, UUID.randomUUID().toString(), given, family, Date.valueOf(born), nino);
        link(id);
    }

    /** The source says something else now. */
    public void change(String id, String given, String family, String born, String nino) {
        database.update(
                """
                update source_record set given_name = ?, family_name = ?, date_of_birth = ?, nino = ?, version = version + 1,
                    received_at = now(), content_hash = ?
                 where source_system = 'made-up' and source_id = ?
                """, given, family, Date.valueOf(born), nino, UUID.randomUUID().toString(), id);
        link(id);
    }

    /** Nothing is new, but the record is decided once more. */
    public void touch(String id) {
        link(id);
    }

    public void restrict(String id, String team) {
        database.update(
                "update source_record set restricted_to = ? where source_system = 'made-up' and source_id = ?",
                team,
                id);
    }

    private void link(String id) {
        database.update("""
                insert into record_to_link (record_id, version)
                select id, version from source_record where source_system = 'made-up' and source_id = ?
                on conflict (record_id) do update set version = excluded.version
                """, id);
    }
}
