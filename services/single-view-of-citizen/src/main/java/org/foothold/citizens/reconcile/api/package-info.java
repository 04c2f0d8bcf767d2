/** Starting a reconcile run and following it, over HTTP. */
package org.foothold.citizens.reconcile.api;
