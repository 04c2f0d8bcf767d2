/** The table of broken glass. */
package org.foothold.citizens.breakglass.store;
