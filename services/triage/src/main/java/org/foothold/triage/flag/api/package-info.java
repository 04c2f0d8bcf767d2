/** Flags by HTTP and JSON, for workers. */
package org.foothold.triage.flag.api;
