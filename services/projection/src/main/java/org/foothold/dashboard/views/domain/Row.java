package org.foothold.dashboard.views.domain;

/**
 * One row of a view, or as much of it as some events tell. Merging is commutative, associative and idempotent: this is
 * what lets events arrive in any order and any number of times, and a rebuild end in the same views.
 */
public interface Row<R extends Row<R>> {

    R merge(R other);
}
