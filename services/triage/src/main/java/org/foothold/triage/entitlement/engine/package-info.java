/** The conditions as DMN decision tables, a table for each entitlement. */
package org.foothold.triage.entitlement.engine;
