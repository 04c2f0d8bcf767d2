package org.foothold.dashboard.people.domain;

/** Which of the people to contact are wanted; null means any. */
public record PeopleFilter(String urgency, String need, String ward) {

    public static final PeopleFilter ALL = new PeopleFilter(null, null, null);
}
