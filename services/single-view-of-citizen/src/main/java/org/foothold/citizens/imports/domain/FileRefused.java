package org.foothold.citizens.imports.domain;

/** The file is not what its mapping says, or only a part of it: nothing of it is taken. */
public class FileRefused extends RuntimeException {

    private final String code;

    /**
     * @param code a stable word, for example {@code wrong-header}
     * @param message what is wrong and what to do, in plain English and without values
     */
    public FileRefused(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
