package org.foothold.samplecity.people;

/** On what terms a household lives where it lives. */
public enum Tenure {
    COUNCIL_TENANT,
    PRIVATE_TENANT,
    OWNER
}
