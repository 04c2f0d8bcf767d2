/** Codes by HTTP and JSON. */
package org.foothold.triage.resume.api;
