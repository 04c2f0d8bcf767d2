package org.foothold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The service's database seen by somebody who holds its password. */
@ApplicationScoped
class Database {

    private final DataSource jdbc;

    Database(DataSource jdbc) {
        this.jdbc = jdbc;
    }

    interface Work<T> {
        T in(Statement sql) throws SQLException;
    }

    /** Does something and takes it back. */
    <T> T tentatively(Work<T> work) throws SQLException {
        try (Connection connection = jdbc.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                return work.in(sql);
            } finally {
                connection.rollback();
            }
        }
    }

    String text(String query) throws SQLException {
        return tentatively(sql -> texts(sql, query).getFirst());
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
