/** Question sets as YAML documents that ship with the service. */
package org.foothold.triage.questionset.store;
