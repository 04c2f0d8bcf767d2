/** What a version of a question set is, what may happen to it, and what must hold before it is published. */
package org.foothold.triage.publishing.domain;
