package org.foothold.feeds.bad.store;

/** Breaks the rule that Hibernate is not asked to run SQL. */
final class StoreThatSpeaksSqlToHibernate {

    interface Session {
        Object createNativeQuery(String sql);
    }

    Object find(Session session) {
        return session.createNativeQuery("select 1");
    }
}
