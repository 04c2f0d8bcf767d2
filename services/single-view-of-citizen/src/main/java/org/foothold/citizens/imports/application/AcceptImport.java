package org.foothold.citizens.imports.application;

import java.nio.file.Path;

/**
 * A file is to be imported.
 *
 * @param received where the upload lies
 * @param complete whether the file is said to hold everybody its source still has
 * @param requestKey the same request sent again has the same key; may be null
 */
public record AcceptImport(
        String mapping, boolean complete, String fileName, Path received, String requestedBy, String requestKey) {}
