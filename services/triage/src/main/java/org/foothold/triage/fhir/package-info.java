/** Questions and answers as FHIR R4 writes them: instruments come in unchanged, and what was answered goes out. Plain JSON, no FHIR library. */
package org.foothold.triage.fhir;
