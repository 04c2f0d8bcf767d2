/** What a translation is, what it was made from, and when it may be shown. */
package org.foothold.triage.translation.domain;
