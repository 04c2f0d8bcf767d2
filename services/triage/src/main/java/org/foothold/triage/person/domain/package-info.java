/** What somebody told us of themselves, and how to reach them safely. */
package org.foothold.triage.person.domain;
