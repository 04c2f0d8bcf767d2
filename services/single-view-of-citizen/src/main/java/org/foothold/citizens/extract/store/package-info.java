/** Complete files by the PostgreSQL client. */
package org.foothold.citizens.extract.store;
