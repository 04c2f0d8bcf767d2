package org.foothold.citizens;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the service's database, for what has no API yet. */
@ApplicationScoped
class CitizensDatabase {

    private final AgroalDataSource database;

    CitizensDatabase(AgroalDataSource database) {
        this.database = database;
    }

    /** The first column of every row. */
    List<String> column(String query, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what no API changes. */
    void run(String statement) {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what is there behind the service's back. */
    void update(String statement, Object... values) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String value(String query, Object... values) {
        return column(query, values).getFirst();
    }

    /** The citizen of a record by its name in its source, once it is linked. */
    String citizenOf(String sourceSystem, String sourceId) {
        var found = column("""
                select l.citizen_id::text from source_record r join record_link l on l.record_id = r.id and l.until is null
                 where r.source_system = ? and r.source_id = ?
                """, sourceSystem, sourceId);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** How many records are linked to a citizen. */
    int citizenRecords(String citizen) {
        return column("select 1 from record_link where citizen_id = ?::uuid and until is null", citizen)
                .size();
    }
}
