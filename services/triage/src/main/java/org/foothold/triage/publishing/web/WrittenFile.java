package org.foothold.triage.publishing.web;

import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;

/** The files that are written as text. */
enum WrittenFile {
    QUESTIONS("questions") {
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

    abstract String of(SetVersion version);

    abstract SetFiles in(SetFiles files, String text);
}
