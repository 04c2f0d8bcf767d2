package org.foothold.testing.access;

/** What a caller meets at an operation's door. */
enum Verdict {
    /** Let in; whatever the operation then says of the made-up content. */
    ADMITTED,
    /** 401. */
    SIGN_IN,
    /** 404, because the role is not allowed. */
    REFUSED
}
