package org.foothold.citizens.imports.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form on which an analyst hands a file in. */
public class ImportForm {

    @RestForm
    String idempotencyKey;

    @RestForm
    String mapping;

    @RestForm
    String complete;

    @RestForm
    FileUpload file;

    boolean isComplete() {
        return "yes".equals(complete);
    }
}
