package org.foothold.triage.publishing.web;

import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;

/** The files that are written as text. */
enum WrittenFile {
    QUESTIONS("questions") {
        @Override
        boolean isMeantBy(String finding) {
            return finding.startsWith("questions:");
        }

        @Override
        String of(SetVersion version) {
            return version.files().questions();
        }

        @Override
        SetFiles in(SetFiles files, String text) {
            return files.withQuestions(text);
        }
    },
    TEST_CASES("test-cases") {
        @Override
        boolean isMeantBy(String finding) {
            return !QUESTIONS.isMeantBy(finding);
        }

        @Override
        String of(SetVersion version) {
            return version.files().testCases();
        }

        @Override
        SetFiles in(SetFiles files, String text) {
            return files.withTestCases(text);
        }
    };

    private final String path;

    WrittenFile(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** A finding names the file it is in. */
    abstract boolean isMeantBy(String finding);

    abstract String of(SetVersion version);

    abstract SetFiles in(SetFiles files, String text);
}
