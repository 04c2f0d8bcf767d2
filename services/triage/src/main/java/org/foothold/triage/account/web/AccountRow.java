package org.foothold.triage.account.web;

import io.quarkus.qute.TemplateData;

/** A conversation in an account, as its page lists it. */
@TemplateData
public record AccountRow(String id, String questions, String last, boolean done) {}
