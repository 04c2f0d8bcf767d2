package org.foothold.citizens.imports.api;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form a file comes in. */
public class ImportUpload {

    @RestForm
    FileUpload file;

    @RestForm
    String mapping;

    @RestForm
    String complete;
}
