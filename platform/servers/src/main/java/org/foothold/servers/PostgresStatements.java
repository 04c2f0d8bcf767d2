package org.foothold.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Administrative statements whose names and passwords PostgreSQL itself quotes. */
final class PostgresStatements {

    private final Connection connection;

    PostgresStatements(Connection connection) {
        this.connection = connection;
    }

    void role(String name, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            run("create role %I login", name);
        }
        run("alter role %I with login password %L", name, password);
    }

    /** Runs the statement; {@code %I} stands for a name, {@code %L} for a literal. */
    void run(String template, String... values) throws SQLException {
        var marks = ", ?".repeat(values.length);
        try (var format = connection.prepareStatement("select format(?" + marks + ")")) {
            format.setString(1, template);
            for (int i = 0; i < values.length; i++) {
                format.setString(i + 2, values[i]);
            }
            try (var rows = format.executeQuery();
                    var statement = connection.createStatement()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }

    boolean exists(String query, String value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    List<String> column(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
