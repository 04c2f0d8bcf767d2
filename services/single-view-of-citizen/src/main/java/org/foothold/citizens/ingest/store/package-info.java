/** Taking records back, by the PostgreSQL client. */
package org.foothold.citizens.ingest.store;
