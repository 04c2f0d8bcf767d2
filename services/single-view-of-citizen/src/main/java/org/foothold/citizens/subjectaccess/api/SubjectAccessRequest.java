package org.foothold.citizens.subjectaccess.api;

import org.foothold.citizens.subject.domain.SubjectRequest;

/**
 * A request for everything held on somebody.
 *
 * @param person a record reference, or {@code citizen:<id>}
 * @param reference of the request in the council's register
 */
public record SubjectAccessRequest(String person, String reference) {

    SubjectRequest read() {
        return SubjectRequest.read(person, reference);
    }
}
