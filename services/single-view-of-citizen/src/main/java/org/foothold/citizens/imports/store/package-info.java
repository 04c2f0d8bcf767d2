/** Where imports are kept: mapping files, the spooled file while it is read, and the tables. */
package org.foothold.citizens.imports.store;
