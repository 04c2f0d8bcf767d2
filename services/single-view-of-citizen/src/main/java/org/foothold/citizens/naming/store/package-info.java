/** Names as they are found in the records. */
package org.foothold.citizens.naming.store;
