package org.foothold.citizens.subjectaccess.api;

import org.foothold.citizens.subjectaccess.domain.AccessRequest;

/**
 * A request for everything held on somebody.
 *
 * @param person a record reference, or {@code citizen:<id>}
 * @param reference of the request in the council's register
 */
public record SubjectAccessRequest(String person, String reference) {

    AccessRequest read() {
        return AccessRequest.read(person, reference);
    }
}
