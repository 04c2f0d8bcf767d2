/** A look at somebody whom the one who looks may not see otherwise. */
package org.foothold.citizens.breakglass.domain;
