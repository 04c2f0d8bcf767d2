/** The rules as DMN decision tables, which analysts write, and what is read from them; nobody else sees the tables. */
package org.foothold.triage.assessment.engine;
