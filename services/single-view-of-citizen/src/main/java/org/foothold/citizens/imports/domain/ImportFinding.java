package org.foothold.citizens.imports.domain;

/** A {@link Finding} with its place in the file. */
public record ImportFinding(long line, int number, boolean rowRejected, Finding finding) {}
