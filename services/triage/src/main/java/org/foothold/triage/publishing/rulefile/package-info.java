/** A file of rules (DMN) as analysts see it: tables with rows, which can be read, changed and tried with a row changed. */
package org.foothold.triage.publishing.rulefile;
