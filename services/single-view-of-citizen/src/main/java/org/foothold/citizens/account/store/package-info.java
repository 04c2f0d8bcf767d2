/** The table of online access. */
package org.foothold.citizens.account.store;
