/** What somebody may be due: benefits, schemes and discounts, and the facts that say so. Plain Java; promises nothing and counts no money. */
package org.foothold.triage.entitlement.domain;
