package org.foothold.triage.publishing.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form on which an analyst begins a draft, or writes one of its files. */
public class DraftForm {
    @RestForm
    String idempotencyKey;

    @RestForm
    String name;

    @RestForm
    Long revision;

    @RestForm
    String text;

    @RestForm
    FileUpload file;

    @RestForm
    FileUpload questionsFile;

    @RestForm
    FileUpload rulesFile;

    @RestForm
    FileUpload testCasesFile;
}
