package org.foothold.dashboard.people.domain;

import java.util.List;

/** One page of the people to contact, how many there are of them in all, and the wards in which the reader has any. */
public record PeopleList(List<PersonToContact> people, long total, List<String> wards) {

    public static final PeopleList NOBODY = new PeopleList(List.of(), 0, List.of());
}
