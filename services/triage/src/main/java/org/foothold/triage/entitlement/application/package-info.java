/** What the pages and the API ask of entitlements. */
package org.foothold.triage.entitlement.application;
