/** The table of agreements. */
package org.foothold.citizens.agreement.store;
