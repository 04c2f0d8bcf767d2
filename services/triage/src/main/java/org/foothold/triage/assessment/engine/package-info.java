/** The rules as DMN decision tables, which analysts write, and the engine that evaluates them; nobody else sees either. */
package org.foothold.triage.assessment.engine;
