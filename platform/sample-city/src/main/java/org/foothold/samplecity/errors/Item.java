package org.foothold.samplecity.errors;

/** What a form asks for beside the name. */
public enum Item {
    BIRTH_DATE,
    ADDRESS,
    PHONE,
    EMAIL,
    NINO,
    NHS_NUMBER,
    CUSTOMER_NUMBER
}
