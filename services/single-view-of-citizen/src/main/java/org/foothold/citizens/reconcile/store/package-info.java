/** The table of reconcile runs. */
package org.foothold.citizens.reconcile.store;
