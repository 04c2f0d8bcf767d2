/** Adaptive asking: which questions of a set nobody needs to be asked, because no answer to them could change anything. */
package org.foothold.triage.asking;
