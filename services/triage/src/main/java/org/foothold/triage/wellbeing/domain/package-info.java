/** The questions of the instrument, what an answer counts, and how two times compare. */
package org.foothold.triage.wellbeing.domain;
