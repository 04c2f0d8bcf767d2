/** A run through all citizens. */
package org.foothold.citizens.reconcile.domain;
