/** The catalogue that ships with the service. */
package org.foothold.triage.entitlement.store;
