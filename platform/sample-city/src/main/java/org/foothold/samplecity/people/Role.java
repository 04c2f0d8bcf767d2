package org.foothold.samplecity.people;

/** What a person is in their household. */
public enum Role {
    HEAD,
    PARTNER,
    CHILD,
    GRANDPARENT,
    /** One of several unrelated people in a shared house. */
    SHARER
}
