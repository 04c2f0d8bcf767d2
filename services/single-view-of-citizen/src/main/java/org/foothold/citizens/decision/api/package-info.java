/** Decisions over HTTP, asked at the moment something is about to leave. */
package org.foothold.citizens.decision.api;
