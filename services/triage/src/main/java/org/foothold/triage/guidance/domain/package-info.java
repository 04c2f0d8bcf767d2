/** What somebody can do now: in words, with numbers to ring. */
package org.foothold.triage.guidance.domain;
