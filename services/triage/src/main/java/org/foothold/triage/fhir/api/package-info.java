/** Question sets and answers as FHIR by HTTP. */
package org.foothold.triage.fhir.api;
