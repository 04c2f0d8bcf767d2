/** Parting all records anew in the background, so that the order of arrival does not matter. */
package org.foothold.citizens.reconcile.application;
