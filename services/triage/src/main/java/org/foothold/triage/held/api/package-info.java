/** Held conversations for programs that act for the workers who may see them. */
package org.foothold.triage.held.api;
