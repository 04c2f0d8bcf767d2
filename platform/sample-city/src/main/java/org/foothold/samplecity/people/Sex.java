package org.foothold.samplecity.people;

/** As papers record it, since names and titles follow it. */
public enum Sex {
    FEMALE,
    MALE
}
