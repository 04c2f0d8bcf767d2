/** A held conversation and who may see what was noted in it. */
package org.foothold.triage.held.domain;
