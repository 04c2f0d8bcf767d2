/** Guidance as a YAML document that ships with the service: what is said even when nothing else can be asked. */
package org.foothold.triage.guidance.store;
