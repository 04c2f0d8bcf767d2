package org.foothold.citizens.imports.domain;

/**
 * Something wrong with a row, told without the value: the report of an import names nobody.
 *
 * @param code a stable word, for example {@code implausible-date}
 * @param column where, empty when it is about the whole row
 * @param message what is wrong, in plain English
 */
public record Finding(String code, String column, String message) {}
