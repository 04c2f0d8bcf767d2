/** Who may call what: one reviewed table per service, tried on every operation with every role. */
package org.foothold.testing.access;
