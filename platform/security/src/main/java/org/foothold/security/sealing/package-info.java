/** Sealing of what a service keeps for a while and nobody may read in its tables or backups. */
package org.foothold.security.sealing;
