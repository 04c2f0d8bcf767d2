/** The asset register by HTTP. */
package org.foothold.triage.nearby.client;
